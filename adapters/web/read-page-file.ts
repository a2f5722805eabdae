import type { FileFacts, Reading } from "../../src/ingest/readers/reading.ts";
export async function readPageFile(name: string, _bytes: Uint8Array, _facts: FileFacts): Promise<Reading> {
  return { kind: "problem", file: name, line: null, why: "HTML is not read yet" };
}
