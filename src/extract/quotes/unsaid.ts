import type { Cue } from "./cue.ts";
import type { Node, VerbNode } from "./nodes.ts";
import { reportsClause } from "./second-hand.ts";
import {
  CONDITIONS,
  DISOWNING,
  DOUBTED,
  FALSELY,
  LEFT_UNSAID,
  NARRATIVE,
  NEGATIONS,
  RUMOURS,
  UNREALISED,
} from "./unsaid-words.ts";

/**
 * Whether a cue tells of words that were not said, or not yet: "never said “…”", "is expected to say “…”",
 * "without saying “…”", "if Brook says “…”", "Did Brook say “…”?", "Brook denied that Reed said “…”". After its words (`quotedFirst`) "would say" tells a story.
 */
export function isUnsaid(
  nodes: readonly Node[],
  cue: Cue,
  cues: readonly Cue[],
  quotedFirst = false,
): boolean {
  const verb = nodes[cue.at];
  if (verb?.kind !== "verb" || cue.manner === "according-to") return false;
  const subject = nodes[cue.subject.at];
  if (subject?.kind === "noun" && isDenied(subject.tokens[0]?.lower)) return true;
  if (isNegated(nodes, cue, verb) || isSupposed(nodes, cue, verb, quotedFirst)) return true;
  if (verb.form === "infinitive" && isGoverned(nodes, cue.at, UNREALISED)) return true;
  if (verb.form === "gerund" && isAlleged(nodes, cue)) return true;
  if (verb.form === "gerund" && (isGoverned(nodes, cue.at, LEFT_UNSAID) || isMadeUp(nodes, cue))) return true;
  if (isDisowned(nodes, cue)) return true;
  return cues.some(
    (outer) =>
      outer !== cue &&
      reportsClause(nodes, outer, cue) &&
      (isNegatedVerb(nodes[outer.at]) || hasAdverb(nodes, outer.at, FALSELY)),
  );
}

/** "denied (that) Reed said", "rumors that Reed said": right before the clause. */
function isDisowned(nodes: readonly Node[], cue: Cue): boolean {
  const that = nodes[cue.subject.at - 1];
  const verb = that?.kind === "link" && that.part === "that" ? nodes[cue.subject.at - 2] : that;
  // After a name "doubts" may be read as the end of a noun phrase.
  const word = verb?.kind === "verb" ? verb.word : verb?.kind === "noun" ? verb.head.lower : "";
  return DISOWNING.has(word) || (that !== verb && RUMOURS.has(word));
}

const isDenied = (word: string | undefined) => word !== undefined && NEGATIONS.has(word);

const wordOf = (node: Node | undefined) => (node?.kind === "link" ? node.token.lower : undefined);

const isNegatedVerb = (node: Node | undefined) =>
  node?.kind === "verb" && node.tokens.some(({ lower }) => isDenied(lower));

/** Whether one of these adverbs stands before the verb or inside it: "has falsely claimed". */
function hasAdverb(nodes: readonly Node[], verb: number, adverbs: ReadonlySet<string>): boolean {
  const node = nodes[verb];
  const within = node?.kind === "verb" && node.tokens.some(({ lower }) => adverbs.has(lower));
  return within || adverbs.has(wordOf(nodes[verb - 1]) ?? "");
}

/** "did not say", "never said", "neither Brook nor Reed said". */
function isNegated(nodes: readonly Node[], cue: Cue, verb: VerbNode): boolean {
  // "could not agree more", "cannot say enough" are the speaker's own way of agreeing; they report no words.
  if (isNegatedVerb(verb) || isDenied(wordOf(nodes[cue.at - 1])) || hasAdverb(nodes, cue.at, DOUBTED))
    return true;
  return (
    isDenied(wordOf(nodes[cue.subject.at - 1])) || (cue.at > 1 && isDenied(firstWord(nodes[cue.at - 1])))
  );
}

/** "Nobody, not even Brook, said": the words beside the verb deny it as well. */
const firstWord = (node: Node | undefined) => (node?.kind === "noun" ? node.tokens[0]?.lower : undefined);

const MODAL = /^(?:will|wo|would|could|should|might|may|must|shall|[’']ll|[’']d)$/u;

/** "will say", "would have said", "If Brook says", "Did Brook say …?" before the words. */
function isSupposed(nodes: readonly Node[], cue: Cue, verb: VerbNode, quotedFirst: boolean): boolean {
  const modal = verb.tokens.find(({ lower }) => MODAL.test(lower))?.lower;
  const told = quotedFirst && /^(?:would|[’']d)$/u.test(modal ?? "");
  if (modal !== undefined && !told && !isNarrative(nodes, cue, verb)) return true;
  const from = Math.min(cue.subject.at, cue.at);
  for (let at = from - 1; at >= 0 && from - at <= 3; at -= 1) {
    const node = nodes[at];
    if (node?.kind !== "link" || node.part === "comma" || node.part === "break") break;
    if (CONDITIONS.has(node.token.lower)) return true;
  }
  const last = nodes.at(-1);
  const opener = nodes[from - 1];
  const inverted = opener?.kind === "verb" && /^(?:did|do|does|has|have|had)$/u.test(opener.word);
  return inverted && last?.kind === "link" && last.token.text === "?";
}

function isNarrative(nodes: readonly Node[], cue: Cue, verb: VerbNode): boolean {
  if (verb.tokens.some(({ lower }) => NARRATIVE.has(lower))) return true;
  const beside = [nodes[cue.at - 1], nodes[cue.at + 1]].map(wordOf);
  return beside.some((word) => word !== undefined && NARRATIVE.has(word));
}

/** Whether one of the few words before the verb, up to a comma or quotation, is in the list. */
function isGoverned(nodes: readonly Node[], verb: number, words: ReadonlySet<string>): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 3; at -= 1) {
    const node = nodes[at];
    if (node === undefined || node.kind === "quote") return false;
    if (node.kind === "link") {
      if (node.part === "comma" || node.part === "break" || node.part === "conjunction") return false;
      if (words.has(node.token.lower)) return true;
    }
    if (node.kind === "verb") return node.tokens.some(({ lower }) => words.has(lower));
  }
  return false;
}

/** "is accused of calling", "accused Brook of saying": that it was said is only charged. */
function isAlleged(nodes: readonly Node[], cue: Cue): boolean {
  if (wordOf(nodes[cue.at - 1]) !== "of") return false;
  const before = nodes[cue.at - 2]?.kind === "noun" ? nodes[cue.at - 3] : nodes[cue.at - 2];
  return before?.kind === "verb" && /^(?:accus|suspect)/u.test(before.word);
}

/** "A fake post has Brook saying “…”". */
function isMadeUp(nodes: readonly Node[], cue: Cue): boolean {
  const noun = nodes[cue.at - 1];
  const verb = nodes[cue.at - 2];
  return noun?.kind === "noun" && verb?.kind === "verb" && /^(?:has|had|have)$/u.test(verb.word);
}
