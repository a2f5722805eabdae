import type { Block, Sentence, Span } from "../model.ts";
import { boundaryAt } from "./sentences/boundary.ts";
import { listMarkers } from "./sentences/list-items.ts";
import { type Stop, toStop } from "./sentences/stop.ts";

/** The sentences of every block, in order; a block that is not body has paragraph number 0. */
export function segment(text: string, blocks: readonly Block[]): readonly Sentence[] {
  let paragraph = 0;
  return blocks.flatMap((block, index) => {
    if (block.role === "body") paragraph += 1;
    const start = block.dateline?.end ?? block.span.start;
    return splitSentences(text, { start, end: block.span.end }).map((span) => ({
      span,
      block: index,
      paragraph: block.role === "body" ? paragraph : 0,
    }));
  });
}

/**
 * The sentences of a range of running text, in order, white space trimmed; together they hold every other
 * character of the range. A quotation of several sentences is split inside its marks, and what only says who
 * spoke stays with the words before it. Linear in the length of the range; never fails.
 *
 * `“I know. Who are you?” she said. He left.` gives `“I know.`, `Who are you?” she said.` and `He left.`
 */
export function splitSentences(text: string, range: Span): readonly Span[] {
  const stretch = text.slice(range.start, range.end);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = stretch.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = start + piece.trimEnd().length;
    start = end;
    if (to <= from) return;
    const last = spans.at(-1);
    const between = last === undefined ? "" : stretch.slice(last.end - range.start, from);
    // A mark left alone by a stray space ends the sentence before it.
    if (last !== undefined && !between.includes("\n") && !/[\p{L}\p{N}]/u.test(stretch.slice(from, to))) {
      spans[spans.length - 1] = { start: last.start, end: range.start + to };
    } else spans.push({ start: range.start + from, end: range.start + to });
  };
  for (const event of events(stretch)) {
    if (event.at < start) continue;
    if (event.kind === "item") close(event.at);
    else {
      const end = boundaryAt(stopOf(stretch, start, event));
      if (end !== null) close(end);
    }
  }
  close(stretch.length);
  return spans;
}

type Event =
  | Readonly<{ kind: "item"; at: number }>
  | Readonly<{ kind: "stop"; at: number; marks: string; closers: string }>;

const STOPS = /((?:[.!?…‼⁇⁈⁉]|(?<=[.\s]) \.)+)((?:["”’'»)\]]| (?=”)| "(?=\s|$)|\[\d{1,3}\])*)|"|\n\s*\n/gu;

/** Marks that may end a sentence and list items that begin one, in order. */
function* events(stretch: string): Generator<Event> {
  const items = listMarkers(stretch);
  let item = 0;
  let insideMarks = false;
  for (const match of stretch.matchAll(STOPS)) {
    const [whole, marks, closers = ""] = match;
    for (let next = items[item]; next !== undefined && next.start <= match.index; next = items[++item]) {
      yield { kind: "item", at: next.start };
    }
    const marker = items[item - 1];
    if (marker !== undefined && match.index < marker.end) continue;
    if (marks === undefined) {
      if (whole === '"') insideMarks = !insideMarks;
      else yield { kind: "item", at: match.index };
      continue;
    }
    const quoted = closers.indexOf('"');
    // A straight mark closes only what is open: `He left."We stay` opens a quotation after the stop.
    const closed = quoted >= 0 && !insideMarks ? closers.slice(0, quoted) : closers;
    if (closers.split('"').length % 2 === 0) insideMarks = !insideMarks;
    yield { kind: "stop", at: match.index, marks, closers: closed };
  }
  for (const next of items.slice(item)) yield { kind: "item", at: next.start };
}

const NON_SPACE = /\S/gu;

function stopOf(stretch: string, start: number, event: Event & { kind: "stop" }): Stop {
  const end = event.at + event.marks.length + event.closers.length;
  NON_SPACE.lastIndex = end;
  const next = NON_SPACE.exec(stretch)?.index ?? stretch.length;
  NON_SPACE.lastIndex = start;
  const from = NON_SPACE.exec(stretch)?.index ?? start;
  const { at, marks, closers } = event;
  return toStop({ text: stretch, start: from, at, marks, closers, end, next });
}
