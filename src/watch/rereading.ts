import type { Instant } from "./feed.ts";

/**
 * What must be known of a page that is read again, whether a feed's item led to it or an administrator added it by
 * its address: neither a restart nor a second tick forgets a reading or repeats one.
 */
export type Rereading = Readonly<{
  /** When it is to be read again; null when it is not. */
  rereadAt: Instant | null;
  /** How often it was read again already, at its present pace. */
  rereads: number;
  /** It said that it will be updated when it was last read. */
  unfinished: boolean;
  /** When it was last read, or said to be as it was; null when it never was. */
  readAt: Instant | null;
  /** For conditional requests, as the server sent them. */
  etag: string | null;
  lastModified: string | null;
  /** When and why it could not be read, "the page is gone"; null when it could the last time. */
  failure: Readonly<{ at: Instant; reason: string }> | null;
}>;

/** A page that is not read again. */
export const NO_REREADING: Rereading = {
  rereadAt: null,
  rereads: 0,
  unfinished: false,
  readAt: null,
  etag: null,
  lastModified: null,
  failure: null,
};
