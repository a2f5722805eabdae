import type { PageElement } from "./element-names.ts";
import { isLonger, linksIn } from "./inside.ts";
import { leadsElsewhere, linkedShare } from "./linked-share.ts";
import { holds, type PageHeart } from "./page-heart.ts";
import type { PageDocument } from "./parse-page.ts";
import type { Prose } from "./prose.ts";

/** A report has this many characters of running text at least; with less of it nothing is taken out. */
const FEWEST_CHARACTERS = 250;
/** With this share of its words in links, a box leads elsewhere. */
const MOSTLY_LINKS = 0.66;
/** So many boxes alike, each with a linked title, are teasers, unless they are longer than this. */
const FEWEST_TEASERS = 3;
const LONGEST_TEASER = 500;
/** Between a teaser's box and its title there are not more elements than this. */
const DEEPEST_TITLE = 5;
/** What another article has that a section of this one has not. */
const OWN_FACTS = "h1,time,h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3";
const BOXES: ReadonlySet<string> = new Set(["DIV", "LI", "ARTICLE", "SECTION"]);
/** The box around a form has no more characters than this. */
const LONGEST_SIGN_UP = 600;

/**
 * Takes out what leads to other pages and is told by its shape, not by its name: other articles below this one,
 * rows of teasers, boxes of links, the box around a form that asks for an address. Changes the document.
 */
export function removeElsewhere(document: PageDocument, heart: PageHeart, prose: Prose, host: string): void {
  const { body } = document;
  if (body === null) return;
  removeOtherArticles(body, prose);
  removeSignUps(body, heart, prose);
  removeTeasers(body, heart, prose, host);
  for (const box of body.querySelectorAll("div,section")) {
    if (prose.in(box) > 0 || holds(box, heart)) continue;
    if (linksIn(box).filter(leadsElsewhere).length < 2) continue;
    if (linkedShare(box) >= MOSTLY_LINKS) box.remove();
  }
}

/**
 * Articles beside the one with the page's headline, when they have a headline or a day of their own: some sites
 * make each section of a report an article. The parts of a live report stand below its headline.
 */
function removeOtherArticles(body: PageElement, prose: Prose): void {
  const articles = [...body.querySelectorAll("article")];
  const own = articles.find((article) => article.querySelector("h1") !== null);
  if (own === undefined || prose.in(own) < FEWEST_CHARACTERS) return;
  for (const article of articles) {
    if (own.contains(article) || article.contains(own)) continue;
    const other = [...article.querySelectorAll(OWN_FACTS)].some(
      (fact) => fact.nodeName !== "A" || leadsElsewhere(fact),
    );
    if (other) article.remove();
  }
}

function removeSignUps(body: PageElement, heart: PageHeart, prose: Prose): void {
  for (const field of body.querySelectorAll('input[type="email"],input[name*="email" i]')) {
    let box = field.closest("form") ?? field;
    for (let around = box.parentElement; around !== null && around !== body; around = around.parentElement) {
      if (isLonger(around, LONGEST_SIGN_UP) || prose.in(around) > 0 || holds(around, heart)) break;
      box = around;
    }
    if (box !== field) box.remove();
  }
}

/** Boxes of one shape in a row, each short and with a title that is a link within the site. */
function removeTeasers(body: PageElement, heart: PageHeart, prose: Prose, host: string): void {
  const rows = new Map<PageElement, Set<PageElement>>();
  const alike = countAlike();
  for (const link of body.querySelectorAll(
    "h2 a[href],h3 a[href],h4 a[href],h5 a[href],a[href] h2,a[href] h3,a[href] h4",
  )) {
    for (const box of boxInRow(link.closest("a") ?? link, host, alike)) {
      const row = rows.get(box.parentElement) ?? new Set();
      rows.set(box.parentElement, row.add(box));
    }
  }
  for (const [parent, row] of rows) {
    const around = prose.in(body) - prose.in(parent);
    if (row.size < FEWEST_TEASERS || around < FEWEST_CHARACTERS || holds(parent, heart)) continue;
    for (const box of row) box.remove();
  }
}

/** The box around a linked title that stands in a row of its like, if there is one. */
function boxInRow(
  link: PageElement,
  host: string,
  alike: (box: PageElement) => number,
): readonly PageElement[] {
  const to = URL.parse(link.getAttribute("href") ?? "", `https://${host}/`);
  if (host === "" || !leadsElsewhere(link) || to?.hostname.endsWith(host) !== true) return [];
  let box = link;
  for (let level = 0; level < DEEPEST_TITLE && box.parentElement !== null; level += 1) {
    box = box.parentElement;
    if (isLonger(box, LONGEST_TEASER)) return [];
    if (BOXES.has(box.nodeName) && alike(box) >= FEWEST_TEASERS) return [box];
  }
  return [];
}

/** How many siblings have an element's name and class, itself among them; each row is counted once. */
function countAlike(): (box: PageElement) => number {
  const shapeOf = (box: PageElement): string => `${box.nodeName} ${box.className}`;
  const counted = new Map<PageElement, Map<string, number>>();
  return (box) => {
    const parent = box.parentElement;
    const known = counted.get(parent);
    if (known !== undefined) return known.get(shapeOf(box)) ?? 0;
    const counts = new Map<string, number>();
    for (const child of parent?.children ?? [])
      counts.set(shapeOf(child), (counts.get(shapeOf(child)) ?? 0) + 1);
    counted.set(parent, counts);
    return counts.get(shapeOf(box)) ?? 0;
  };
}
