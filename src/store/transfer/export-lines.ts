import type { Store } from "../store.ts";
import type { ExportHeader } from "./archive-schema.ts";

/**
 * Everything a store holds but its secrets, as lines of JSON without line ends: a header, then one thing a
 * line. `importLines` reads them again into any store.
 */
export async function* exportLines(store: Store, now: () => Date): AsyncGenerator<string> {
  const header: ExportHeader = { type: "on-the-record", format: 1, exportedAt: now().toISOString() };
  yield JSON.stringify(header);
  for await (const item of store.archive.all()) yield JSON.stringify(item);
}
