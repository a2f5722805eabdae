import type { Span } from "../../model.ts";
import type { Cue } from "./cue.ts";
import type { Node } from "./nodes.ts";

/**
 * Through whom we have somebody's words: X in "X said Y told him “…”", in "“…,” Y told him, X said" and in
 * "“…,” Y said, according to X". Index of X among the nodes, null when the words are first hand.
 */
export function secondHand(
  nodes: readonly Node[],
  cues: readonly Cue[],
  own: Readonly<{ cue: Span | null; speaker: number }>,
): number | null {
  const at = cues.findIndex((cue) => cue.span.start === own.cue?.start);
  const cue = cues[at];
  if (cue === undefined) return null;
  for (const other of cues) {
    if (other === cue || other.subject.at === own.speaker || other.manner === "characterising") continue;
    if (reportsClause(nodes, other, cue) || closesAfter(nodes, cue, other)) return other.subject.at;
  }
  return null;
}

/** "X said (that) Y told …": nothing stands between the outer verb and the inner subject. */
export function reportsClause(nodes: readonly Node[], outer: Cue, inner: Cue): boolean {
  if (outer.subject.how !== "before" || inner.subject.how !== "before" || outer.at >= inner.at) return false;
  for (let at = outer.end; at < inner.subject.at; at += 1) {
    const node = nodes[at];
    if (node?.kind === "noun" && !node.time && at !== outer.end) return false;
    if (node?.kind === "verb" || node?.kind === "quote") return false;
    if (
      node?.kind === "link" &&
      node.part !== "that" &&
      node.part !== "adverb" &&
      node.part !== "preposition"
    )
      return false;
  }
  return inner.subject.at > outer.at;
}

/** "…, Y told him, X said" · "…, Y said, according to X": the outer cue comes last, after a comma. */
function closesAfter(nodes: readonly Node[], inner: Cue, outer: Cue): boolean {
  if (outer.at <= inner.at || inner.subject.at > outer.at) return false;
  const start = outer.manner === "according-to" ? outer.at : outer.subject.at;
  const comma = nodes[start - 1];
  if (comma?.kind !== "link" || comma.part !== "comma" || start - inner.end > 8) return false;
  for (let at = inner.end; at < start; at += 1) if (nodes[at]?.kind === "quote") return false;
  return outer.manner === "according-to" || outer.subject.how === "before" || outer.subject.how === "after";
}
