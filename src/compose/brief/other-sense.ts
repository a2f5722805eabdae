import { termsOf } from "../../text/terms/terms.ts";
import type { Asked } from "./asked.ts";
import { AMOUNTS, IN_EARNEST } from "./figurative-words.ts";
import type { Material } from "./unit.ts";

/** The words of a question that an article may use for an amount of something else, with how to find them. */
type Amount = Readonly<{ word: RegExp; ofWhat: RegExp }>;

const AMOUNTS_BY_TERM: ReadonlyMap<string, Amount> = new Map(
  AMOUNTS.flatMap((word) =>
    termsOf(word).map((term) => [
      term,
      {
        word: new RegExp(`\\b${word}(?:s|es)?\\b`, "giu"),
        ofWhat: new RegExp(`\\b${word}(?:s|es)?\\s+of\\s+(?:\\d[\\d,.]*\\s+|new\\s+)?(\\p{L}+)`, "giu"),
      },
    ]),
  ),
);

/**
 * Whether an article has a word of the question mostly for an amount of something that the question does not name: one
 * about "a flood of applications" does not answer "flood", but "flood of applications".
 */
export function otherSenseOf({ terms }: Asked): (material: Material) => boolean {
  const amounts = terms.flatMap((term) => AMOUNTS_BY_TERM.get(term) ?? []);
  const asked = new Set(terms);
  return ({ article }) =>
    amounts.some(({ word, ofWhat }) => {
      const text = `${article.headline ?? ""}\n${article.text}`;
      const all = text.match(word)?.length ?? 0;
      const figurative = [...text.matchAll(ofWhat)].filter(([, what = ""]) => {
        return !IN_EARNEST.has(what.toLowerCase()) && !termsOf(what).some((term) => asked.has(term));
      });
      return figurative.length > 0 && 2 * figurative.length >= all;
    });
}
