/** Characters of a button that a narrow phone shows on one line; platforms allow 75 (Slack) and 80 (Discord). */
const LONGEST = 36;

/** A button's label, cut where a phone would cut it: `Only The Connecticut Mirror`. */
export function buttonLabel(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}
