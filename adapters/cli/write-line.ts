import { once } from "node:events";

/** Writes a line and waits while the reader at the other end of a pipe is slower than we are. */
export async function writeLine(output: NodeJS.WritableStream, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, "drain");
}
