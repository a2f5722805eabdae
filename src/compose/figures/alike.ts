import type { Figure } from "../../model.ts";

/** Words that two sentences have to share for their numbers of one unit to be perhaps of one thing. */
export const SHARED_WORDS = 2;

/** What a number is printed with says nothing of what is counted. */
const NUMBER_TERMS = /^(?:[\d.,]+|million|billion|thousand|hundred|dozen|percent|dollar)s?$/u;

/** Whether a term only gives a number: "400", "million", "percent". */
export function isNumberTerm(term: string): boolean {
  return NUMBER_TERMS.test(term);
}

/** The number of a figure as a key: one for all figures that give it, whatever they count. */
export function numberKey({ value }: Figure): string {
  return JSON.stringify(value);
}

/** Whether two figures give one number, whatever they count. */
export function sameNumber(a: Figure, b: Figure): boolean {
  return numberKey(a) === numberKey(b);
}
