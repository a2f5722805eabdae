import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { z } from "zod";

/** A row that fits the schema, or what is wrong with its line. */
export type RowReading<T> =
  | Readonly<{ kind: "row"; row: T }>
  | Readonly<{ kind: "problem"; line: number; why: string }>;

/** Reads JSON rows, one a line, until stopped; empty lines are passed over, lines that do not fit are told by number. */
export async function* readRows<T>(
  input: NodeJS.ReadableStream,
  schema: z.ZodType<T>,
  signal: AbortSignal,
): AsyncGenerator<RowReading<T>> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, signal })) {
    line += 1;
    if (text.trim() === "") continue;
    yield readRow(text, line, schema);
  }
}

function readRow<T>(text: string, line: number, schema: z.ZodType<T>): RowReading<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "problem", line, why: "not a JSON object" };
  }
  const read = schema.safeParse(value);
  if (read.success) return { kind: "row", row: read.data };
  const issue = read.error.issues[0];
  return {
    kind: "problem",
    line,
    why: `${issue?.path.join(".") || "row"}: ${issue?.message ?? "not valid"}`,
  };
}

/** A file of rows, unpacked when its name ends in .gz. */
export function openRows(path: string): NodeJS.ReadableStream {
  const file = createReadStream(path);
  if (!path.endsWith(".gz")) return file;
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}
