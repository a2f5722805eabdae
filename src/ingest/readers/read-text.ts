import { decodeText } from "./decode-text.ts";
import { problemWith, type Reading, type SourceFile } from "./reading.ts";

/** A plain text file: the whole text, and what its folder says of it. */
export function readText({ name, bytes, facts }: SourceFile): readonly Reading[] {
  const text = decodeText(bytes);
  if (text.trim() === "") return [problemWith(name, "it is empty")];
  return [
    {
      kind: "document",
      document: {
        text,
        kind: "report",
        outlet: facts.outlet ?? null,
        headline: facts.headline ?? null,
        byline: facts.byline ?? null,
        url: facts.url ?? null,
        published: facts.published ?? null,
        language: facts.language ?? null,
        source: name,
      },
    },
  ];
}
