import { UPDATE_ANNOUNCEMENTS } from "./update-words.ts";

/** Announcements stand at the head or the foot of a report; the middle is not searched. */
const MARGIN = 1_500;

/** Whether a report says that it is not finished: "This story will be updated." */
export function willBeUpdated(text: string): boolean {
  const margins = text.length <= 2 * MARGIN ? text : `${text.slice(0, MARGIN)}\n${text.slice(-MARGIN)}`;
  const plain = margins.toLowerCase();
  return UPDATE_ANNOUNCEMENTS.some((pattern) => pattern.test(plain));
}
