import { distance } from "fastest-levenshtein";
import { nameKey } from "../../text/name-key.ts";

/** Letters of a name that may differ for it to be one that was meant. */
const REACH = 2;
const MOST = 4;

/**
 * The known names nearest to one that nobody has, by the word that is most alike: "Blumental" gives
 * "Matt Blumenthal" and "Richard Blumenthal". For telling a reader, never for answering in their place.
 */
export function nearestNames(wanted: string, known: readonly string[]): readonly string[] {
  const asked = nameKey(wanted)
    .split(" ")
    .filter((word) => word.length > 3);
  return known
    .map((name) => ({ name, apart: apart(asked, nameKey(name).split(" ")) }))
    .filter(({ apart: letters }) => letters <= REACH)
    .sort((a, b) => a.apart - b.apart || a.name.localeCompare(b.name))
    .slice(0, MOST)
    .map(({ name }) => name);
}

function apart(asked: readonly string[], words: readonly string[]): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...asked.flatMap((word) =>
      words.filter((other) => other.length > 3).map((other) => distance(word, other)),
    ),
  );
}
