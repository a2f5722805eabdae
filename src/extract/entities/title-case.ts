import type { Span } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import type { Person } from "./person.ts";

/**
 * True for a headline's style, in which a capital says nothing: "Police Chief Defends Raids in Salem". A
 * sentence that ends like one needs more capitals than a short one full of names has.
 */
export function isTitleCase(doc: TextDocument, sentence: number): boolean {
  const tokens = doc.tokens[sentence] ?? [];
  // "no." is one word that may be short for "number".
  const ended = /[.!?”"]$/u.test(tokens.at(-1)?.text ?? "");
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (text.length < 3 || SMALL.has(text) || !/^\p{L}{3,}/u.test(text)) continue;
    words += 1;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
  }
  return words >= (ended ? 5 : 4) && capitals >= words * (ended ? 0.95 : 0.7);
}

/** Words that stay small in headlines. */
const SMALL: ReadonlySet<string> = new Set("the and for nor but with from into over not".split(" "));

/**
 * Where a title-case sentence names a person who is known from the rest of the article: the full name, or the
 * surname when only one person has it.
 */
export function mentionsInTitle(
  doc: TextDocument,
  sentence: number,
  bySurname: ReadonlyMap<string, readonly Person[]>,
): ReadonlyMap<Person, Span[]> {
  const found = new Map<Person, Span[]>();
  const tokens = doc.tokens[sentence] ?? [];
  tokens.forEach((token, at) => {
    const bearers = bySurname.get(token.text) ?? [];
    const given = tokens[at - 1];
    const named = bearers.find((person) => person.given !== "" && person.given === given?.text);
    const person =
      named ?? (bearers.length === 1 && !/^\p{Lu}/u.test(given?.text ?? "") ? bearers[0] : undefined);
    if (person === undefined) return;
    const start = named !== undefined && given !== undefined ? given.span.start : token.span.start;
    found.set(person, [...(found.get(person) ?? []), { start, end: token.span.end }]);
  });
  return found;
}
