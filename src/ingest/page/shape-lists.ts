import { type PageElement, wordsIn } from "./element-names.ts";
import { hasInside, isLonger, linksIn } from "./inside.ts";
import { leadsElsewhere, linkedShare } from "./linked-share.ts";
import type { PageDocument } from "./parse-page.ts";
import { renameElement } from "./rename-element.ts";

/** A list whose items are this long on average, in characters, tells something. */
const LONG_ITEM = 60;
/** With this share of its words in links, a list or table leads elsewhere. */
const MOSTLY_LINKS = 0.75;
/** A lone link of more words is a sentence of the report that happens to be linked. */
const LONGEST_LINK = 25;
/** A line that leads elsewhere has fewer characters than this. */
const LONGEST_POINTER = 300;
/** A title of another story has so many words; "Website: …" and "Photo: …" lead to shorter ones. */
const FEWEST_TITLE_WORDS = 4;
/** What holds one of these is more than a line. */
const PARTS: ReadonlySet<string> = new Set(["P", "DIV", "UL", "OL", "TABLE"]);
/** The words before such a title: "More:", "À lire aussi :". */
const LABEL = /^(?:[\p{L}’']+\s?){1,4}\s?[:|»>-]$/u;

/**
 * Takes out lists, tables and lone lines that are links to elsewhere ("Read: …", lists of other stories), and
 * turns lists that tell something into paragraphs, which Readability keeps. Links within the page are headings'
 * anchors and stay. Changes the document.
 */
export function shapeLists(document: PageDocument): void {
  const standsInReport = besideParagraphs();
  for (const block of document.querySelectorAll("ul,ol,table")) {
    if (linkedShare(block) >= MOSTLY_LINKS) block.remove();
    else if (block.nodeName !== "TABLE" && hasLongItems(block) && standsInReport(block)) {
      becomeParagraphs(document, block);
    }
  }
  for (const line of document.querySelectorAll("p,h2,h3,h4,h5,h6,div,b,strong")) {
    if (isLonger(line, LONGEST_POINTER)) continue;
    const bold = line.nodeName === "B" || line.nodeName === "STRONG";
    if (bold && !standsAlone(line)) continue;
    if (isPointer(line) && !hasInside(line, PARTS)) line.remove();
  }
}

/** "Read also: …", "[ … ]", or nothing but a link; a lone link of many words is a sentence of the report. */
function isPointer(line: PageElement): boolean {
  const links = linksIn(line).filter(leadsElsewhere);
  const linked = links.map(wordsIn).join(" ").trim();
  if (linked === "" || linked.split(" ").length > LONGEST_LINK) return false;
  const label = links.reduce((rest, link) => rest.replace(wordsIn(link), ""), wordsIn(line)).trim();
  if (!/\p{L}/u.test(label)) return true;
  return LABEL.test(label) && linked.split(" ").length >= FEWEST_TITLE_WORDS;
}

/** Whether bold words stand between line breaks; one of them may be the end of what they stand in. */
function standsAlone(bold: PageElement): boolean {
  const isBlank = (node: PageElement): boolean =>
    node.nodeName === "#text" && (node.textContent ?? "").trim() === "";
  let before = bold.previousSibling;
  while (before !== null && isBlank(before)) before = before.previousSibling;
  let after = bold.nextSibling;
  while (after !== null && isBlank(after)) after = after.nextSibling;
  const beside = [before, after].filter((node) => node !== null);
  return beside.length > 0 && beside.every((node) => node.nodeName === "BR");
}

function hasLongItems(list: PageElement): boolean {
  const items = list.getElementsByTagName("li").length;
  return items > 0 && wordsIn(list).length / items >= LONG_ITEM;
}

/**
 * Whether a list stands beside paragraphs of running text: references and footnotes stand by themselves. Each row is
 * looked through once.
 */
function besideParagraphs(): (list: PageElement) => boolean {
  const known = new Map<PageElement, boolean>();
  return (list) => {
    const parent = list.parentElement;
    const found =
      known.get(parent) ??
      [...(parent?.children ?? [])].some(
        (sibling) => sibling.nodeName === "P" && wordsIn(sibling).length >= LONG_ITEM,
      );
    known.set(parent, found);
    return found;
  };
}

function becomeParagraphs(document: PageDocument, list: PageElement): void {
  for (const item of [...list.children]) renameElement(document, item, item.nodeName === "LI" ? "p" : "div");
  renameElement(document, list, "div");
}
