import type { Article, Entity, Quote, Speaker } from "../../src/model.ts";
import type { ArticleRecord } from "../../src/store/store.ts";

const TEXT = "The council met on Monday. “We will keep the library open,” said Ana Ruiz, the mayor.";

/** A text of so many words that no other prefix gives: "wire1 wire2 …". */
export function wordsFrom(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(" ");
}

/** An article with one quotation of one person, and whatever the test says otherwise. */
export function sampleRecord(
  article: Partial<Article> & Readonly<{ id: string }>,
  more: Readonly<{
    speaker?: string | null;
    alias?: string;
    index?: ArticleRecord["index"];
    analysis?: number;
  }> = {},
): ArticleRecord {
  const speaker = more.speaker === undefined ? "Ana Ruiz" : more.speaker;
  const text = article.text ?? TEXT;
  return {
    article: {
      version: 1,
      kind: "report",
      outlet: "Valley Courier",
      headline: "Library to stay open",
      byline: "Kim Lund",
      url: `https://courier.example/${article.id}`,
      published: "2024-03-05",
      language: "en",
      source: "valley.jsonl",
      ...article,
      text,
    },
    analysis: {
      version: more.analysis ?? 1,
      blocks: [{ role: "body", span: { start: 0, end: text.length }, rule: "default" }],
      sentences: [{ span: { start: 0, end: text.length }, block: 0, paragraph: 1 }],
      quotes: [quoteOf(speaker)],
      figures: [],
      dates: [],
      entities: speaker === null ? [] : [entityOf(speaker, more.alias)],
    },
    index: more.index ?? { title: "librari stay open", body: "council met monday\nkeep librari open" },
  };
}

function quoteOf(name: string | null): Quote {
  return {
    kind: "direct",
    spans: [{ start: 27, end: 62 }],
    speaker: speakerOf(name),
    cue: { start: 63, end: 67 },
    sentences: [0, 0],
    role: "body",
    via: null,
    translated: false,
    onBehalfOf: null,
  };
}

function speakerOf(name: string | null): Speaker {
  const known = name !== null;
  return {
    kind: known ? "person" : "unknown",
    name,
    role: known ? "the mayor" : null,
    mention: known ? { start: 68, end: 76 } : null,
    entity: known ? 0 : null,
    confidence: known ? 0.9 : 0,
    rule: known ? "cue-after:inverted" : "none",
  };
}

function entityOf(name: string, alias: string | undefined): Entity {
  return {
    kind: alias === undefined ? "person" : "organisation",
    name,
    aliases: alias === undefined ? [] : [alias],
    role: null,
    mentions: [{ start: 68, end: 76 }],
    pronoun: null,
  };
}
