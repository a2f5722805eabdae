import { TEXT } from "./block-text.ts";
import type { PageElement } from "./element-names.ts";

/*
 * What stands in an element, for passes that ask it of every element of a page: without selectors, each of which
 * linkedom takes apart anew, and no further into the element than the answer needs.
 */

/** The links in an element that have an address, in order. */
export function linksIn(element: PageElement): readonly PageElement[] {
  return [...element.getElementsByTagName("a")].filter((link) => link.hasAttribute("href"));
}

/** Whether an element of one of these names, "P", stands in this one. */
export function hasInside(element: PageElement, names: ReadonlySet<string>): boolean {
  for (const node of nodesIn(element)) if (names.has(node.nodeName)) return true;
  return false;
}

/** Whether an element has more characters than so many. */
export function isLonger(element: PageElement, characters: number): boolean {
  return measures(element, characters, (text) => text.length);
}

/** Whether an element has more characters than so many that are no white space. */
export function saysMore(element: PageElement, characters: number): boolean {
  return measures(element, characters, (text) => text.replace(/\s+/gu, "").length);
}

function measures(element: PageElement, most: number, sizeOf: (text: string) => number): boolean {
  let size = 0;
  for (const node of nodesIn(element)) {
    if (node.nodeType !== TEXT) continue;
    size += sizeOf(node.textContent ?? "");
    if (size > most) return true;
  }
  return false;
}

/** The nodes in an element, in document order. */
function* nodesIn(element: PageElement): Generator<PageElement> {
  let node = element.firstChild;
  while (node !== null) {
    yield node;
    let next = node.firstChild;
    for (let at = node; next === null && at !== element; at = at.parentNode) next = at.nextSibling;
    node = next;
  }
}
