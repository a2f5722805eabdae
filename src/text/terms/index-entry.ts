import type { Analysis, Article } from "../../model.ts";
import type { IndexEntry } from "../../store/store.ts";
import { termsOf } from "./terms.ts";

/**
 * The terms of an article, ready to index again without analysing: its headline, and a line for every
 * sentence of its reporting. Comments, captions, bios and furniture are never searched. An article without a
 * headline of its own takes the words of the block that has that role.
 */
export function indexEntryOf(article: Article, analysis: Analysis): IndexEntry {
  const printed = analysis.blocks.find((block) => block.role === "headline");
  const headline =
    article.headline ??
    (printed === undefined ? "" : article.text.slice(printed.span.start, printed.span.end));
  const lines = analysis.sentences
    .filter((sentence) => analysis.blocks[sentence.block]?.role === "body")
    .map((sentence) => termsOf(article.text.slice(sentence.span.start, sentence.span.end)).join(" "));
  return { title: termsOf(headline).join(" "), body: lines.join("\n") };
}
