import { distance } from "fastest-levenshtein";
import { nameKey } from "../../text/name-key.ts";

/** Letters of a name that may differ for it to be one that was meant. */
const REACH = 2;
const MOST = 4;
/** Shorter words have too many neighbours to be compared. */
const SHORTEST = 4;

/**
 * The known names nearest to one that nobody has, by the word that is most alike: "Blumental" gives
 * "Matt Blumenthal" and "Richard Blumenthal". For telling a reader, never for answering in their place.
 */
export function nearestNames(wanted: string, known: readonly Named[]): readonly string[] {
  const asked = nameKey(wanted)
    .split(" ")
    .filter((word) => word.length >= SHORTEST);
  const least = new Map<number, number>();
  for (const [word, places] of byWord(known)) {
    const letters = apart(asked, word);
    if (letters > REACH) continue;
    for (const at of places) least.set(at, Math.min(letters, least.get(at) ?? letters));
  }
  return [...least]
    .map(([at, letters]) => ({ at, name: known[at]?.name ?? "", letters }))
    .sort((a, b) => a.letters - b.letters || a.name.localeCompare(b.name) || a.at - b.at)
    .slice(0, MOST)
    .map(({ name }) => name);
}

type Named = Readonly<{ name: string }>;
/** Where in a list of names each of their words stands. */
type ByWord = ReadonlyMap<string, readonly number[]>;

/** The words of a list of names: the same list is asked of again and again, and folding it takes longest. */
const folded = new WeakMap<readonly Named[], ByWord>();

function byWord(known: readonly Named[]): ByWord {
  const held = folded.get(known);
  if (held !== undefined) return held;
  const words = new Map<string, number[]>();
  for (const [at, { name }] of known.entries()) {
    for (const word of nameKey(name).split(" ")) {
      if (word.length < SHORTEST) continue;
      const places = words.get(word);
      if (places === undefined) words.set(word, [at]);
      else places.push(at);
    }
  }
  folded.set(known, words);
  return words;
}

/** The letters in which a word differs from the one most like it; more than can be meant when none is alike. */
function apart(asked: readonly string[], word: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (const wanted of asked) {
    if (Math.abs(wanted.length - word.length) <= REACH) least = Math.min(least, distance(wanted, word));
  }
  return least;
}
