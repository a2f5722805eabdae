import type { AnalysedArticle, Article, BlockRole, Figure, Quote, Span, Speaker } from "../../src/model.ts";

/** What a test says is in a text: the words as printed, found by looking for them. */
export type Marks = Readonly<{
  quotes?: readonly (readonly [words: string, speaker: string | null])[];
  figures?: readonly (readonly [printed: string, unit: string, measure: string])[];
  article?: Partial<Article>;
}>;

/**
 * A version of an article for tests: a paragraph a line, a sentence a period; a line that begins with "[role]"
 * has that role.
 */
export function versionOf(lines: readonly string[], marks: Marks = {}): AnalysedArticle {
  const roles = lines.map((line) => ROLE.exec(line)?.[1] ?? "body");
  const texts = lines.map((line) => line.replace(ROLE, ""));
  const text = texts.join("\n");
  let at = 0;
  const blocks = texts.map((line, index) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return { role: roleOf(roles[index]), span, rule: "test" };
  });
  const sentences = blocks.flatMap((block, index) =>
    sentencesIn(text, block.span).map((span) => ({ span, block: index, paragraph: index + 1 })),
  );
  const sentenceOf = (span: Span): number =>
    sentences.findLastIndex((sentence) => sentence.span.start <= span.start);
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`The text does not hold: ${words}`);
    return { start, end: start + words.length };
  };
  return {
    article: {
      id: "a",
      version: 1,
      kind: "report",
      outlet: "Valley Courier",
      headline: "Library to stay open",
      byline: null,
      url: null,
      published: "2024-03-05",
      language: "en",
      source: "test",
      ...marks.article,
      text,
    },
    analysis: {
      version: 1,
      blocks,
      sentences,
      quotes: (marks.quotes ?? []).map(([words, speaker]) => quoteOf(find(words), speaker, sentenceOf)),
      figures: (marks.figures ?? []).map(([printed, unit, measure]) => {
        const span = find(printed);
        return figureOf(span, unit, find(measure), sentenceOf(span));
      }),
      dates: [],
      entities: [],
    },
  };
}

const ROLE = /^\[(comment|furniture|caption)\] /u;

function roleOf(role: string | undefined): BlockRole {
  return role === "comment" || role === "furniture" || role === "caption" ? role : "body";
}

function sentencesIn(text: string, block: Span): readonly Span[] {
  return [...text.slice(block.start, block.end).matchAll(/\S.*?(?:[.!?]”?(?=\s)|$)/gu)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
  }));
}

function quoteOf(span: Span, name: string | null, sentenceOf: (span: Span) => number): Quote {
  const sentence = sentenceOf(span);
  const speaker: Speaker = {
    kind: name === null ? "unknown" : "person",
    name,
    role: null,
    mention: null,
    entity: null,
    confidence: name === null ? 0 : 1,
    rule: "test",
  };
  return {
    kind: "direct",
    spans: [span],
    speaker,
    cue: null,
    sentences: [sentence, sentence],
    role: "body",
    via: null,
    translated: false,
    onBehalfOf: null,
  };
}

function figureOf(span: Span, unit: string, measure: Span, sentence: number): Figure {
  return {
    span,
    value: { kind: "vague", atLeast: 0 },
    unit,
    qualifier: null,
    change: "=",
    measure,
    place: null,
    period: null,
    sayer: null,
    sentence,
    role: "body",
    rule: "test",
  };
}
