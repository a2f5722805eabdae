import type { PageReading, WatchPorts } from "./ports.ts";

/** Reads a page whatever was read of it before. */
export async function readWholePage(
  { readPage }: Pick<WatchPorts, "readPage">,
  address: string,
): Promise<Exclude<PageReading, { kind: "not-modified" }>> {
  const page = await readPage({ address, etag: null, lastModified: null });
  if (page.kind !== "not-modified") return page;
  const reason = "the server sent nothing, though nothing was asked conditionally";
  return { kind: "failed", reason, final: false, retryAfter: null };
}
