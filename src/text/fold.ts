/** Letters that carry no separable accent in Unicode and that people type without it. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["ı", "i"],
]);

/**
 * Text without case and accents, for comparing names and words: `fold("José Ørsted")` gives "jose orsted".
 * Typographic apostrophes and hyphens become the typed ones; other marks and white space stay. The result may
 * be longer or shorter than the text, so it must never be used for spans. Linear in the length.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[øłđðþæœßı]/gu, (letter) => PLAIN_LETTERS.get(letter) ?? letter)
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-");
}

/**
 * A name as a key: folded, without points and apostrophes, other marks as single spaces.
 * `nameKey("Thomas P. O’Neill")` gives "thomas p oneill"; a name without letters or digits gives "".
 */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/['.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
