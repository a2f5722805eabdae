import { createHash } from "node:crypto";
import type { ParsedItem } from "./ports.ts";

/** What makes it the same item at the next poll: its own id, else its link, else its words. */
export function keyOf(item: ParsedItem): string {
  return item.id ?? item.link ?? `hash:${hashOf([item.title, item.published, item.summary, item.content])}`;
}

/** Another digest under the same key is an edited item. */
export function digestOf(item: ParsedItem): string {
  return hashOf([item.link, item.title, item.published, item.byline, item.summary, item.content]);
}

function hashOf(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}
