import type { ArticleKind } from "../../model.ts";
import type { ParsedItem } from "../../watch/ports.ts";
import type { RawDocument } from "../raw-document.ts";

/** Where an item comes from; `outlet` is what its articles are filed under. */
export type ItemSource = Readonly<{ address: string; outlet: string | null }>;

/** A text of an item as a document. */
export function itemDocument(
  { headline, byline, link, published }: ParsedItem,
  { address, outlet }: ItemSource,
  { text, kind }: Readonly<{ text: string; kind: ArticleKind }>,
): RawDocument {
  return { text, kind, outlet, headline, byline, url: link, published, language: null, source: address };
}
