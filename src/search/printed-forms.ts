import type { ArticleStore } from "../store/store.ts";
import { stemOf } from "../text/terms/stem.ts";
import { wordsOf } from "../text/terms/words.ts";
import type { Window } from "./window.ts";

/** Articles whose words are looked at: forms of one word are many, and one of them will do. */
const ARTICLES = 3;

/** The words that articles print for a term; none when the window has no article with it. */
export type FormsOf = (term: string) => Promise<readonly string[]>;

/**
 * Looks up how the words behind a stem are written: `govern` gives "government" and "governs" where articles print
 * these, and never a word that only could be.
 */
export function createFormsOf(window: Window, articles: Pick<ArticleStore, "getMany">): FormsOf {
  return async (term) => {
    const terms = [{ term, worth: 1, drives: true }];
    const found = window.find({ terms, mode: "any", accept: null, limit: ARTICLES });
    const printed = await articles.getMany(found.articles.map(({ id }) => id));
    const words = printed.flatMap(({ article }) => wordsOf(`${article.headline ?? ""} ${article.text}`));
    return [...new Set(words.filter((word) => stemOf(word) === term))];
  };
}
