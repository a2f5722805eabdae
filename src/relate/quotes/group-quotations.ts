import { nameKey } from "../../text/name-key.ts";
import type { Person } from "../people/person.ts";
import { comparePeople } from "../people/same-person.ts";
import { compareWords } from "./same-quotation.ts";
import { shingles } from "./shingles.ts";
import { quotedWords } from "./words.ts";

/** A quotation somewhere, with whoever is said to have said it. */
export type Quotation = Readonly<{ text: string; speaker: Person }>;

/** Without a speaker, only as many words in common as nobody else would say by chance. */
const LEAST_WORDS_WITHOUT_SPEAKER = 8;
/** A shingle that more quotations share than this is a turn of phrase and finds nothing. */
const COMMONPLACE = 40;

/**
 * Groups the printings of one quotation, in order of first appearance: equal words, one inside the other, or
 * nearly equal. Two different speakers are never merged, nor two of whom it is unknown whether they are one
 * person; a quotation without a speaker joins only over eight words. Near-linear: only quotations that share a
 * run of words are compared.
 */
export function groupQuotations<T extends Quotation>(items: readonly T[]): readonly (readonly T[])[] {
  const groups: Group<T>[] = [];
  const groupsByShingle = new Map<string, Set<number>>();
  for (const item of items) {
    const keys = quotedWords(item.text).map((word) => word.key);
    const own = shingles(keys);
    const candidates = [...own].flatMap((shingle) => {
      const found = groupsByShingle.get(shingle);
      return found === undefined || found.size > COMMONPLACE ? [] : [...found];
    });
    const joined = [...new Set(candidates)]
      .toSorted((a, b) => a - b)
      .find((index) => {
        const group = groups[index];
        return group !== undefined && joins(group, item, keys);
      });
    const index = joined ?? groups.length;
    const group: Group<T> = groups[index] ?? { members: [], speakers: new Map(), wordings: new Map() };
    groups[index] = group;
    group.members.push(item);
    group.speakers.set(`${item.speaker.name}\n${item.speaker.role}`, item.speaker);
    group.wordings.set(keys.join(" "), keys);
    for (const shingle of own) remember(groupsByShingle, shingle, index);
  }
  return groups.map((group) => group.members);
}

/** The different speakers and wordings of a group, so that a hundred copies cost no more than one. */
type Group<T> = Readonly<{
  members: T[];
  speakers: Map<string, Person>;
  wordings: Map<string, readonly string[]>;
}>;

function remember(groupsByShingle: Map<string, Set<number>>, shingle: string, index: number): void {
  const known = groupsByShingle.get(shingle);
  if (known === undefined) groupsByShingle.set(shingle, new Set([index]));
  else if (known.size <= COMMONPLACE) known.add(index);
}

function joins<T extends Quotation>(group: Group<T>, item: T, keys: readonly string[]): boolean {
  const speakers = [...group.speakers.values()];
  if (!speakers.every((speaker) => mayShareSpeaker(speaker, item.speaker))) return false;
  const named = item.speaker.name !== null && speakers.some((speaker) => speaker.name !== null);
  return [...group.wordings.values()].some((wording) => {
    if (!named && Math.min(wording.length, keys.length) < LEAST_WORDS_WITHOUT_SPEAKER) return false;
    return compareWords(wording, keys).verdict !== "different";
  });
}

function mayShareSpeaker(a: Person, b: Person): boolean {
  if (a.name === null || b.name === null) return true;
  return bodyKey(a.name) === bodyKey(b.name) || comparePeople(a, b) === "same";
}

/** "The Washington Post" and "Washington Post". */
const bodyKey = (name: string) => nameKey(name).replace(/^the /u, "");
