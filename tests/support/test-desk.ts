import { renderReply } from "../../adapters/console/render.ts";
import { plainStyle } from "../../adapters/console/style.ts";
import { readPaths } from "../../adapters/files/read-paths.ts";
import { createPageReader } from "../../adapters/web/page-reader.ts";
import { readPageFile } from "../../adapters/web/read-page-file.ts";
import type { AskContext } from "../../commands/command.ts";
import { createDesk } from "../../commands/create-desk.ts";
import type { Desk } from "../../commands/desk.ts";
import { registry } from "../../commands/registry.ts";
import type { Reply } from "../../commands/reply.ts";
import { createEngine, type EngineParts } from "../../src/create-engine.ts";
import type { Engine } from "../../src/engine.ts";
import { parseFeed } from "../../src/ingest/feeds/parse-feed.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import { problemWith } from "../../src/ingest/readers/reading.ts";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";

/** The moment all tests happen at. */
export const NOW = new Date("2026-11-02T09:00:00Z");

export const READER: AskContext = { admin: false, locale: "en" };
export const ADMIN: AskContext = { admin: true, locale: "en" };

export type TestDesk = Readonly<{
  engine: Engine;
  desk: Desk;
  /** The reply to a typed line. */
  ask: (line: string, context?: AskContext) => Promise<Reply>;
  /** The same as the terminal prints it, on one line. */
  read: (line: string) => Promise<string>;
}>;

/** A web with nothing in it. */
export const NO_WEB: EngineParts["web"] = {
  readPage: async () => ({ kind: "failed", reason: "there is no such host", final: false, retryAfter: null }),
  fetchFeed: async () => ({ kind: "failed", reason: "There is no such host", retryAfter: null }),
  parseFeed: async (...feed) => parseFeed(...feed),
  readPageFile: async ({ name }) => problemWith(name, "there is nothing that reads pages"),
};

/** A whole desk over a store in memory, with these documents in it. */
export async function openTestDesk(
  documents: readonly RawDocument[],
  web: Partial<EngineParts["web"]> = {},
  now: () => Date = () => NOW,
): Promise<TestDesk> {
  const engine = await createEngine({
    store: createMemoryStore(now),
    now,
    random: () => 0.5,
    web: { ...NO_WEB, ...web },
    window: 1000,
  });
  if (documents.length > 0) await engine.importDocuments(documents);
  await engine.refresh();
  const desk = createDesk(engine, registry);
  const ask = (line: string, context: AskContext = READER): Promise<Reply> => desk.askLine(line, context);
  const read = async (line: string): Promise<string> =>
    renderReply(await ask(line), plainStyle(10_000)).replace(/\s+/gu, " ");
  return { engine, desk, ask, read };
}

/** Everything that a folder holds; a file that cannot be read fails the test. */
export async function documentsOf(folder: string): Promise<readonly RawDocument[]> {
  const documents: RawDocument[] = [];
  const reader = createPageReader();
  for await (const { reading } of readPaths([folder], (file) => readPageFile(file, reader))) {
    if (reading.kind === "problem") throw new Error(`${reading.file}: ${reading.why}`);
    documents.push(reading.document);
  }
  await reader.close();
  return documents;
}

/** A report of the given words; whatever is not given is unknown. */
export function report(given: Partial<RawDocument> & Pick<RawDocument, "text">): RawDocument {
  return {
    kind: "report",
    outlet: null,
    headline: null,
    byline: null,
    url: null,
    published: null,
    language: null,
    source: "test",
    ...given,
  };
}
