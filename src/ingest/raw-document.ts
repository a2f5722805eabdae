import type { ArticleKind } from "../model.ts";

/** What a reader gives: the text as read, and whatever its metadata said. Nothing is cleaned yet. */
export type RawDocument = Readonly<{
  text: string;
  kind: ArticleKind;
  outlet: string | null;
  headline: string | null;
  byline: string | null;
  url: string | null;
  published: string | null;
  language: string | null;
  /** Where it was read from, "notes/2019-06-24.txt" or a feed's address. */
  source: string;
}>;
