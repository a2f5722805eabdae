import type { Span } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import type { Person } from "./people.ts";

/**
 * True for a headline's style, in which a capital says nothing: "Police Chief Defends Raids in Salem". A
 * sentence that ends like one needs more capitals than a short one full of names has.
 */
export function isTitleCase(doc: TextDocument, sentence: number): boolean {
  const tokens = doc.tokens[sentence] ?? [];
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  const ended = /^[.!?”"]$/u.test(tokens.at(-1)?.text ?? "");
  return ended
    ? words.length >= 6 && capitals >= words.length * 0.85
    : words.length >= 4 && capitals >= words.length * 0.7;
}

/**
 * Where a title-case sentence names a person who is known from the rest of the article: the full name, or the
 * surname when only one person has it.
 */
export function mentionsInTitle(
  doc: TextDocument,
  sentence: number,
  people: readonly Person[],
): ReadonlyMap<Person, Span[]> {
  const found = new Map<Person, Span[]>();
  const tokens = doc.tokens[sentence] ?? [];
  const bySurname = Map.groupBy(people, (person) => person.surname);
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
