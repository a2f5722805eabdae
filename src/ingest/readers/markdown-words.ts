/** Marks at the start of a line: quotation, heading, bullet. The number of a numbered line is part of what it says. */
const LINE_MARKS = /^[ \t]{0,3}(?:>[ \t]?)*(?:#{1,6}[ \t]+|[-*+][ \t]+)?/gmu;
/** `Heading ##` may close as it opened. */
const CLOSING_MARKS = /[ \t]+#{1,6}[ \t]*$/gmu;
/** `[words](address "title")`, and pictures with an exclamation mark before. */
const LINK = /(!?)\[([^[\]\n]{0,1000})\]\([^()\s]{0,2000}(?:[ \t]+"[^"\n]{0,300}")?\)/gu;
const EMPHASIS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*\n]{1,2000})(?<=\S)\1(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([^_\n]{1,2000})(?<=\S)\1(?![\p{L}\p{N}_])/gu,
];

/**
 * The words of a Markdown text: what a reader sees, character for character, without the marks around it.
 * `> “Close it,” said *Vera [Lind](https://a.example)*.` gives `“Close it,” said Vera Lind.`
 *
 * Marks left in would be printed inside quotations and hide who is quoted. A renderer would do too much: it takes
 * "1986. A great year" for a list and drops the number. Lines and blank lines stay; pictures go.
 */
export function markdownWords(text: string): string {
  let words = text
    .replace(LINE_MARKS, "")
    .replace(CLOSING_MARKS, "")
    .replace(LINK, (_, picture: string, label: string) => (picture === "" ? label : ""));
  // Once for what stands inside, once for what stands around it.
  for (const marks of [...EMPHASIS, ...EMPHASIS]) words = words.replace(marks, "$2");
  return words.trim();
}
