import type { Token } from "../../text/annotate.ts";
import type { Node, NounNode } from "./nodes.ts";

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["its", "it"],
]);

/** Whose the thing is that a noun phrase names: the words before ’s, or the pronoun behind "his". */
export type Possessor = Readonly<{ tokens: readonly Token[]; pronoun: string | null }>;

/** "the crowd’s chants" gives "the crowd", "his remark" gives he; null when the phrase names no owner. */
export function possessorOf(noun: NounNode): Possessor | null {
  const mark = noun.tokens.findLastIndex((token) => /^[’']s?$/u.test(token.text));
  if (mark > 0) return { tokens: noun.tokens.slice(0, mark), pronoun: null };
  const first = noun.tokens[0];
  const pronoun = first === undefined ? undefined : PRONOUNS.get(first.lower);
  return first === undefined || pronoun === undefined ? null : { tokens: [first], pronoun };
}

/** "Dana Stone put a hand on his arm": whether anything is the pronoun’s, whose owner may be somebody before. */
export function hasOwner(nodes: readonly Node[], pronoun: "he" | "she"): boolean {
  return nodes.some((node) => node.kind === "noun" && possessorOf(node)?.pronoun === pronoun);
}
