import { moment } from "./health.ts";
import type { Rereading } from "./rereading.ts";

/**
 * When a page was read and will be read again: "Its page was last read 2026-11-02 09:00 UTC and will be read again
 * 2026-11-02 10:00 UTC." Null for one that was neither read nor will be.
 */
export function rereadingLine({ readAt, rereadAt, failure }: Rereading): string | null {
  const again = rereadAt === null ? "is not read again" : `will be read again ${moment(rereadAt)}`;
  if (failure !== null) {
    return `Its page could not be read ${moment(failure.at)}: ${failure.reason}. It ${again}.`;
  }
  return readAt === null && rereadAt === null
    ? null
    : `Its page ${readAt === null ? "was not read yet" : `was last read ${moment(readAt)}`} and ${again}.`;
}
