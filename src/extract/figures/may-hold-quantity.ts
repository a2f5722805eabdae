import { DENOMINATORS, FRACTION_GLYPHS, SCALES, SMALL_NUMBERS, VAGUE_PLURALS } from "./number-words.ts";

const LISTS = [SMALL_NUMBERS, SCALES, DENOMINATORS, VAGUE_PLURALS];
const WORDS = [...LISTS.flatMap((list) => [...list.keys()]), "dozen"];

/** What every number is written with: a digit, a fraction in one character, or the beginning of a number word. */
const SIGN = new RegExp(
  `\\d|[${[...FRACTION_GLYPHS.keys()].join("")}]|(?<!\\p{L})(?:${WORDS.join("|")})`,
  "iu",
);

/**
 * Whether a stretch of text is worth reading for quantities: true wherever one stands, and in a few others. Half of
 * the sentences of a report hold no number and are told by this alone.
 */
export function mayHoldQuantity(stretch: string): boolean {
  return SIGN.test(stretch);
}
