import { isStopWord } from "../../text/terms/stop-words.ts";
import { COMMON_NAMES } from "./predicate-words.ts";

/** The names of an article by their words, lower case: "dover", "okafor", "u.s.". */
export type ArticleNames = Readonly<{
  /** Every word that is surely part of a name. */
  all: ReadonlySet<string>;
  /** Those of the headline and the first sentences. */
  opening: ReadonlySet<string>;
  /** The two it has most often, not counting behind "in", else those it opens with: whom or what it is about. */
  leading: ReadonlySet<string>;
}>;

const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}’'-]*/gu;
/** Where a sentence or a line begins, any word has a capital. */
const INSIDE = /[\p{L}\p{N},;)”"(“‘–-] ?$/u;
const BEHIND_IN = /\b(?:in|at|near|from|across|to) $/u;
const NAME_GOES_ON = /^(?:[’']s\b| \p{Lu}\p{Ll})/u;
const CAPITALS = /^\p{Lu}{3,}$/u;
/** Words in capitals in a row that are a headline and no name. */
const LONGEST_CAPITALS = 2;
/** Characters of an article in which it says whom it is about. */
const OPENING = 320;
const MOST_LEADING = 2;

/** Gives the names of an article: the words that are surely parts of names. */
export type NameReader = (text: string, headline: string | null) => ArticleNames;

/**
 * Reads the names of articles, each article's once: a question compares many figures of each. A word is part of a name
 * with a capital inside a sentence, or at its start before another capital or "’s"; not one that the article also
 * prints small, nor what any article has ("Monday", "Mr").
 */
export function createNameReader(): NameReader {
  const known = new Map<string, Readonly<{ headline: string | null; names: ArticleNames }>>();
  return (text, headline) => {
    const held = known.get(text);
    if (held !== undefined && held.headline === headline) return held.names;
    const names = readNames(text, headline);
    known.set(text, { headline, names });
    return names;
  };
}

function readNames(text: string, headline: string | null): ArticleNames {
  const sure = new Set<string>();
  const plain = new Set<string>();
  const counts = new Map<string, number>();
  let capitals = 0;
  const whole = headline !== null && isSentence(headline) ? `${headline}\n${text}` : text;
  for (const match of whole.matchAll(WORD)) {
    const word = match[0];
    capitals = CAPITALS.test(word) ? capitals + 1 : 0;
    const key = keyOf(word);
    if (!/^\p{Lu}/u.test(word)) {
      plain.add(key);
      continue;
    }
    const before = whole.slice(Math.max(0, match.index - 8), match.index);
    const after = whole.slice(match.index + word.length, match.index + word.length + 3);
    const inside = INSIDE.test(before);
    if (capitals > LONGEST_CAPITALS || !(inside || /[’']s$/u.test(word) || NAME_GOES_ON.test(after)))
      continue;
    sure.add(key);
    if (!BEHIND_IN.test(before)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = new Set(
    [...sure].filter((key) => !plain.has(key) && !COMMON_NAMES.has(key) && !isStopWord(key)),
  );
  const opening = text.slice(0, OPENING);
  const ordered = [...counts].filter(([key]) => all.has(key)).toSorted((a, b) => b[1] - a[1]);
  const leading = new Set(ordered.slice(0, MOST_LEADING).map(([key]) => key));
  const named = namesWithin(`${headline ?? ""}\n${opening}`, all);
  return { all, opening: named, leading: leading.size > 0 ? leading : named };
}

/** "Aid reaches Kestria quake zone", but not "Aid Reaches Kestria Quake Zone", in which every word has a capital. */
function isSentence(headline: string): boolean {
  const words = headline.split(/\s+/u);
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length;
}

/** The words of a stretch that are names of its article. */
export function namesWithin(stretch: string, names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...stretch.matchAll(WORD)].map(([word]) => keyOf(word)).filter((key) => names.has(key)));
}

function keyOf(word: string): string {
  const key = word.toLowerCase().replace(/[’']s?$/u, "");
  return /^U\.?S\.?$/u.test(word) ? "u.s." : /^U\.?K\.?$/u.test(word) ? "u.k." : key;
}
