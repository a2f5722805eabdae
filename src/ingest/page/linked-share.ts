import { type PageElement, wordsIn } from "./element-names.ts";
import { linksIn } from "./inside.ts";

/** The share of an element's words that stand in links to other pages. */
export function linkedShare(element: PageElement): number {
  const whole = wordsIn(element).length;
  if (whole === 0) return 0;
  let linked = 0;
  for (const link of linksIn(element)) {
    if (leadsElsewhere(link)) linked += wordsIn(link).length;
  }
  return linked / whole;
}

/** Whether a link goes to another page: those within the page are headings' anchors. */
export function leadsElsewhere(link: PageElement): boolean {
  return link.getAttribute("href")?.startsWith("#") === false;
}
