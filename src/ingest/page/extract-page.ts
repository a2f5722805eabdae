import { Readability } from "@mozilla/readability";
import { isProse } from "../clean/draft.ts";
import { REPORT_SELECTORS } from "./aside-names.ts";
import { blockText } from "./block-text.ts";
import { bylineNames } from "./byline-names.ts";
import { openTemplates } from "./open-templates.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { pageHeart } from "./page-heart.ts";
import { type PageDocument, parsePage } from "./parse-page.ts";
import { proseOf } from "./prose.ts";
import { removeAsides } from "./remove-asides.ts";
import { removeElsewhere } from "./remove-elsewhere.ts";
import { removeReaders } from "./remove-readers.ts";
import { shapeLists } from "./shape-lists.ts";
import { linesBelowHeadline, standfirstAbove } from "./standfirst.ts";

/** A page with its main text; `text` is empty when none was found. */
export type ExtractedPage = Omit<PageFacts, "statedText"> & Readonly<{ text: string }>;

/** Readability gives up on shorter texts than this and tries again with laxer rules. */
const FEWEST_CHARACTERS = 250;
/** The marked report may be this many times as long as Readability's before it is believed instead. */
const LOST_TOO_MUCH = 1.6;
/** In sentences the two agree more closely: what a site marks has buttons and links besides, but no more prose. */
const LOST_SENTENCES = 1.2;

/**
 * The report on a web page and what the page says about it. Comments, captions, related links and other asides
 * are taken out before the main text is looked for. Never run in the main thread on a foreign page: megabytes of
 * hostile markup can take long (the worker that calls it is ended after some seconds).
 */
export function extractPage(page: Readonly<{ url: string | null; html: string }>): ExtractedPage {
  const document = parsePage(page.html);
  const { statedText, ...facts } = pageFacts(document, page.url);
  openTemplates(document);
  takeApart(document, URL.parse(facts.canonicalUrl ?? page.url ?? "")?.hostname ?? "");
  const bare = document.body === null ? "" : blockText(document.body);
  const marked = markedReport(document);
  const lines = linesBelowHeadline(document);
  const read = new Readability(document, {
    charThreshold: FEWEST_CHARACTERS,
    serializer: (node) => node,
  }).parse();
  const content = read?.content;
  const main = content === null || content === undefined ? "" : blockText(content);
  const text = mainText(main, marked, statedText ?? "", bare);
  const standfirst = standfirstAbove(text, lines);
  return {
    ...facts,
    headline: facts.headline ?? (read?.title?.trim() || null),
    byline: facts.byline ?? bylineNames(read?.byline ?? null, facts.outlet),
    outlet: facts.outlet ?? (read?.siteName?.trim() || null),
    text: standfirst === null ? text : `${standfirst}\n\n${text}`,
  };
}

/** Takes out what is not the report, so that neither Readability nor the site's own marks bring it back. */
function takeApart(document: PageDocument, host: string): void {
  for (const unread of document.querySelectorAll("script")) unread.remove();
  if (document.body === null) return;
  const heart = pageHeart(document);
  const prose = proseOf(document.body);
  removeReaders(document, heart, prose);
  removeElsewhere(document, heart, prose, host);
  removeAsides(document, heart, prose);
  shapeLists(document);
}

/** The words of the element that sites mark as the report, when there is one; "" otherwise. */
function markedReport(document: PageDocument): string {
  for (const selector of REPORT_SELECTORS) {
    const texts = [...document.querySelectorAll(selector)].map(blockText);
    const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), "");
    if (longest.length >= FEWEST_CHARACTERS) return longest;
  }
  return "";
}

/**
 * Readability's choice, unless it lost most of what the site itself marks or states as the report; the whole
 * page when nothing was found.
 */
function mainText(main: string, marked: string, stated: string, bare: string): string {
  const told = sentencesIn(main);
  const lost = (other: string): boolean =>
    main.length * LOST_TOO_MUCH < other.length || told * LOST_SENTENCES < sentencesIn(other);
  if (main.length >= FEWEST_CHARACTERS) {
    if (lost(stated) && (!lost(marked) || stated.length > marked.length * LOST_TOO_MUCH)) return stated;
    return lost(marked) ? marked : main;
  }
  if (stated.length > marked.length * LOST_TOO_MUCH) return stated;
  if (marked !== "") return marked;
  return main === "" ? bare : main;
}

/** The characters of a text in paragraphs that end as sentences do. */
function sentencesIn(text: string): number {
  const whole = text.split("\n\n").filter((paragraph) => isProse(paragraph));
  return whole.reduce((sum, paragraph) => sum + paragraph.length, 0);
}
