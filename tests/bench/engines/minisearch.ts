import MiniSearch from "minisearch";
import type { LoadArticle } from "../load-articles.ts";
import type { BenchEngine } from "./engine.ts";

/** MiniSearch at its defaults, over title and text. */
export function plainMiniSearch(): BenchEngine {
  const index = new MiniSearch<LoadArticle>({ fields: ["title", "text"] });
  return {
    index: async (articles) => index.addAll(articles),
    ask: (question) =>
      index
        .search(question)
        .slice(0, 10)
        .map(({ id }) => String(id)),
  };
}
