import FlexSearch from "flexsearch";
import type { BenchEngine } from "./engine.ts";

/** FlexSearch over title and text together, any of the words, its default encoder. */
export function flexSearch(): BenchEngine {
  const index = new FlexSearch.Index({ tokenize: "strict" });
  return {
    index: async (articles) => {
      articles.forEach((article, at) => {
        index.add(at, `${article.title} ${article.text}`);
      });
    },
    ask: (question) => index.search(question, { limit: 10, suggest: true }).map((at) => `a${at}`),
  };
}
