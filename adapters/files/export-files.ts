import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";

const header = z.looseObject({ type: z.literal("on-the-record") });

/** The paths among these that are exports of this program, by their first line. */
export async function exportsAmong(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) if (path.endsWith(".jsonl") && (await isExport(path))) found.push(path);
  return found;
}

/** The lines of a text file, one after the other, until stopped. */
export function linesOf(path: string, signal?: AbortSignal): AsyncIterable<string> {
  const input = createReadStream(path);
  return createInterface({
    input,
    crlfDelay: Number.POSITIVE_INFINITY,
    ...(signal === undefined ? {} : { signal }),
  });
}

async function isExport(path: string): Promise<boolean> {
  try {
    for await (const line of linesOf(path)) return header.safeParse(JSON.parse(line)).success;
  } catch {
    // What cannot be read is told by name when it is imported.
  }
  return false;
}
