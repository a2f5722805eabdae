import type { Span } from "../../model.ts";
import type { Marked } from "./marked.ts";
import { findSingleMarks } from "./single-marks.ts";

const OPENS = /[\s([{<—–\-/…“‘'>]/u;
const WORDLIKE = /[\p{L}\p{N}$#@£€]/u;

type Mark = Readonly<{ at: number; length: number; role: "open" | "close" | "either" }>;

/**
 * The outermost quotations of a range, in order, in one pass over its characters.
 *
 * Double marks of any style match each other, since texts mix “ with ". An opening mark without a closing one
 * reaches to the next quotation or to the end of the range. Single marks inside double ones are theirs, and double
 * ones inside single ones are those’. `He said “no ‘maybe’ here”.` gives one quotation, “no ‘maybe’ here”.
 */
export function findMarked(text: string, range: Span): readonly Marked[] {
  const doubles = pairDoubles(text, range);
  const singles = findSingleMarks(
    text,
    range,
    doubles.map(({ span }) => span),
  );
  return singles.length === 0 ? doubles : outermostOf(doubles, singles);
}

/** Both in order, without the double marks that stand inside single ones. */
function outermostOf(doubles: readonly Marked[], singles: readonly Marked[]): readonly Marked[] {
  let reached = 0;
  return [...doubles, ...singles]
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < reached) return false;
      reached = span.end;
      return true;
    });
}

type Pair = Readonly<{ open: Mark; close: Mark | null }>;

function pairDoubles(text: string, range: Span): readonly Marked[] {
  const stack: Mark[] = [];
  const pairs: Pair[] = [];
  for (const mark of doubleMarks(text, range)) {
    const open = stack.at(-1);
    if (mark.role === "open" || (mark.role === "either" && open === undefined)) stack.push(mark);
    else if (open !== undefined) {
      stack.pop();
      pairs.push({ open, close: mark });
    }
  }
  const unclosed = stack.map((open) => ({ open, close: null }));
  return outermost(text, [...pairs, ...unclosed], range);
}

function outermost(text: string, pairs: readonly Pair[], range: Span): readonly Marked[] {
  const sorted = pairs.toSorted((a, b) => a.open.at - b.open.at);
  const found: Marked[] = [];
  let reached = range.start;
  for (const [index, { open, close }] of sorted.entries()) {
    if (open.at < reached) continue;
    const end = close === null ? endOfUnclosed(text, sorted, index, range) : close.at + close.length;
    reached = end;
    found.push({
      span: { start: open.at, end },
      inner: { start: open.at + open.length, end: close === null ? end : close.at },
      closed: close !== null,
      style: "double",
    });
  }
  return found;
}

/** An unclosed quotation ends at the next one, but a next one in another style of marks stands inside it. */
function endOfUnclosed(text: string, sorted: readonly Pair[], index: number, range: Span): number {
  const own = text.charAt(sorted[index]?.open.at ?? range.end);
  const next = sorted[index + 1];
  if (next === undefined || text.charAt(next.open.at) !== own) return range.end;
  return next.open.at;
}

/** Double marks of any style; two single ones are typed for one. */
const DOUBLE_MARK = /[“”„«»"]|([‘’'`])\1/gu;

function* doubleMarks(text: string, range: Span): Generator<Mark> {
  const stretch = text.slice(range.start, range.end);
  for (const { index, 0: mark } of stretch.matchAll(DOUBLE_MARK)) {
    const before = stretch[index - 1] ?? " ";
    const after = stretch[index + mark.length] ?? " ";
    const opens = OPENS.test(before) && !/\s/u.test(after);
    yield { at: range.start + index, length: mark.length, role: roleOf(mark, opens, before, after) };
  }
}

function roleOf(mark: string, opens: boolean, before: string, after: string): Mark["role"] {
  switch (mark) {
    case "“":
    case "„":
    case "«":
      return /\s/u.test(before) || opens || WORDLIKE.test(after) ? "open" : "close";
    case "”":
    case "»":
      // Some typesetters turn the opening mark the wrong way: ”Hello,“ he said.
      return opens && /\s/u.test(before) && WORDLIKE.test(after) ? "either" : "close";
    default:
      if (!opens) return "close";
      return /[\s([—–]/u.test(before) && WORDLIKE.test(after) ? "open" : "either";
  }
}
