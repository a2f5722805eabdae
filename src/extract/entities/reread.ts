import type { TextDocument } from "../../text/document.ts";
import type { Name } from "./name.ts";
import { partsOf } from "./people.ts";
import { PLACE_NAMES } from "./place-words.ts";

/**
 * The names once more in the light of the whole article: a place's name that is also the surname of one of its
 * people ("criticizing Paris" beside Corey Paris) is the surname unless a preposition of place stands before
 * it, and a shouted word ("WANT") that the article also prints small is no acronym.
 */
export function rereadNames(doc: TextDocument, names: readonly Name[]): readonly Name[] {
  const surnames = new Set(
    names
      .filter((name) => name.kind === "person" || name.titles.length > 0)
      .map((name) => partsOf(name.text).surname),
  );
  const small = printedSmall(doc, names);
  return names.flatMap((name): readonly Name[] => {
    const located = PLACE_NAMES.has(name.text) && isLocated(doc, name);
    if (name.kind === "place" && surnames.has(name.text) && !located) return [{ ...name, kind: "surname" }];
    return name.kind === "acronym" && small.has(name.text.toLowerCase()) ? [] : [name];
  });
}

function isLocated(doc: TextDocument, name: Name): boolean {
  return /^(?:in|at|near|from|to|of|outside|across|around|through)$/u.test(
    doc.tokens[name.sentence]?.[name.from - 1]?.lower ?? "",
  );
}

/** Which words in capitals, of four letters or more, the article also prints small. */
function printedSmall(doc: TextDocument, names: readonly Name[]): ReadonlySet<string> {
  const asked = new Set(
    names.flatMap(({ kind, text }) => (kind === "acronym" && text.length > 3 ? [text.toLowerCase()] : [])),
  );
  const found = new Set<string>();
  if (asked.size === 0) return found;
  for (const tokens of doc.tokens) for (const { text } of tokens) if (asked.has(text)) found.add(text);
  return found;
}
