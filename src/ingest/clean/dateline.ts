import type { Span } from "../../model.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Capitals, perhaps a state or a country, perhaps the agency: "HARTFORD, CT — ", "LONDON (Reuters) - ". */
const CAPITALS =
  /^\p{Lu}[\p{Lu}.’'-]+(?:[ -]\p{Lu}[\p{Lu}.’'-]+){0,3}(?:,\s*\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?(?:\s*\(\p{Lu}[\p{L} ]{1,30}\))?(?:,\s*\p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?:\s*(?:—|–|--)\s*|\s+-\s+)/u;

/** A capitalised place before a long dash: "Washington – ". A hyphen would take "Hartford-based" for one. */
const MIXED =
  /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}(?:,\s*\p{Lu}[\p{L}.]+)?(?:\s*\(\p{Lu}[\p{L} ]{1,30}\))?\s+(?:—|–|--)\s+(?=[\p{Lu}"“‘'])/u;

/** The dateline that opens a report's first paragraph, its dash included; undefined when there is none. */
export function datelineOf(paragraph: Paragraph): Span | undefined {
  const match = CAPITALS.exec(paragraph.text) ?? MIXED.exec(paragraph.text);
  if (match === null || match[0].length >= paragraph.text.length) return undefined;
  return { start: paragraph.span.start, end: paragraph.span.start + match[0].length };
}
