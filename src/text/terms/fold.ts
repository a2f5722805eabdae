/** Letters that Unicode does not decompose, with the plain letters a reader types for them. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
  ["ʼ", "'"],
  ["‘", "'"],
  ["’", "'"],
  ["‐", "-"],
  ["‑", "-"],
]);

const ASCII_ONLY = /^[\0-\x7f]*$/;
const UNDECOMPOSED = /[ßøæœłđðþıʼ‘’‐‑]/gu;
/** Of the combining marks those of Latin, Greek and Cyrillic only: elsewhere (Devanagari, Thai) marks are vowels. */
const ACCENTS = /[\u0300-\u036f]|\p{Cf}|\ufe0e|\ufe0f/gu;

/**
 * Text without differences a reader does not type: case, accents, width, ligatures, curly apostrophes, soft
 * hyphens and zero-width characters. `foldText("Bolaños’ CAFÉ")` gives `"bolanos' cafe"`. Offsets are lost.
 */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(ACCENTS, "")
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}
