import { openArticle } from "../../../commands/open-article.ts";
import type { Reply } from "../../../commands/reply.ts";

/** Which side of an answer is shown: what it says, or the list of all it cites. */
export type View = "answer" | "sources";

/** An answer's sources alone, with the numbers they have in it, each to be read here or on its own page. */
export function sourcesView(reply: Reply): Reply {
  const hits = reply.sources.map((citation) => ({
    citation,
    passage: null,
    open: { ...openArticle(citation.articleId, null), label: "Read" },
    notes: [],
  }));
  return {
    ...reply,
    title: `Sources of ${reply.title}`,
    sections: [{ type: "hits", heading: null, hits }],
    actions: [],
  };
}
