import type { PageDocument } from "./parse-page.ts";

export type PageElement = ReturnType<PageDocument["querySelectorAll"]>[number];

/** The words of an element's class and id: `postComments__list is-open` gives post, comments, list, is, open. */
export function namesOf(element: PageElement): readonly string[] {
  return (
    `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** The words of an element with white space folded. */
export function wordsIn(element: PageElement): string {
  return (element.textContent ?? "").replace(/\s+/gu, " ").trim();
}
