/** A button's label, cut to the 24 characters that fit on a phone. */
export function buttonLabel(words: string): string {
  return words.length <= 24 ? words : `${words.slice(0, 23).trimEnd()}…`;
}
