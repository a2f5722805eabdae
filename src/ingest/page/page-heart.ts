import { BODY_SELECTORS } from "./aside-names.ts";
import type { PageElement } from "./element-names.ts";
import type { PageDocument } from "./parse-page.ts";

/** What every removal leaves alone: the page's headline, and the element that its markup calls the report. */
export type PageHeart = readonly PageElement[];

export function pageHeart(document: PageDocument): PageHeart {
  return [document.querySelector("h1"), document.querySelector(BODY_SELECTORS.join(","))].filter(
    (element) => element !== null,
  );
}

export function holds(element: PageElement, heart: PageHeart): boolean {
  return heart.some((part) => element.contains(part));
}
