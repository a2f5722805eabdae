import { namesOf, type PageElement, wordsIn } from "./element-names.ts";
import type { PageDocument } from "./parse-page.ts";

const BYLINE_WORDS: ReadonlySet<string> = new Set(["byline", "author"]);
/** Between the headline and a byline there are not more elements than this. */
const MOST_LOOKED_AT = 60;
const FEWEST_LETTERS = 3;
const LONGEST = 160;
/** A paragraph as long as this is the report's first: bylines stand above it. */
const LONG_PARAGRAPH = 120;

/**
 * The byline that a page prints between its headline and its first paragraph, as it is printed: "By Lena Ortiz |
 * November 14, 2023"; several authors with commas. Null when no element there is marked as one: names further
 * down may be readers'.
 */
export function printedByline(document: PageDocument): string | null {
  const all = [...document.querySelectorAll("h1,[rel],[itemprop],[class],p")];
  const first = all.findIndex((element) => element.nodeName === "H1");
  if (first < 0) return null;
  const printed: PageElement[] = [];
  for (const element of all.slice(first + 1, first + 1 + MOST_LOOKED_AT)) {
    const words = wordsIn(element);
    if (element.nodeName === "P" && words.length >= LONG_PARAGRAPH) break;
    if (words.length < FEWEST_LETTERS || words.length > LONGEST) continue;
    const inside = printed.some((outer) => wordsIn(outer).includes(words));
    if (!inside && (isAuthor(element) || (printed.length === 0 && isByline(element)))) printed.push(element);
  }
  return printed.map(wordsIn).join(", ") || null;
}

function isAuthor(element: PageElement): boolean {
  return element.getAttribute("rel") === "author" || element.getAttribute("itemprop") === "author";
}

function isByline(element: PageElement): boolean {
  return namesOf(element).some((name) => BYLINE_WORDS.has(name));
}
