import type { z } from "zod";
import type { ArchivedItem } from "../archive-store.ts";
import type { Store } from "../store.ts";
import { archivedItemSchema, headerSchema } from "./archive-schema.ts";

/** What became of the lines of an export. */
export type ImportReport = Readonly<{
  restored: number;
  /** Was there already and was left as it is. */
  present: number;
  /** Articles that an administrator of this store, or of the exported one, removed for good. */
  refused: number;
  /** Lines that could not be read; the others were imported. */
  problems: readonly Readonly<{ line: number; message: string }>[];
}>;

/** So many lines are restored in one transaction. */
const BATCH = 200;

/**
 * Reads an export back into a store. What is there already stays as it is, so an interrupted import is
 * simply run again. A file that is no export is refused by its first line, with nothing imported.
 */
export async function importLines(
  store: Store,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<ImportReport> {
  const counts = { restored: 0, present: 0, refused: 0 };
  const problems: { line: number; message: string }[] = [];
  let batch: ArchivedItem[] = [];
  const flush = async (): Promise<void> => {
    for (const outcome of await store.archive.restore(batch)) counts[outcome] += 1;
    batch = [];
  };
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (line === 1) {
      const message = headerProblem(text);
      if (message !== null) return { ...counts, problems: [{ line, message }] };
      continue;
    }
    if (text.trim() === "") continue;
    const item = archivedItemSchema.safeParse(jsonOf(text));
    if (item.success) batch.push(item.data);
    else problems.push({ line, message: problemOf(item.error) });
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return { ...counts, problems };
}

function headerProblem(text: string): string | null {
  return headerSchema.safeParse(jsonOf(text)).success
    ? null
    : "This is not an export of On the Record that this version can read: the first line is not its header.";
}

/** Undefined for what is not JSON; no schema accepts that. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(error: z.ZodError): string {
  const [first] = error.issues;
  const where = first?.path.join(".") ?? "";
  return `Expected one exported thing; ${where === "" ? "the line" : where}: ${first?.message ?? "unreadable"}.`;
}
