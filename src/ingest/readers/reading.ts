import type { RawDocument } from "../raw-document.ts";

/** One thing read out of a file, or what is wrong with it: by file, by line where that is known. */
export type Reading =
  | Readonly<{ kind: "document"; document: RawDocument }>
  | Readonly<{ kind: "problem"; file: string; line: number | null; why: string }>;

/** What a folder's list of sources says of one of its files; it wins over what the file itself says. */
export type FileFacts = Readonly<
  Partial<Pick<RawDocument, "outlet" | "headline" | "byline" | "url" | "published" | "language">>
>;

/** A file to read: its name as problems print it, its bytes, and what else is known of it. */
export type SourceFile = Readonly<{ name: string; bytes: Uint8Array; facts: FileFacts }>;

export function problemWith(file: string, why: string, line: number | null = null): Reading {
  return { kind: "problem", file, line, why };
}
