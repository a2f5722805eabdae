import type { Article } from "../model.ts";

/** A text of which nothing else is known, as an article that is never stored: for reading what people paste. */
export function bareArticle(text: string): Article {
  return {
    id: "bare",
    version: 1,
    kind: "report",
    outlet: "",
    headline: null,
    byline: null,
    url: null,
    published: null,
    language: "en",
    source: "",
    text,
  };
}
