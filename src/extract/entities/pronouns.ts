import type { TextDocument } from "../../text/document.ts";
import { HE_NAMES, SHE_NAMES } from "./first-names.ts";
import type { Person } from "./people.ts";
import { HE_WORDS, SHE_WORDS } from "./person-words.ts";

type Pronoun = "he" | "she";

/** How many pronouns near a name must agree before they tell its pronoun. */
const ENOUGH = 2;

/**
 * The pronoun an article goes with for a person: from a courtesy title or a role that tells it, else from the
 * given name, else from the pronouns in sentences that name nobody else. Null when these do not agree.
 */
export function pronounOf(doc: TextDocument, person: Person, people: readonly Person[]): Pronoun | null {
  const titles = person.mentions.flatMap((mention) => mention.titles);
  const role = person.role?.toLowerCase().split(/[^\p{L}.]+/u) ?? [];
  const told = pronounOfWords([...titles, ...role.slice(0, 1), ...role.slice(-1)]);
  return told ?? pronounOfGivenName(person.given) ?? fromNeighbours(doc, person, people);
}

/** "spokeswoman" gives she, "mr" he; null for words that tell neither or both. */
export function pronounOfWords(words: readonly string[]): Pronoun | null {
  const he = words.some((word) => HE_WORDS.has(word));
  const she = words.some((word) => SHE_WORDS.has(word));
  if (he === she) return null;
  return he ? "he" : "she";
}

export function pronounOfGivenName(given: string): Pronoun | null {
  if (HE_NAMES.has(given)) return "he";
  return SHE_NAMES.has(given) ? "she" : null;
}

function fromNeighbours(doc: TextDocument, person: Person, people: readonly Person[]): Pronoun | null {
  const others = new Set<number>();
  for (const other of people) {
    if (other !== person) for (const mention of other.mentions) others.add(mention.sentence);
  }
  let he = 0;
  let she = 0;
  const seen = new Set<number>();
  for (const mention of person.mentions) {
    for (const sentence of [mention.sentence, mention.sentence + 1]) {
      if (others.has(sentence) || others.has(mention.sentence) || seen.has(sentence)) continue;
      seen.add(sentence);
      for (const token of doc.tokens[sentence] ?? []) {
        if (/^(?:he|his|him)$/u.test(token.lower)) he += 1;
        else if (/^(?:she|her|hers)$/u.test(token.lower)) she += 1;
      }
    }
  }
  if (he >= ENOUGH && she === 0) return "he";
  return she >= ENOUGH && he === 0 ? "she" : null;
}
