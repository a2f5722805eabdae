import type { Block, Span } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import type { TextDocument } from "../../text/document.ts";
import { lowerBound } from "./lower-bound.ts";
import type { Marked } from "./marked.ts";
import { findMarked } from "./marks.ts";
import { SPEECH_VERBS } from "./reporting-verbs.ts";
import { closeUnclosed } from "./unclosed.ts";

/** A word of the reporter's own, or a whole quotation standing in the sentence like one word. */
export type FrameItem =
  | Readonly<{ kind: "word"; token: Token }>
  | Readonly<{ kind: "quote"; marked: Marked }>;

/**
 * One sentence of the reporter's with the quotations in it folded: `“No. Never,” he said.` is one frame of
 * four items, although the quotation holds two sentences.
 */
export type Frame = Readonly<{
  block: number;
  /** 0-based number of the line of the block it stands in; most blocks have one. */
  line: number;
  items: readonly FrameItem[];
}>;

/** The frames of one block, in order. `sentences` are the indexes of the block's sentences, in order. */
export function frameBlock(
  doc: TextDocument,
  block: number,
  range: Span,
  sentences: readonly number[],
): readonly Frame[] {
  const stretches = lines(doc.text, range);
  const marks = stretches.flatMap((line) =>
    findMarked(doc.text, line).flatMap((marked) =>
      marked.closed ? [marked] : closeUnclosed(doc, marked, sentences),
    ),
  );
  const placed = foldItems(doc, marks, sentences);
  if (stretches.length === 1) return splitFrames(doc.text, block, 0, placed);
  return stretches.flatMap((line, index) => {
    const within = placed.slice(firstFrom(placed, line.start), firstFrom(placed, line.end));
    return splitFrames(doc.text, block, index, within);
  });
}

/**
 * Some texts part their paragraphs by one line break: a break after a finished sentence ends a quotation. Where
 * half of the breaks fall inside sentences the lines are only wrapped, and part nothing.
 */
function lines(text: string, range: Span): readonly Span[] {
  const found: Span[] = [];
  let start = range.start;
  let breaks = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < range.end; at = text.indexOf("\n", at + 1)) {
    let last = at - 1;
    while (last > start && /\s/u.test(text.charAt(last))) last -= 1;
    breaks += 1;
    if (!/[.!?:…”’"']/u.test(text.charAt(last))) continue;
    found.push({ start, end: at });
    start = at + 1;
  }
  if (found.length <= breaks / 2) return [range];
  found.push({ start, end: range.end });
  return found;
}

/** Only these can hold reporting or a quotation worth keeping with its role. */
export function holdsQuotations(block: Block): boolean {
  switch (block.role) {
    case "body":
    case "headline":
    case "crosshead":
    case "caption":
    case "pull-quote":
      return true;
    case "credit":
    case "bio":
    case "comment":
    case "furniture":
      return false;
  }
}

type Placed = Readonly<{ item: FrameItem; at: number; endsSentence: boolean }>;

function foldItems(doc: TextDocument, marks: readonly Marked[], sentences: readonly number[]): Placed[] {
  const placed: Placed[] = [];
  let next = 0;
  const flush = (upTo: number) => {
    for (let mark = marks[next]; mark !== undefined && mark.span.start < upTo; mark = marks[next]) {
      placed.push({ item: { kind: "quote", marked: mark }, at: mark.span.start, endsSentence: false });
      next += 1;
    }
  };
  for (const index of sentences) {
    const tokens = doc.tokens[index] ?? [];
    for (const [place, token] of tokens.entries()) {
      flush(token.span.end);
      const inside = marks[next - 1];
      if (inside !== undefined && token.span.start < inside.span.end) continue;
      const item: FrameItem = { kind: "word", token };
      placed.push({ item, at: token.span.start, endsSentence: place === tokens.length - 1 });
    }
  }
  flush(Number.POSITIVE_INFINITY);
  return placed;
}

const isWord = ({ kind }: FrameItem): boolean => kind === "word";

/** No sentence has so many words; cutting there keeps the time of later rules linear on any text. */
const LONGEST_FRAME = 300;

function splitFrames(text: string, block: number, line: number, placed: readonly Placed[]): readonly Frame[] {
  const frames: Frame[] = [];
  let items: FrameItem[] = [];
  for (const [index, { item, endsSentence }] of placed.entries()) {
    items.push(item);
    const following = placed[index + 1]?.item;
    const ends =
      item.kind === "quote"
        ? quoteEndsSentence(text, placed, index, item.marked, items.some(isWord))
        : endsSentence;
    if (items.length >= LONGEST_FRAME) {
      frames.push({ block, line, items });
      items = [];
      continue;
    }
    if (!ends || following === undefined) continue;
    if (item.kind === "word" && carriesOn(item.token, following)) continue;
    frames.push({ block, line, items });
    items = [];
  }
  if (items.length > 0) frames.push({ block, line, items });
  return frames;
}

/** A sentence splitter stops at marks it cannot see through; a comma or colon never ends a sentence. */
function carriesOn(last: Token, following: FrameItem): boolean {
  if (/^[,:;—–-]$/u.test(last.text)) return true;
  if (following.kind === "quote") return !/^[.!?…]+$/u.test(last.text);
  if (/^[\p{Ll},;:.)\]]/u.test(following.token.text)) return true;
  return last.pos === "PROPN" && /^\p{L}[\p{L}.]{0,3}\.$/u.test(last.text);
}

/** `inside` when words of the reporter’s stand before the quotation: its full stop then ends their sentence. */
function quoteEndsSentence(
  text: string,
  placed: readonly Placed[],
  at: number,
  marked: Marked,
  inside: boolean,
): boolean {
  const following = placed[at + 1]?.item;
  const last = text.slice(Math.max(marked.inner.start, marked.inner.end - 4), marked.inner.end).trimEnd();
  if (!/[.!?…][)\]”’'"]*$/u.test(last)) {
    return !marked.closed && following?.kind === "quote";
  }
  if (following === undefined) return true;
  if (following.kind === "quote") return true;
  if (!/^[\p{Lu}\p{N}]/u.test(following.token.text)) return false;
  const bare = /\.[)\]”’'"]*$/u.test(last);
  return (bare && inside) || !cueFollows(placed, at + 1, bare);
}

const LONGEST_CUE = 12;

/**
 * `“Why now?” Smith asked.` is one sentence, in spite of the question mark; so is `“No.” Smith said.`, where
 * the full stop ought to be a comma, but only if nothing follows the verb that the quotation is not.
 */
function cueFollows(placed: readonly Placed[], from: number, bare: boolean): boolean {
  for (let at = from; at < placed.length && at - from < LONGEST_CUE; at += 1) {
    const entry = placed[at];
    if (entry?.item.kind !== "word") return false;
    const { token } = entry.item;
    if (at > from && SPEECH_VERBS.has(token.lower) && token.pos === "VERB") {
      const after = placed[at + 1]?.item;
      if (opensQuotation(placed, at + 1)) return false;
      return (
        !bare ||
        entry.endsSentence ||
        (after?.kind === "word" && /^(?:\.|in|on|at|of|during|to)$/u.test(after.token.lower))
      );
    }
    if (entry.endsSentence || /^(?:VERB|AUX|SCONJ)$/u.test(token.pos) || /^[,;:]$/u.test(token.text))
      return false;
  }
  return false;
}

/** `Smith answered, “…`: the verb belongs to what comes after it. */
function opensQuotation(placed: readonly Placed[], from: number): boolean {
  for (let at = from; at < placed.length && at - from < 4; at += 1) {
    const item = placed[at]?.item;
    if (item?.kind === "quote") return true;
    if (item === undefined || /^[.;!?]+$/u.test(item.token.text)) return false;
  }
  return false;
}

const firstFrom = (placed: readonly Placed[], offset: number) =>
  lowerBound(placed.length, (index) => (placed[index]?.at ?? 0) < offset);
