import type { Feed, Instant } from "./feed.ts";

/** One line about how a feed does: "failing since 2025-03-04 12:00 UTC, 5 times: The server answered 503." */
export function healthLine(feed: Feed): string {
  if (feed.standing === "gone") return `not asked any more: ${feed.trouble?.reason ?? "it is gone."}`;
  const paused = feed.standing === "paused" ? "paused; " : "";
  if (feed.trouble !== null) {
    const { since, count, reason } = feed.trouble;
    return `${paused}failing since ${moment(since)}, ${count === 1 ? "once" : `${count} times`}: ${reason}`;
  }
  if (feed.succeededAt === null) return `${paused}not read yet`;
  return `${paused}well, last read ${moment(feed.succeededAt)}`;
}

/** In UTC whatever zone the server is in: the store's moments are. */
export function moment(at: Instant): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
