import type { AnalysedArticle } from "./model.ts";
import type { Store } from "./store/store.ts";

/** What commands ask of the core. */
export type Engine = Readonly<{
  store: Store;
  article: (id: string, version?: number) => Promise<AnalysedArticle | undefined>;
}>;
