import { ASIDE_SELECTORS, ASIDE_WORDS } from "./aside-names.ts";
import { namesOf } from "./element-names.ts";
import { holds, type PageHeart } from "./page-heart.ts";
import type { PageDocument } from "./parse-page.ts";
import type { Prose } from "./prose.ts";
import { renameElement } from "./rename-element.ts";

/** An element with more than this share of the page's words is the page itself, whatever it is called. */
const MOST_OF_THE_PAGE = 0.6;
/** One with this much prose is not an aside either: sites name whole columns "promo" or "sidebar-left". */
const MOST_PROSE = 600;

/** Takes out of a document what is not the report and says so in its markup. Changes the document. */
export function removeAsides(document: PageDocument, heart: PageHeart, prose: Prose): void {
  const { body } = document;
  if (body === null) return;
  for (const element of document.querySelectorAll(ASIDE_SELECTORS.join(","))) {
    if (prose.in(element) < MOST_PROSE) element.remove();
    // Pages that are one form, or whose report stands in a figure: the name would have it taken out later.
    else renameElement(document, element, "div");
  }
  const whole = body.textContent?.length ?? 0;
  for (const element of body.querySelectorAll("[class],[id]")) {
    if (!namesOf(element).some((word) => ASIDE_WORDS.has(word))) continue;
    if ((element.textContent?.length ?? 0) > MOST_OF_THE_PAGE * whole) continue;
    // "modal-enabled" and "has-sidebar" stand on the report's own container too.
    if (prose.in(element) < MOST_PROSE && !holds(element, heart)) element.remove();
  }
}
