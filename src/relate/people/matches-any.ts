import { matchesSpeaker } from "./matches-speaker.ts";
import type { Person } from "./person.ts";

/** Whether a speaker is one of those a reader asks for; anybody is when nobody is asked for. */
export function matchesAny(wanted: readonly string[], speaker: Person): boolean {
  return wanted.length === 0 || wanted.some((query) => matchesSpeaker(query, speaker));
}
