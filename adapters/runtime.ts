import { setTimeout as sleep } from "node:timers/promises";
import { createDesk } from "../commands/create-desk.ts";
import type { Desk } from "../commands/desk.ts";
import { registry } from "../commands/registry.ts";
import { createEngine } from "../src/create-engine.ts";
import type { Engine } from "../src/engine.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import type { OpeningFailure, StoreOpening } from "../src/store/store.ts";
import type { Progress } from "./cli/progress.ts";
import type { CoreEnvironment } from "./environment.ts";
import type { ReadPage } from "./files/read-paths.ts";
import { type ImportResult, importPaths } from "./import-paths.ts";
import { createGuardedFetch } from "./web/guarded-fetch.ts";
import { createPageReader } from "./web/page-reader.ts";
import { politely } from "./web/polite-fetch.ts";
import { fetchFeed, readPage } from "./web/read-page.ts";
import { readPageFile } from "./web/read-page-file.ts";

export type OpenedEngine =
  | Readonly<{
      kind: "open";
      engine: Engine;
      desk: Desk;
      importPaths: (
        paths: readonly string[],
        how: Readonly<{ progress: Progress; signal: AbortSignal }>,
      ) => Promise<ImportResult>;
      close: () => Promise<void>;
    }>
  /** One line for the operator: what is wrong and what to do. */
  | Readonly<{ kind: "failed"; reason: OpeningFailure; message: string }>;

/** "read" leaves the data folder to the process that holds it: for questions, checks and copies. */
export type Access = "read" | "write";

type RuntimeParts = Readonly<{
  now: () => Date;
  seed: boolean;
  access: Access;
  progress: Progress;
  signal: AbortSignal;
}>;

/**
 * Opens the store of DATA_DIR and puts engine and desk on it, with the web behind the guarded fetcher. A first
 * start with an empty store reads the seeds; a restart finds everything analysed.
 */
export async function openRuntime(environment: CoreEnvironment, parts: RuntimeParts): Promise<OpenedEngine> {
  const { now, seed, progress, signal } = parts;
  const opening = await openStore(environment.DATA_DIR, parts);
  if (opening.kind === "failed") {
    return { kind: "failed", reason: opening.reason, message: `DATA_DIR: ${opening.message}` };
  }
  const reader = createPageReader();
  const fetcher = politely(createGuardedFetch(), { now, wait: (milliseconds) => sleep(milliseconds) });
  const readPageOf: ReadPage = (file) => readPageFile(file, reader);
  const engine = await createEngine({
    store: opening.store,
    now,
    random: Math.random,
    window: environment.WINDOW_ARTICLES,
    web: {
      readPage: (request) => readPage(request, fetcher, reader),
      fetchFeed: (request) => fetchFeed(request, fetcher),
      parseFeed: reader.parseFeed,
      readPageFile: readPageOf,
    },
  });
  const importAll = (paths: readonly string[], how: Pick<RuntimeParts, "progress" | "signal">) =>
    importPaths(engine, paths, { readPage: readPageOf, ...how });
  const close = async (): Promise<void> => {
    // First of all the store: what is cut off here must not go on record as a site that failed.
    await engine.close();
    await Promise.all([reader.close(), fetcher.close()]);
  };
  if (seed && engine.scope().articles === 0) {
    const { outage } = await importAll([environment.SEEDS_DIR], { progress, signal });
    progress.end();
    if (outage !== null) {
      await close();
      return { kind: "failed", reason: "unreachable", message: `DATA_DIR: ${outage}` };
    }
  }
  return {
    kind: "open",
    engine,
    desk: createDesk(engine, registry),
    importPaths: importAll,
    close,
  };
}

/** Reading cannot make a database, fill it with seeds, or bring an older one up to date: then it is opened whole. */
async function openStore(
  directory: string,
  { now, seed, access }: Pick<RuntimeParts, "now" | "seed" | "access">,
): Promise<StoreOpening> {
  if (access === "read") {
    const beside = await openSqliteStore({ directory, now, access });
    if (beside.kind === "failed") {
      const whole = beside.reason === "unreachable" || (beside.reason === "missing" && seed);
      if (!whole) return beside;
    } else {
      if (!seed || (await beside.store.articles.count()) > 0) return beside;
      await beside.store.close();
    }
  }
  return openSqliteStore({ directory, now });
}
