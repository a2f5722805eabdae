import { nameKey } from "../../text/name-key.ts";
import { matchesSpeaker } from "./matches-speaker.ts";
import { titlesBefore } from "./titles-before.ts";

type Named = Readonly<{ name: string }>;

/** The names of a list by each of their words: the same list is asked of again and again, and folding it takes longest. */
const indexed = new WeakMap<readonly Named[], ReadonlyMap<string, readonly Named[]>>();

/**
 * Whether anybody in a list has the name that is asked for, as `matchesSpeaker` tells, whatever their role. Only those
 * with its last word are looked at: that one has no other forms.
 */
export function isKnownSpeaker(query: string, known: readonly Named[]): boolean {
  const last = titlesBefore(query).name.at(-1) ?? "";
  const named = byWord(known).get(last) ?? [];
  return named.some(({ name }) => matchesSpeaker(query, { name, role: null }));
}

function byWord(known: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const held = indexed.get(known);
  if (held !== undefined) return held;
  const words = new Map<string, Named[]>();
  for (const named of known) {
    for (const word of new Set(nameKey(named.name).split(" "))) {
      const list = words.get(word);
      if (list === undefined) words.set(word, [named]);
      else list.push(named);
    }
  }
  indexed.set(known, words);
  return words;
}
