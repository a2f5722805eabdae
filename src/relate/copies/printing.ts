import type { AnalysedArticle, IsoDay } from "../../model.ts";
import { publicationOf } from "../../store/publication.ts";
import { foldText } from "../../text/terms/fold.ts";

/** One printing of a report, as copies are told from it. */
export type Printing = Readonly<{
  /** The outlet, folded. */
  outlet: string;
  /** Day of publication, null when unknown. */
  day: IsoDay | null;
  /** The reporting's words in order, folded, without marks. */
  words: readonly string[];
  /** 32-bit hashes of every run of four words, each once. */
  shingles: ReadonlySet<number>;
}>;

const SHINGLE = 4;

/**
 * The printing of an article; null when it has no reporting. Comments, captions and furniture differ between
 * printings of one report, so only body blocks count. Linear in the length of the text.
 */
export function printingOf({ article, analysis }: AnalysedArticle): Printing | null {
  const words = analysis.blocks
    .filter((block) => block.role === "body")
    .flatMap(({ span }) => wordsOf(article.text.slice(span.start, span.end)));
  if (words.length === 0) return null;
  return {
    outlet: foldText(article.outlet),
    day: publicationOf(article.published).day,
    words,
    shingles: shinglesOf(words),
  };
}

/** `wordsOf("More than 700,000 — “really”?")` gives more, than, 700000, really. */
export function wordsOf(text: string): readonly string[] {
  return (
    foldText(text)
      .replace(/(?<=\d),(?=\d)/gu, "")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** A 32-bit FNV-1a hash, http://www.isthe.com/chongo/tech/comp/fnv/, to be continued from `seed`. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map((word) => hashOf(word));
  const shingles = new Set<number>();
  for (let end = SHINGLE; end <= hashes.length; end += 1) {
    let hash = 0;
    for (const word of hashes.slice(end - SHINGLE, end)) hash = mix(Math.imul(hash, 31) + word);
    shingles.add(hash);
  }
  return shingles;
}

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3, public domain). */
export function mix(hash: number): number {
  let bits = hash | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
