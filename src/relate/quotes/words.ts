import { foldText } from "../../text/terms/fold.ts";

/** A word of a quotation as printed and as compared: "It’s" and "its". */
export type QuotedWord = Readonly<{ start: number; end: number; key: string }>;

/**
 * The words of a quotation in order, folded; marks and spacing are left out, since outlets print them
 * differently. A word broken by an apostrophe or hyphen stays one word.
 */
export function quotedWords(text: string): readonly QuotedWord[] {
  const words: QuotedWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'‑-][\p{L}\p{N}\p{M}]+)*/gu)) {
    const key = foldText(match[0]).replace(/['-]/gu, "");
    words.push({ start: match.index, end: match.index + match[0].length, key });
  }
  return words;
}
