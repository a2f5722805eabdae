import type { Span } from "../../model.ts";
import type { Node } from "./nodes.ts";

/**
 * Where "Ada Brook and Paul Reed" ends when two or more speak as one; null for a single speaker. `cue` is the
 * verb: "Brook and Reed said" and "said Brook and Reed", but not "said Brook, and Reed left".
 */
export function compoundEnd(nodes: readonly Node[], at: number, cue: Span | null): number | null {
  const and = nodes[at + 1];
  const other = nodes[at + 2];
  if (and?.kind !== "link" || and.token.lower !== "and" || other?.kind !== "noun" || other.time) return null;
  if (cue === null) return null;
  const next = nodes[at + 3];
  const after = cue.start < other.span.start;
  if (after) return next?.kind === "verb" ? null : other.span.end;
  return cue.start > other.span.end && next?.kind === "verb" ? other.span.end : null;
}
