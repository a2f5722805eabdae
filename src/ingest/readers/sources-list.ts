import { z } from "zod";
import { fileFacts } from "./facts-schema.ts";
import type { FileFacts } from "./reading.ts";

const list = z.array(fileFacts.extend({ file: z.string().min(1) }));

/** A folder's `sources.json`: facts by file name, or why it cannot be read. */
export function readSourcesList(json: string): ReadonlyMap<string, FileFacts> | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "it is not JSON";
  }
  const read = list.safeParse(value);
  if (!read.success) {
    const issue = read.error.issues[0];
    return `expected a list of {file, outlet, headline, …}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
  }
  return new Map(read.data.map(({ file, ...facts }) => [file, facts]));
}
