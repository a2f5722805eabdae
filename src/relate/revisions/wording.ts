/** Words with inner points and apostrophes, numbers with their signs; everything else is cosmetic. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'-][\p{L}\p{M}\p{N}]+)*|[$€£¥%]/gu;

/**
 * The words of a text as two versions of it are compared: without white space, punctuation, case and
 * typography. `wordsFor("He said: “1,000 – no, 1000.5%”")` gives he, said, 1000, no, 1000.5, %. Accents stay:
 * a corrected name is a correction.
 */
export function wordsFor(text: string): readonly string[] {
  return (
    text.normalize("NFKC").toLowerCase().replace(/[‘’ʼ]/gu, "'").replace(/[‐‑]/gu, "-").match(WORD) ?? []
  ).map((word) => word.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, ""));
}

/** Part of their words that two sentences share, 0 to 1 (Dice over words, each counted as often as it stands). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
