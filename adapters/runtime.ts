import { createDesk } from "../commands/create-desk.ts";
import type { Desk } from "../commands/desk.ts";
import { registry } from "../commands/registry.ts";
import { createEngine } from "../src/create-engine.ts";
import type { Engine } from "../src/engine.ts";
import { openSqliteStore } from "../src/store/sqlite/open.ts";
import type { Progress } from "./cli/progress.ts";
import type { CoreEnvironment } from "./environment.ts";
import { importPaths } from "./import-paths.ts";

export type OpenedEngine =
  | Readonly<{ kind: "open"; engine: Engine; desk: Desk }>
  /** One line for the operator: what is wrong and what to do. */
  | Readonly<{ kind: "failed"; message: string }>;

/**
 * Opens the store of DATA_DIR and puts engine and desk on it. A first start with an empty store reads the seeds;
 * a restart finds everything analysed.
 */
export async function openRuntime(
  environment: CoreEnvironment,
  parts: Readonly<{ now: () => Date; seed: boolean; progress: Progress; signal: AbortSignal }>,
): Promise<OpenedEngine> {
  const { now, seed, progress, signal } = parts;
  const opening = await openSqliteStore({ directory: environment.DATA_DIR, now });
  if (opening.kind === "failed") return { kind: "failed", message: `DATA_DIR: ${opening.message}` };
  const engine = await createEngine({ store: opening.store, now, window: environment.WINDOW_ARTICLES });
  if (seed && engine.scope().articles === 0) {
    await importPaths(engine, [environment.SEEDS_DIR], { progress, signal });
    progress.end();
  }
  return { kind: "open", engine, desk: createDesk(engine, registry) };
}
