import { apposedName } from "./apposed-name.ts";
import type { Node } from "./nodes.ts";
import type { Subject } from "./noun-phrase.ts";
import { HEARER_VERBS, SPEECH_VERBS } from "./reporting-verbs.ts";

/** "said X": the noun phrase right after a verb of saying that follows its quotation or clause. */
export function invertedSubject(nodes: readonly Node[], verb: number): Subject | null {
  const node = nodes[verb];
  if (node?.kind !== "verb" || node.form !== "finite") return null;
  const lemma = SPEECH_VERBS.get(node.word);
  if (lemma === undefined || HEARER_VERBS.has(lemma)) return null;
  let at = verb + 1;
  while (isAdverbOrTime(nodes[at])) at += 1;
  const noun = nodes[at];
  if (noun?.kind !== "noun" || /^(?:him|me|us|them|it|that|this)$/u.test(noun.head.lower)) return null;
  // “…,” said the statement read by Brook · “…,” said Reed of Milford Inc. “…”: whatever follows.
  if (nodes[verb - 1]?.kind === "quote") return { at: apposedName(nodes, at), relative: null, how: "after" };
  let after = at + 1;
  for (;;) {
    const link = nodes[after];
    const next = nodes[after + 1];
    if (link?.kind !== "link" || next?.kind !== "noun") break;
    if (link.part !== "preposition" && link.part !== "conjunction") break;
    after += 2;
  }
  while (isAdverbOrTime(nodes[after])) after += 1;
  const following = nodes[after];
  // "said his client “did nothing wrong.”": what stands before a quotation begins its clause.
  if (following?.kind === "quote") return null;
  if (following?.kind === "verb" && following.form !== "gerund" && following.form !== "infinitive")
    return null;
  return { at: apposedName(nodes, at), relative: null, how: "after" };
}

function isAdverbOrTime(node: Node | undefined): boolean {
  return (node?.kind === "link" && node.part === "adverb") || (node?.kind === "noun" && node.time);
}
