import type { Span } from "../../model.ts";

/** A stretch of a text that stands as a paragraph of its own. */
export type Paragraph = Readonly<{ span: Span; text: string }>;

/** Column at which hand- and machine-wrapped lines break, at the widest. */
const WRAP_WIDTH = 100;
/** A wrapped paragraph has this many lines at least; two short lines may be two headings. */
const FEWEST_WRAPPED = 3;

type Line = Readonly<{ start: number; end: number; indent: number; text: string }>;

/**
 * The paragraphs of a text, in order, white space around them left out. Blank lines part them; so does every
 * line break, unless the lines are visibly wrapped at a column, where only an indented line begins a new one.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return chunksOf(text).flatMap((lines) => {
    const groups = isWrapped(lines) ? joinWrapped(lines) : lines.map((line) => [line]);
    return groups.flatMap((group) => {
      const first = group[0];
      const last = group.at(-1);
      if (first === undefined || last === undefined) return [];
      const span = { start: first.start, end: last.end };
      return [{ span, text: text.slice(span.start, span.end) }];
    });
  });
}

/** Lines without their white space, in runs between blank lines. */
function chunksOf(text: string): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  let open: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n?|[\n\u2028\u2029]/gu)) {
    const content = match[0].trim();
    if (content !== "") {
      const indent = match[0].length - match[0].trimStart().length;
      const start = match.index + indent;
      open.push({ start, end: start + content.length, indent, text: content });
      continue;
    }
    const blank = !/^(?:\r\n?|[\n\u2028\u2029])$/u.test(match[0]);
    const secondBreak = /[\r\n\u2028\u2029]\s*$/u.test(text.slice(Math.max(0, match.index - 4), match.index));
    if ((blank || secondBreak) && open.length > 0) {
      chunks.push(open);
      open = [];
    }
  }
  if (open.length > 0) chunks.push(open);
  return chunks;
}

/** Whether most lines but the last of each paragraph run up to one narrow column and break inside sentences. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < FEWEST_WRAPPED) return false;
  const widest = lines.reduce((most, line) => Math.max(most, line.indent + line.text.length), 0);
  if (widest > WRAP_WIDTH) return false;
  const inner = lines.slice(0, -1).filter((_, index) => (lines[index + 1]?.indent ?? 0) < 2);
  if (inner.length === 0) return false;
  const broken = inner.filter((line) => !/[.!?:]["”’)]*$/u.test(line.text)).length;
  const full = inner.filter((line) => line.text.length >= widest * 0.6).length;
  return broken >= inner.length * 0.6 && full >= inner.length * 0.7;
}

function joinWrapped(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open === undefined || line.indent >= 2) groups.push([line]);
    else open.push(line);
  }
  return groups;
}
