import type { Rereading } from "./rereading.ts";

/** A moment in UTC as `Date.toISOString` prints it; such strings sort by time. */
export type Instant = string;

/** A feed the desk follows, with all that must survive a restart. */
export type Feed = Readonly<{
  /** Where it is polled now, after permanent moves; this names the feed. */
  address: string;
  /** As the administrator gave it. */
  addedAs: string;
  addedAt: Instant;
  /** The feed's own title, null until it was read once. */
  title: string | null;
  /** The outlet its items are filed under; null: their own, or the feed's title. */
  outlet: string | null;
  /** `gone`: the server said 410, so it is asked no more until an administrator resumes it. */
  standing: "active" | "paused" | "gone";
  nextAt: Instant;
  /** For conditional requests, as the server sent them. */
  etag: string | null;
  lastModified: string | null;
  polledAt: Instant | null;
  succeededAt: Instant | null;
  /** The present run of failures; null when the last poll went well. */
  trouble: Trouble | null;
}>;

/** "Failing since …, why". */
export type Trouble = Readonly<{
  since: Instant;
  /** Failed polls in a row. */
  count: number;
  /** One clear line. */
  reason: string;
}>;

/** An item of a feed that was taken in: what must be known so that it is neither forgotten nor repeated. */
export type FeedItem = Rereading &
  Readonly<{
    /** The item's own id, else its link, else a hash of its title: what makes it the same item next time. */
    key: string;
    /** Hash of what the feed said about it; another hash means the item was edited. */
    digest: string;
    link: string | null;
    /** The article made of it; null when it gave none (removed before, not an article). */
    articleId: string | null;
    /** The article is what the feed printed of it, for its page could not be read. */
    fromFeed: boolean;
    /** What the feed says about the article, for pages that do not say it themselves; nothing of a removed one. */
    said: Readonly<{ title: string | null; byline: string | null; published: string | null }>;
  }>;
