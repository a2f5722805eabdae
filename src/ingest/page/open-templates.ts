import { parseFragment } from "parse5";
import type { PageDocument } from "./parse-page.ts";
import { plant } from "./plant.ts";

/** Less markup than this in a template is a widget. */
const FEWEST_CHARACTERS = 300;

/**
 * Puts reports that a page keeps in a script of type "text/template" in their place, as the page's own script
 * would: some blogs print their posts so. Changes the document.
 */
export function openTemplates(document: PageDocument): void {
  for (const script of document.querySelectorAll('script[type="text/template"]')) {
    const markup = script.textContent ?? "";
    if (markup.length < FEWEST_CHARACTERS || !/<(?:p|br)\b/iu.test(markup)) continue;
    const opened = document.createElement("div");
    plant(document, opened, parseFragment(markup));
    script.replaceWith(opened);
  }
}
