/** A text's lines: those above the report, and from its first paragraph on. */
export type PrintedLines = Readonly<{ above: readonly string[]; report: readonly string[] }>;

/** A line of so many words that ends as a sentence is the report's. */
const SENTENCE_WORDS = 12;

/** The lines of a text that hold anything, trimmed; a text without a paragraph of prose has no report. */
export function linesOf(text: string): PrintedLines {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const first = lines.findIndex(isReporting);
  const at = first < 0 ? lines.length : first;
  return { above: lines.slice(0, at), report: lines.slice(at) };
}

function isReporting(line: string): boolean {
  return line.split(/\s+/u).length >= SENTENCE_WORDS && /[.!?]["”’'»)\]]*$/u.test(line);
}
