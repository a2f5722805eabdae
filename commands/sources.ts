import { z } from "zod";
import type { ArticleKind } from "../src/model.ts";
import type { KnownOutlet } from "../src/store/store.ts";
import type { Feed } from "../src/watch/feed.ts";
import { healthLine } from "../src/watch/health.ts";
import type { AskAction } from "./action.ts";
import { count, monthRange, printDay } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { plainReply } from "./replies.ts";
import type { Section } from "./reply.ts";

/** Articles listed by name; the rest is found by searching. */
const NEWEST = 10;

export const sources = defineCommand({
  name: "sources",
  nameEs: "fuentes",
  description: {
    en: "What is on record: outlets, how many articles, from when, the newest",
    es: "Qué hay: medios, cuántos artículos, de cuándo, los más recientes",
  },
  usage: "sources",
  examples: ["/sources"],
  options: z.object({}),
  answer: async (engine, _, { line }) => {
    const outlets = await engine.store.articles.countsBySource();
    if (outlets.length === 0) {
      return plainReply("nothing", "There are no articles yet.", line, [
        {
          type: "note",
          weight: "plain",
          text: "An administrator can add some: /add with an address, or `npm run -s otr -- import FOLDER`.",
        },
      ]);
    }
    const newest = engine.latest().slice(0, NEWEST);
    const sections: readonly Section[] = [
      {
        type: "facts",
        heading: "Outlets",
        facts: outlets.map((outlet) => ({
          label: outlet.name,
          value: outletFact(outlet),
          action: quotesOf(outlet.name),
        })),
      },
      ...feedSections(await engine.watch.list()),
      {
        type: "facts",
        heading: "Newest articles",
        facts: newest.map((article) => ({
          label: printDay(article.published),
          value: `${article.headline ?? "Without a headline"} (${article.outlet})`,
          action: { type: "ask", intent: "open", label: "Open", line: `/article ${article.id}` },
        })),
      },
    ];
    const scope = engine.scope();
    const title = [
      count(scope.articles, "article"),
      count(scope.outlets, "outlet"),
      ...monthRange(scope.from, scope.to),
    ];
    return plainReply("answer", `On record: ${title.join(", ")}`, line, sections);
  },
});

/** How the feeds do; addresses stay with the administrators, who see them in /feeds. */
function feedSections(feeds: readonly Feed[]): readonly Section[] {
  if (feeds.length === 0) return [];
  const facts = feeds.map((feed) => ({
    label: feed.outlet ?? feed.title ?? new URL(feed.address).hostname,
    value: healthLine(feed),
    action: null,
  }));
  return [{ type: "facts", heading: "Feeds", facts }];
}

function quotesOf(outlet: string): AskAction {
  const line = `/quotes outlet:"${outlet.replace(/["“”]/gu, "'")}"`;
  return { type: "ask", intent: "narrow", label: "Quotes", line };
}

const NOUNS: Readonly<Record<ArticleKind, string>> = {
  report: "article",
  digest: "digest",
  "feed-item": "feed item",
};

function outletFact({ kind, articles, earliest, latest }: KnownOutlet): string {
  return [count(articles, NOUNS[kind]), ...monthRange(earliest, latest)].join(", ");
}
