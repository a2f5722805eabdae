import { isComma, type Node, type NounNode, type VerbNode } from "./nodes.ts";
import { ATTITUDE_VERBS, SPEECH_VERBS } from "./reporting-verbs.ts";
import { canSpeak, speakerKindOf } from "./speaker-nouns.ts";

/** The noun phrase a verb belongs to, and how it was found. */
export type Subject = Readonly<{
  /** Index of the noun phrase among the nodes. */
  at: number;
  /** Index of "who" or "which" when the verb stands in a relative clause about the noun phrase. */
  relative: number | null;
  how: "before" | "after" | "relative" | "shared" | "participle" | "infinitive" | "by";
}>;

/** No phrase of a news sentence reaches farther; it keeps the walks to the left short on any text. */
export const MOST_STEPS = 60;

/** Passes over adverbs, phrases of time ("on Friday"), brackets and "himself". */
export function skipAside(nodes: readonly Node[], from: number): number {
  let at = from;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const node = nodes[at];
    if (node === undefined) return at;
    if (node.kind === "link" && node.part === "adverb") at -= 1;
    else if (node.kind === "noun" && isReflexive(node)) at -= 1;
    else if (node.kind === "noun" && node.time) {
      const before = nodes[at - 1];
      at -= before?.kind === "link" && before.part === "preposition" ? 2 : 1;
    } else if (node.kind === "link" && node.part === "close") {
      const open = lastIndex(nodes, at, (other) => other.kind === "link" && other.part === "open");
      if (open < 0) return at;
      at = open - 1;
    } else return at;
  }
  return at;
}

const isClose = (node: Node | undefined) => node?.kind === "link" && node.part === "close";

/** "Brook herself said". */
const isReflexive = ({ tokens, head }: NounNode) =>
  tokens.length === 1 && /^(?:him|her|it)self$|^themselves$/u.test(head.lower);

/** The last node up to `from` that fits, -1 when none does within reach. */
export function lastIndex(nodes: readonly Node[], from: number, fits: (node: Node) => boolean): number {
  for (let at = from; at >= 0 && from - at < MOST_STEPS; at -= 1) {
    const node = nodes[at];
    if (node !== undefined && fits(node)) return at;
  }
  return -1;
}

/** "A spokesman for the mayor of Hartford" + verb: the first noun phrase of the chain of prepositions. */
export function phraseBefore(nodes: readonly Node[], end: number, depth: number): Subject | null {
  let at = end;
  for (;;) {
    const link = nodes[at - 1];
    // "Sen. Ada Brook (D) of Milford": over the brackets.
    const left = isClose(nodes[at - 2]) ? skipAside(nodes, at - 2) : at - 2;
    const noun = nodes[left];
    if (link?.kind !== "link") break;
    // "more than officials say": the comparison begins a clause.
    if (link.token.lower === "than") break;
    if (link.part === "preposition" && noun?.kind === "noun" && !noun.time) at = left;
    else if (link.part === "conjunction" && noun?.kind === "noun" && !noun.time) {
      // "Smith and Jones said": one subject; "praised Smith and Jones said": two clauses.
      // "fixed the system and he pledged": a pronoun begins a clause of its own.
      const left = nodes[at - 3];
      const right = nodes[at];
      if (left?.kind === "verb" || (right?.kind === "noun" && right.head.pos === "PRON")) break;
      at -= 2;
    } else break;
  }
  const told = beforeParticiple(nodes, at);
  if (told !== null && depth < 3) return phraseBefore(nodes, told, depth + 1);
  const named = openApposition(nodes, at);
  if (named !== null) return { at: named, relative: null, how: "before" };
  const before = nodes[at - 1];
  if (before?.kind === "verb" && at - 1 > 0 && !takesClause(before)) {
    const outer = relativeBefore(nodes, at - 1);
    if (outer !== null) return outer;
    if (depth === 0 && participleOf(nodes, at - 1)) {
      const owner = skipAside(nodes, at - 2);
      if (nodes[owner]?.kind === "noun") return phraseBefore(nodes, owner, depth + 1);
    }
  }
  if (
    before?.kind === "link" &&
    before.part === "preposition" &&
    at !== end &&
    before.token.lower !== "than"
  ) {
    return { at: end, relative: null, how: "before" };
  }
  return { at, relative: null, how: "before" };
}

/** "Two people briefed on the call said": people, since a call cannot speak; null elsewhere. */
function beforeParticiple(nodes: readonly Node[], at: number): number | null {
  const thing = nodes[at];
  const link = nodes[at - 1];
  const verb = nodes[at - 2];
  const people = nodes[at - 3];
  if (thing?.kind !== "noun" || canSpeak(thing) || link?.kind !== "link" || link.part !== "preposition")
    return null;
  if (verb?.kind !== "verb" || !participleOf(nodes, at - 2) || takesClause(verb)) return null;
  const kind = people?.kind === "noun" ? speakerKindOf(people.head.lower) : null;
  return kind === "person" || kind === "group" ? at - 3 : null;
}

/**
 * The name before a description that no comma closes: "Ada Brook, director of research for Milford Data said", "Ada Brook, President of Milford Data said", "Ada Brook,
 * of Milford Data said". Null where the words after the comma can be the subject themselves ("the director said").
 */
function openApposition(nodes: readonly Node[], at: number): number | null {
  const noun = nodes[at];
  const link = nodes[at - 1];
  const tied = link?.kind === "link" && /^(?:of|from|with)$/u.test(link.token.lower);
  const comma = tied ? at - 2 : at - 1;
  const name = nodes[comma - 1];
  if (!isComma(nodes[comma]) || name?.kind !== "noun" || name.time) return null;
  if (name.head.pos !== "PROPN" || name.tokens.length < 2 || noun?.kind !== "noun") return null;
  const next = nodes[at + 1];
  const bare =
    noun.tokens.length === 1 &&
    speakerKindOf(noun.head.lower) === "person" &&
    next?.kind === "link" &&
    next.part === "preposition";
  return tied || bare ? comma - 1 : null;
}

export function takesClause(verb: VerbNode): boolean {
  return SPEECH_VERBS.has(verb.word) || ATTITUDE_VERBS.has(verb.word);
}

function participleOf(nodes: readonly Node[], verb: number): boolean {
  const node = nodes[verb];
  return node?.kind === "verb" && node.tokens.length === 1 && /(?:ed|en|ent|ing)$/u.test(node.word);
}

/** "the man who shot Smith" + verb: the noun before the relative clause that ends here. */
export function relativeBefore(nodes: readonly Node[], from: number): Subject | null {
  for (let at = from; at >= 0 && from - at < MOST_STEPS; at -= 1) {
    const node = nodes[at];
    if (node === undefined || node.kind === "quote") return null;
    if (node.kind !== "link") continue;
    if (node.part === "break" || node.part === "colon" || node.part === "comma") return null;
    if (node.part === "relative" || node.part === "that") {
      const noun = skipAside(nodes, at - 1);
      return nodes[noun]?.kind === "noun" ? { ...startOfPhrase(nodes, noun), how: "before" } : null;
    }
  }
  return null;
}

export function startOfPhrase(nodes: readonly Node[], end: number): Subject {
  return phraseBefore(nodes, end, 3) ?? { at: end, relative: null, how: "before" };
}
