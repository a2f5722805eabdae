import type { LoadArticle } from "../load-articles.ts";

/** A search engine under measurement. */
export type BenchEngine = Readonly<{
  /** Indexes everything; the time this takes is the index rate. */
  index: (articles: readonly LoadArticle[]) => Promise<void>;
  /** The ids of the ten best articles with any of the words. */
  ask: (question: string) => Promise<readonly string[]> | readonly string[];
  /** Milliseconds from a start over stored data to the first answer, where there is such a thing. */
  restart?: () => Promise<Readonly<{ ready: number; filled: number }>>;
  close?: () => Promise<void>;
}>;
