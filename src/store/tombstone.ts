import { createHash } from "node:crypto";

/** What is kept of a removed article so that it is not taken in again: a hash, nothing that can be read. */
export function identityOf(id: string): string {
  return createHash("sha256").update(`article ${id}`).digest("hex");
}
