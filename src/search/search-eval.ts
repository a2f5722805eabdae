import { z } from "zod";
import type { ArticleSummary } from "../store/store.ts";
import { splitSentences } from "../text/segment.ts";
import { termsOf } from "../text/terms/terms.ts";
import { plainQuery } from "./parse-query.ts";
import { createSearcher, type SearcherOptions } from "./searcher.ts";

const id = z
  .union([z.string().regex(/^\S+$/u, "an id is one word"), z.number()])
  .transform((value) => String(value));
const documentRow = z.object({ id, title: z.string().nullish(), text: z.string() });
const queryRow = z.object({ id, text: z.string() });

/** A document of a test collection. */
export type EvalDocument = Readonly<z.output<typeof documentRow>>;
/** A query of a test collection: natural text of any length, read as plain words. */
export type EvalQuery = Readonly<z.output<typeof queryRow>>;

/** Rows that could be read, and for every other line its 1-based number and what is wrong with it. */
export type EvalRows<Row> = Readonly<{
  rows: readonly Row[];
  problems: readonly Readonly<{ line: number; problem: string }>[];
}>;

/** Documents `{"id","title","text"}`, one JSON object a line; empty lines are passed over. */
export function readEvalDocuments(jsonl: string): EvalRows<EvalDocument> {
  return readRows(jsonl, documentRow);
}

/** Queries `{"id","text"}`, one JSON object a line; empty lines are passed over. */
export function readEvalQueries(jsonl: string): EvalRows<EvalQuery> {
  return readRows(jsonl, queryRow);
}

function readRows<Row extends Readonly<{ id: string }>>(
  jsonl: string,
  schema: z.ZodType<Row>,
): EvalRows<Row> {
  const rows = new Map<string, Row>();
  const problems: Readonly<{ line: number; problem: string }>[] = [];
  jsonl.split("\n").forEach((text, index) => {
    if (text.trim() === "") return;
    const parsed = schema.safeParse(parseJson(text));
    if (!parsed.success) problems.push({ line: index + 1, problem: z.prettifyError(parsed.error) });
    else if (rows.has(parsed.data.id))
      problems.push({ line: index + 1, problem: `id ${parsed.data.id} again` });
    else rows.set(parsed.data.id, parsed.data);
  });
  return { rows: [...rows.values()], problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An evaluation has no store: what is searched is in the window, and only the texts are looked up. */
function textsAlone(documents: readonly EvalDocument[]): SearcherOptions["store"]["articles"] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const analysis = {
    version: 0,
    blocks: [],
    sentences: [],
    quotes: [],
    figures: [],
    dates: [],
    entities: [],
  };
  return {
    indexEntries: async function* () {},
    entriesOf: async () => new Map(),
    getMany: async (ids) =>
      ids.flatMap((id) => {
        const document = byId.get(id);
        return document === undefined
          ? []
          : [{ article: { ...summaryOf(document), text: document.text }, analysis }];
      }),
    searchArchive: async () => [],
    quoting: async () => [],
    list: async () => [],
    countsBySource: async () => [],
  };
}

/**
 * The searcher's answers as TREC run lines, `QUERY Q0 DOCUMENT RANK SCORE NAME`, at most `top` a query. The whole
 * way is the product's: the same terms, candidates and ranking, for every collection.
 */
export async function* searchEval(
  documents: readonly EvalDocument[],
  queries: Iterable<EvalQuery>,
  top: number,
): AsyncGenerator<string> {
  const searcher = createSearcher({
    store: { articles: textsAlone(documents) },
    windowSize: documents.length + 1,
  });
  await searcher.fill();
  for (const document of documents) searcher.add(summaryOf(document), entryOf(document));
  for (const query of queries) {
    const { hits } = await searcher.search(plainQuery(query.text), { limit: top });
    for (const [index, hit] of hits.entries()) {
      yield `${query.id} Q0 ${hit.id} ${index + 1} ${hit.score.toFixed(6)} on-the-record`;
    }
  }
}

function summaryOf({ id: documentId, title }: EvalDocument): ArticleSummary {
  return {
    id: documentId,
    version: 1,
    kind: "report",
    outlet: "",
    headline: title ?? null,
    byline: null,
    url: null,
    published: null,
    language: "en",
    source: "",
  };
}

function entryOf({ title, text }: EvalDocument): Readonly<{ title: string; body: string }> {
  const sentences = splitSentences(text, { start: 0, end: text.length });
  return {
    title: termsOf(title ?? "").join(" "),
    body: sentences.map(({ start, end }) => termsOf(text.slice(start, end)).join(" ")).join("\n"),
  };
}
