import type { Span } from "../../model.ts";
import { isFirstName } from "../entities/first-names.ts";
import { FIRM_ROLES } from "../entities/person-words.ts";
import { isComma, type Node, type NounNode } from "./nodes.ts";

const MOST_PARTNERS = 4;

/**
 * Where the one speaker stands of what looks like several: "Phillips and Drew analyst Stephen Lewis", whose firm is named
 * after its partners. Null when nobody of a firm follows, or when those before are people by their given names.
 */
export function firmsMan(nodes: readonly Node[], at: number, cue: Span | null): number | null {
  if (cue === null) return null;
  let last = at;
  for (let partner = 0; partner < MOST_PARTNERS; partner += 1) {
    const node = nodes[last];
    if (node?.kind !== "noun" || !isPartner(node)) return null;
    const link = nodes[last + 1];
    last += 2;
    if (link?.kind === "link" && /^(?:and|&)$/u.test(link.token.lower)) break;
    if (!isComma(link)) return null;
  }
  const man = nodes[last];
  return man?.kind === "noun" && isMan(man) ? last : null;
}

/** "Phillips", "Dean Witter"; not "Ada Brook". */
const isPartner = ({ tokens, time }: NounNode) =>
  !time &&
  tokens.every(({ text }) => /^\p{Lu}/u.test(text)) &&
  (tokens.length === 1 || !isFirstName(tokens[0]?.text ?? ""));

/** "Drew analyst Stephen Lewis" */
function isMan({ tokens }: NounNode): boolean {
  const role = tokens.findIndex(({ lower, text }) => text === lower && FIRM_ROLES.has(lower));
  const name = tokens.slice(role + 1);
  return (
    role > 0 && name.length > 1 && [...tokens.slice(0, 1), ...name].every(({ text }) => /^\p{Lu}/u.test(text))
  );
}
