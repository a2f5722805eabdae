import { stemOf } from "./stem.ts";
import { wordsOf } from "./words.ts";

/**
 * The terms a text is found by, one a word and in order, function words included (phrases need their place):
 * `termsOf("Raids were called off")` gives `raid, were, call, off`. The same for articles and questions.
 */
export function termsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}
