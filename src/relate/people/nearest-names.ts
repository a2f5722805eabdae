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
  return wordsOf(known)
    .map((words, at) => ({ name: known[at]?.name ?? "", apart: apart(asked, words) }))
    .filter(({ apart: letters }) => letters <= REACH)
    .sort((a, b) => a.apart - b.apart || a.name.localeCompare(b.name))
    .slice(0, MOST)
    .map(({ name }) => name);
}

type Named = Readonly<{ name: string }>;
type Words = readonly string[];

/** The words of a list of names: the same list is asked of again and again, and folding it takes longest. */
const folded = new WeakMap<readonly Named[], readonly Words[]>();

function wordsOf(known: readonly Named[]): readonly Words[] {
  const held = folded.get(known);
  if (held !== undefined) return held;
  const words = known.map(({ name }) =>
    nameKey(name)
      .split(" ")
      .filter((word) => word.length >= SHORTEST),
  );
  folded.set(known, words);
  return words;
}

/** The letters in which the two words most alike differ; more than can be meant when none are alike. */
function apart(asked: Words, words: Words): number {
  let least = Number.POSITIVE_INFINITY;
  for (const word of asked) {
    for (const other of words) {
      if (Math.abs(word.length - other.length) <= REACH) least = Math.min(least, distance(word, other));
    }
  }
  return least;
}
