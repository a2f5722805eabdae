import type { TextDocument } from "../../text/document.ts";
import { HE_NAMES, SHE_NAMES } from "./first-names.ts";
import type { Person } from "./person.ts";
import { HE_WORDS, SHE_WORDS } from "./person-words.ts";

type Pronoun = "he" | "she";

/** How many pronouns near a name must agree before they tell its pronoun. */
const ENOUGH = 2;

/** For every sentence that names a person, the one it names; null when it names several. */
export type NamedIn = ReadonlyMap<number, Person | null>;

/** Who is named where, for `pronounOf`; made once for an article. */
export function namedIn(people: readonly Person[]): NamedIn {
  const named = new Map<number, Person | null>();
  for (const person of people) {
    for (const { sentence } of person.mentions) {
      const other = named.get(sentence);
      named.set(sentence, other === undefined || other === person ? person : null);
    }
  }
  return named;
}

/**
 * The pronoun an article goes with for a person: from a courtesy title or a role that tells it, else from the
 * given name, else from the pronouns in sentences that name nobody else. Null when these do not agree.
 */
export function pronounOf(doc: TextDocument, person: Person, named: NamedIn): Pronoun | null {
  const titles = person.mentions.flatMap((mention) => mention.titles);
  const role = person.role?.toLowerCase().split(/[^\p{L}.]+/u) ?? [];
  const told = pronounOfWords([...titles, ...role.slice(0, 1), ...role.slice(-1)]);
  return told ?? pronounOfGivenName(person.given) ?? fromNeighbours(doc, person, named);
}

/** "spokeswoman" gives she, "mr" he; null for words that tell neither or both. */
export function pronounOfWords(words: readonly string[]): Pronoun | null {
  const he = words.some((word) => HE_WORDS.has(word));
  const she = words.some((word) => SHE_WORDS.has(word));
  if (he === she) return null;
  return he ? "he" : "she";
}

/** "Ellen" gives she, "Alok" null. */
export function pronounOfGivenName(given: string): Pronoun | null {
  if (HE_NAMES.has(given)) return "he";
  return SHE_NAMES.has(given) ? "she" : null;
}

/**
 * Counts the pronouns in the sentences that name this person alone, and in those after them that name nobody. Behind
 * a sentence about others a pronoun may be theirs: `“No,” Carl Reed said. Dana Stone put a hand on his arm.`
 */
function fromNeighbours(doc: TextDocument, person: Person, named: NamedIn): Pronoun | null {
  const near = new Set<number>();
  for (const { sentence } of person.mentions) {
    const before = named.get(sentence - 1);
    if (named.get(sentence) !== person || (before !== undefined && before !== person)) continue;
    near.add(sentence);
    if (!named.has(sentence + 1)) near.add(sentence + 1);
  }
  let he = 0;
  let she = 0;
  for (const sentence of near) {
    for (const token of doc.tokens[sentence] ?? []) {
      if (/^(?:he|his|him)$/u.test(token.lower)) he += 1;
      else if (/^(?:she|her|hers)$/u.test(token.lower)) she += 1;
    }
  }
  if (he >= ENOUGH && she === 0) return "he";
  return she >= ENOUGH && he === 0 ? "she" : null;
}
