import { type PageElement, wordsIn } from "./element-names.ts";
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
/** The words before such a title: "More:", "À lire aussi :". */
const LABEL = /^(?:[\p{L}’']+\s?){1,4}\s?[:|»>-]$/u;

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
  for (const line of document.querySelectorAll("p,h2,h3,h4,h5,h6,div,b,strong")) {
    if ((line.textContent?.length ?? 0) > LONGEST_POINTER) continue;
    const bold = line.nodeName === "B" || line.nodeName === "STRONG";
    if (bold && !standsAlone(line)) continue;
    if (line.querySelector("p,div,ul,ol,table") === null && isPointer(line)) line.remove();
  }
}

/** "Read also: …", "[ … ]", or nothing but a link; a lone link of many words is a sentence of the report. */
function isPointer(line: PageElement): boolean {
  const links = [...line.querySelectorAll("a[href]")].filter(leadsElsewhere);
  const linked = links.map(wordsIn).join(" ").trim();
  if (linked === "" || linked.split(" ").length > LONGEST_LINK) return false;
  const label = links.reduce((rest, link) => rest.replace(wordsIn(link), ""), wordsIn(line)).trim();
  if (!/\p{L}/u.test(label)) return true;
  return LABEL.test(label) && linked.split(" ").length >= FEWEST_TITLE_WORDS;
}

/** Whether bold words stand between line breaks; one of them may be the end of what they stand in. */
function standsAlone(bold: PageElement): boolean {
  const siblings = [...(bold.parentElement?.childNodes ?? [])].filter(
    (node) => node.nodeName !== "#text" || (node.textContent ?? "").trim() !== "",
  );
  const at = siblings.indexOf(bold);
  const beside = [siblings[at - 1], siblings[at + 1]].filter((node) => node !== undefined);
  return beside.length > 0 && beside.every((node) => node.nodeName === "BR");
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
