import { type PageElement, wordsIn } from "./element-names.ts";
import type { PageDocument } from "./parse-page.ts";
import { renameElement } from "./rename-element.ts";

/** A list whose items are this long on average, in characters, tells something. */
const LONG_ITEM = 60;
/** With this share of its words in links, a list or table leads elsewhere. */
const MOSTLY_LINKS = 0.75;
/** A lone link of more words is a sentence of the report that happens to be linked. */
const LONGEST_LINK = 25;

/**
 * Takes out lists, tables and lone lines that are links to elsewhere ("Read: …", lists of other stories), and
 * turns lists that tell something into paragraphs, which Readability keeps. Links within the page are headings'
 * anchors and stay. Changes the document.
 */
export function shapeLists(document: PageDocument): void {
  for (const block of document.querySelectorAll("ul,ol,table")) {
    if (linkedShare(block) >= MOSTLY_LINKS) block.remove();
    else if (block.nodeName !== "TABLE" && tells(block)) becomeParagraphs(document, block);
  }
  for (const line of document.querySelectorAll("p,h2,h3,h4,h5,h6")) {
    const words = wordsIn(line);
    const few = words.split(" ").length <= LONGEST_LINK;
    if (words !== "" && few && linkedShare(line) >= 1) line.remove();
  }
}

/** The share of an element's words that stand in links to other pages. */
function linkedShare(element: PageElement): number {
  const whole = wordsIn(element).length;
  if (whole === 0) return 0;
  let linked = 0;
  for (const link of element.querySelectorAll("a[href]")) {
    if (!link.getAttribute("href")?.startsWith("#")) linked += wordsIn(link).length;
  }
  return linked / whole;
}

/** Long items beside paragraphs of running text: references and footnotes stand by themselves. */
function tells(list: PageElement): boolean {
  const items = [...list.querySelectorAll("li")];
  if (items.length === 0 || wordsIn(list).length / items.length < LONG_ITEM) return false;
  return [...(list.parentElement?.children ?? [])].some(
    (sibling) => sibling.nodeName === "P" && wordsIn(sibling).length >= LONG_ITEM,
  );
}

function becomeParagraphs(document: PageDocument, list: PageElement): void {
  for (const item of [...list.children]) renameElement(document, item, item.nodeName === "LI" ? "p" : "div");
  renameElement(document, list, "div");
}
