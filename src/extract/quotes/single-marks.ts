import type { Span } from "../../model.ts";
import { ELISIONS } from "./mark-words.ts";
import type { Marked } from "./marked.ts";

const LETTER = /[\p{L}\p{N}]/u;
const FINAL = /[.,!?…—–]/u;

/**
 * Quotations in single marks, ‘British style’ or 'typed', in one pass. An apostrophe is told from a closing
 * mark by what stands around it: inside a word it is an apostrophe, after a full stop or comma it closes, and
 * after a plural s (“the boys’ school”) it closes only when nothing better follows.
 *
 * `doubles` are the quotations in double marks, in order: what stands in them is passed over. Single marks may stand
 * around them (‘He said “go” and I went,’ she said) when they close after a full stop or comma.
 */
export function findSingleMarks(text: string, range: Span, doubles: readonly Span[]): readonly Marked[] {
  const found: Marked[] = [];
  let open = -1;
  let fallback = -1;
  let around = false;
  let next = 0;
  const close = (at: number) => {
    found.push({
      span: { start: open, end: at + 1 },
      inner: { start: open + 1, end: at },
      closed: true,
      style: "single",
    });
    open = -1;
    fallback = -1;
  };
  for (let at = range.start; at < range.end; at += 1) {
    const double = doubles[next];
    if (double !== undefined && at >= double.start) {
      next += 1;
      if (open >= 0 && fallback >= 0) close(fallback);
      around = open >= 0;
      at = double.end - 1;
      continue;
    }
    const char = text.charAt(at);
    if (char !== "‘" && char !== "’" && char !== "'") continue;
    const before = at > range.start ? text.charAt(at - 1) : " ";
    const after = at + 1 < range.end ? text.charAt(at + 1) : " ";
    if (canOpen(text, at, char, before, after)) {
      if (open >= 0 && fallback >= 0) close(fallback);
      if (open < 0 || around) open = at;
      around = false;
    } else if (open >= 0 && char !== "‘" && !LETTER.test(after) && !/\s/u.test(before)) {
      if (FINAL.test(before)) close(at);
      else if (around) continue;
      else if (/[sS]/u.test(before)) fallback = at;
      else close(at);
    }
  }
  if (open >= 0 && fallback >= 0) close(fallback);
  return found;
}

function canOpen(text: string, at: number, char: string, before: string, after: string): boolean {
  if (char === "’" || !LETTER.test(after)) return false;
  if (!/[\s([{—–:]/u.test(before)) return false;
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at + 1, at + 9))?.[0] ?? "";
  return !ELISIONS.has(word.toLowerCase()) && !/^\d{2}s$/u.test(word);
}
