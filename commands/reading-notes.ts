import type { Found } from "../src/engine.ts";
import type { NoteSection } from "./reply.ts";

/** How the question was read where that was not plainly: misspellings, words without a hit, odd filters. */
export function readingNotes({ corrections, unmatched, understood }: Found): readonly NoteSection[] {
  const notes = [
    ...corrections.map(({ from, to }) => `No article has “${from}”; showing results for “${to}”.`),
    ...understood.notes,
  ];
  const missing = unmatched.filter((word) => corrections.every((correction) => correction.from !== word));
  if (missing.length > 0) {
    notes.push(
      `No article has ${missing
        .slice(0, 8)
        .map((word) => `“${word}”`)
        .join(", ")}.`,
    );
  }
  return notes.map((text) => ({ type: "note", weight: "quiet", text }));
}
