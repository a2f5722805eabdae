import type { BlockRole, Span } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import type { Attribution } from "./attribution.ts";
import { chunk } from "./chunk.ts";
import { type Cue, findCues } from "./cue.ts";
import { type Frame, frameBlock, holdsQuotations } from "./frame.ts";
import { govern } from "./govern.ts";
import type { Node } from "./nodes.ts";

/** A frame with its grammar, and where it stands. */
export type ReadFrame = Readonly<{
  frame: Frame;
  role: BlockRole;
  nodes: readonly Node[];
  cues: readonly Cue[];
  attributions: ReadonlyMap<number, Attribution>;
  /** True when nothing but quotations stands in it. */
  solo: boolean;
  /** True for a question in marks and for words that somebody asks: whoever speaks next may be answering. */
  asks: boolean;
  first: boolean;
  last: boolean;
}>;

/**
 * Reads every block that may hold quotations into frames: those of the body in order, then those of headlines,
 * captions and pull quotes, so that the body reads on over what stands between its paragraphs. Blocks in `skip`
 * are left out.
 */
export function readFrames(doc: TextDocument, skip: ReadonlySet<number>): readonly ReadFrame[] {
  const byBlock: number[][] = doc.blocks.map(() => []);
  for (const [index, sentence] of doc.sentences.entries()) byBlock[sentence.block]?.push(index);
  const frames = doc.blocks.flatMap((block, index) => {
    if (!holdsQuotations(block) || skip.has(index)) return [];
    const range = { start: block.dateline?.end ?? block.span.start, end: block.span.end };
    const own = frameBlock(doc, index, range, byBlock[index] ?? []);
    return own.map((frame, place) => {
      const nodes = chunk(frame);
      const cues = findCues(nodes);
      const attributions = govern(doc.text, nodes, cues);
      const solo = nodes.every((node) => node.kind === "quote" || isFiller(node));
      const first = own[place - 1]?.line !== frame.line;
      const last = own[place + 1]?.line !== frame.line;
      const asks = isQuestion(doc.text, nodes, cues);
      return { frame, role: block.role, nodes, cues, attributions, solo, asks, first, last };
    });
  });
  return [...frames.filter(({ role }) => role === "body"), ...frames.filter(({ role }) => role !== "body")];
}

function isQuestion(text: string, nodes: readonly Node[], cues: readonly Cue[]): boolean {
  const last = nodes.findLast((node) => node.kind === "quote");
  if (last === undefined || !last.marked.closed) return false;
  const { inner } = last.marked;
  const ending = text.slice(Math.max(inner.start, inner.end - 3), inner.end);
  return ending.includes("?") || cues.some(({ lemma }) => lemma === "ask");
}

/** Marks, and the "But" or "And" that a reporter puts before a quotation that carries on. */
const isFiller = (node: Node) =>
  node.kind === "link" && (node.part === "conjunction" || !/[\p{L}\p{N}]/u.test(node.token.text));

/** From the first to the last word or mark of a frame. */
export function frameSpan(read: ReadFrame): Span {
  return { start: read.nodes[0]?.span.start ?? 0, end: read.nodes.at(-1)?.span.end ?? 0 };
}
