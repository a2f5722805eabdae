import type { Feed } from "./feed.ts";
import { nextPoll, nextRetry, type Random } from "./schedule.ts";

/** What the next state depends on beside the feed. */
type Clockwork = Readonly<{ now: () => Date; random: Random; every: string }>;

/** After a poll that went well: the trouble is over, the next poll is the next regular one. */
export function healthy({ now, random, every }: Clockwork, feed: Feed): Feed {
  const at = now();
  return {
    ...feed,
    polledAt: at.toISOString(),
    succeededAt: at.toISOString(),
    nextAt: nextPoll(every, at, random),
    trouble: null,
  };
}

/** After a failed poll: failing since the first of this run, asked again ever later. */
export function failing(
  { now, random }: Clockwork,
  feed: Feed,
  reason: string,
  retryAfter: string | null,
): Feed {
  const at = now();
  const count = (feed.trouble?.count ?? 0) + 1;
  return {
    ...feed,
    polledAt: at.toISOString(),
    nextAt: nextRetry(count, retryAfter, at, random),
    trouble: { since: feed.trouble?.since ?? at.toISOString(), count, reason },
  };
}

/** Not asked any more, until an administrator takes it up again. */
export function gone(clockwork: Clockwork, feed: Feed, reason: string): Feed {
  return { ...failing(clockwork, feed, reason, null), standing: "gone" };
}
