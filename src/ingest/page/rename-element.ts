import type { PageElement } from "./element-names.ts";
import type { PageDocument } from "./parse-page.ts";

/** Puts an element of another name, with the same children, class and id, in the place of one. */
export function renameElement(document: PageDocument, element: PageElement, name: string): void {
  const renamed = document.createElement(name);
  for (const kept of ["class", "id"]) {
    const value = element.getAttribute(kept);
    if (value !== null) renamed.setAttribute(kept, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
