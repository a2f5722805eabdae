import { decodeText } from "../../src/ingest/readers/decode-text.ts";

/** A page's markup as text: by the header's charset, else the one the page names in its first bytes. */
export function decodePage(body: Uint8Array, contentType: string | null = null): string {
  const head = new TextDecoder("latin1").decode(body.subarray(0, 2048));
  const named = /charset=["']?\s*([\w-]+)/iu;
  return decodeText(body, named.exec(contentType ?? "")?.[1] ?? named.exec(head)?.[1] ?? null);
}
