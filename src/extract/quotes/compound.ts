import type { Span } from "../../model.ts";
import { isFirstName } from "../entities/first-names.ts";
import { isComma, type Node } from "./nodes.ts";
import { speakerKindOf } from "./speaker-nouns.ts";

/**
 * Where "Ada Brook and Paul Reed" ends when two or more speak as one; null for a single speaker. `cue` is the
 * verb: "Brook and Reed said" and "said Brook, Stone and Reed", but not "said Brook, and Reed left".
 */
export function compoundEnd(nodes: readonly Node[], at: number, cue: Span | null): number | null {
  if (cue === null) return null;
  const last = afterList(nodes, at);
  const oxford = last > at && isComma(nodes[last + 1]) ? 1 : 0;
  const and = nodes[last + oxford + 1];
  const other = nodes[last + oxford + 2];
  if (and?.kind !== "link" || !/^(?:and|or|nor)$/u.test(and.token.lower)) return null;
  if (other?.kind !== "noun" || other.time || (last > at && !isFullName(other))) return null;
  const next = nodes[last + oxford + 3];
  const after = cue.start < other.span.start;
  if (after) return next?.kind === "verb" ? null : other.span.end;
  const verb = overApposition(nodes, last + oxford + 3, cue);
  return cue.start > other.span.end && nodes[verb]?.kind === "verb" ? other.span.end : null;
}

const MOST_NAMES = 12;
const LONGEST_APPOSITION = 8;

/** "Brook and Reed, co-owners of the bar, said": from the comma at `from` to the cue; `from` when no comma is there. */
function overApposition(nodes: readonly Node[], from: number, cue: Span): number {
  if (!isComma(nodes[from])) return from;
  for (let at = from + 1; at < from + LONGEST_APPOSITION; at += 1) {
    const node = nodes[at];
    if (node === undefined || node.kind === "verb" || node.kind === "quote") return from;
    if (isComma(node) && nodes[at + 1]?.span.start === cue.start) return at + 1;
  }
  return from;
}

/** "Brook, Carl Reed, Jane Stone": the last of the full names that follow each other after commas. */
function afterList(nodes: readonly Node[], at: number): number {
  let last = at;
  while (last - at < 2 * MOST_NAMES && isComma(nodes[last + 1]) && isFullName(nodes[last + 2])) last += 2;
  return last;
}

/** Two or more words that are no office: "Milford Mayor" says who the name before it is. */
export function isFullName(node: Node | undefined): boolean {
  if (node?.kind !== "noun" || node.time || node.tokens.length < 2) return false;
  if (!node.tokens.every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  return speakerKindOf(node.head.lower) === null || isFirstName(node.tokens[0]?.text ?? "");
}
