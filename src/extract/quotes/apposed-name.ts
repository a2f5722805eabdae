import { isFullName } from "./compound.ts";
import { isComma, type Node } from "./nodes.ts";
import { speakerKindOf } from "./speaker-nouns.ts";

const MOST_STEPS = 6;

/**
 * Where the name stands that follows a description after a comma: "Ada Brook’s lawyer, Carl Reed" and "the mayor
 * of Milford, Ada Brook" give the second name. `at` itself when none follows, or more than one: "the mayor, Ada
 * Brook and Carl Reed".
 */
export function apposedName(nodes: readonly Node[], at: number): number {
  const described = nodes[at];
  if (described?.kind !== "noun" || speakerKindOf(described.head.lower) !== "person") return at;
  // "Minister of State for Finance, Ada Brook": an office with a capital is one word.
  if (described.head.pos === "PROPN" && described.tokens.length > 1) return at;
  let end = at;
  while (end - at < MOST_STEPS && isComplement(nodes, end + 1)) end += 2;
  if (!isComma(nodes[end + 1]) || !isFullName(nodes[end + 2])) return at;
  const next = nodes[end + 3];
  const listed = next?.kind === "link" && next.part === "conjunction" && nodes[end + 4]?.kind === "noun";
  return listed || next?.kind === "verb" ? at : end + 2;
}

function isComplement(nodes: readonly Node[], at: number): boolean {
  const link = nodes[at];
  return link?.kind === "link" && link.part === "preposition" && nodes[at + 1]?.kind === "noun";
}
