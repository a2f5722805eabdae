/** "Nair leads Lindqvist 38 percent to", "Pike beat Roy 52% to": what follows is the other one's. */
const AHEAD =
  /\b(?:leads?|led|leading|trails?|trailed|trailing|beats?|beating|defeat(?:s|ed|ing)?|ousted|edged)\b[^.;:“”"]*\p{N}\s?(?:%|percent|per cent|pct)?\s+to\s+$/iu;
/** Characters before the number that can hold who is ahead of whom. */
const REACH = 160;

/**
 * Whether a number is what the second of two opponents has, of whom only the first is what the sentence is about:
 * the 35 of "Nair leads Lindqvist 38 percent to 35 percent". Not of "led the rise from 3 percent to 5 percent".
 */
export function isLoserShare(text: string, sentence: number, number: number): boolean {
  const before = text.slice(Math.max(sentence, number - REACH), number);
  return AHEAD.test(before) && !/\bfrom\s[^,]*$/iu.test(before);
}
