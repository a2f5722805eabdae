import { STANDFIRST_WORDS } from "./aside-names.ts";
import { namesOf, wordsIn } from "./element-names.ts";
import { hasInside } from "./inside.ts";
import type { PageDocument } from "./parse-page.ts";

const FEWEST_WORDS = 8;
const LONGEST = 700;
/** So much of the page's own description must stand at the start of an element for it to be the standfirst. */
const SAME_START = 50;
/** Between headline and report there are not more elements than this. */
const MOST_LOOKED_AT = 200;

/** What holds one of these is more than a stretch of text. */
const PARTS: ReadonlySet<string> = new Set(["P", "DIV", "H1", "H2", "H3", "UL", "TABLE"]);

/** A stretch of running text below the headline, and whether the page says that it is the standfirst. */
type Line = Readonly<{ words: string; said: boolean }>;

/**
 * What stands below the first headline, in order. To be called before Readability, which takes the document
 * apart. The standfirst is named so by its class, or worded like the page's description.
 */
export function linesBelowHeadline(document: PageDocument): readonly Line[] {
  const meta =
    document.querySelector('meta[property="og:description"]') ??
    document.querySelector('meta[name="description"]');
  const description = plain(meta?.getAttribute("content") ?? "");
  const all = [...document.querySelectorAll("h1,h2,h3,h4,p,div")];
  const first = all.findIndex((element) => element.nodeName === "H1");
  if (first < 0) return [];
  return all.slice(first + 1, first + 1 + MOST_LOOKED_AT).flatMap((element) => {
    if (hasInside(element, PARTS)) return [];
    const words = wordsIn(element);
    const start = plain(words).slice(0, SAME_START);
    const described = start.length === SAME_START && description.startsWith(start);
    return [{ words, said: described || namesOf(element).some((name) => STANDFIRST_WORDS.has(name)) }];
  });
}

/** The standfirst above a report's words; null when there is none, or the words have it already. */
export function standfirstAbove(text: string, lines: readonly Line[]): string | null {
  const known = plain(text);
  const start = known.slice(0, SAME_START);
  if (start === "") return null;
  for (const { words, said } of lines) {
    const same = plain(words);
    if (same.startsWith(start)) return null;
    if (!said || words.split(" ").length < FEWEST_WORDS || words.length > LONGEST) continue;
    return known.includes(same) ? null : words;
  }
  return null;
}

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
