import type { Attribution } from "./attribution.ts";
import type { Node, NounNode } from "./nodes.ts";
import { possessorOf } from "./possessor.ts";
import { SPEECH_VERBS } from "./reporting-verbs.ts";
import { SPEECH_NOUNS } from "./speech-nouns.ts";

/** `Reed’s “lazy town” comment` · `the crowd’s chants of “Go home!”` · `his answer was “no”`: the owner of a word for speech. */
export function speechNoun(nodes: readonly Node[], quote: number): Attribution | null {
  const after = nodes[quote + 1];
  const before = nodes[quote - 1];
  if (before?.kind === "noun" && after?.kind === "noun" && isSpeech(after.tokens[0]?.lower)) {
    return owned(before, quote - 1);
  }
  const likened = describedAs(nodes, quote);
  if (likened !== null) return likened;
  const noun = before !== undefined && linksTo(before) ? nodes[quote - 2] : undefined;
  return noun?.kind === "noun" && isSpeech(noun.head.lower) ? owned(noun, quote - 2) : null;
}

/** `Brook’s description of him as “a clown”` */
function describedAs(nodes: readonly Node[], quote: number): Attribution | null {
  const as = nodes[quote - 1];
  const of = nodes[quote - 3];
  const noun = nodes[quote - 4];
  if (as?.kind !== "link" || as.token.lower !== "as" || nodes[quote - 2]?.kind !== "noun") return null;
  if (of?.kind !== "link" || of.token.lower !== "of" || noun?.kind !== "noun") return null;
  return isSpeech(noun.head.lower) ? owned(noun, quote - 4) : null;
}

/** "of", "was" or a colon between the word for speech and the speech. */
function linksTo(node: Node): boolean {
  if (node.kind === "verb") return /^(?:is|was|are|were)$/u.test(node.word);
  return node.kind === "link" && (node.part === "colon" || node.token.lower === "of");
}

const isSpeech = (word: string | undefined) => word !== undefined && SPEECH_NOUNS.has(word);

function owned(noun: NounNode, at: number): Attribution | null {
  if (possessorOf(noun) === null) return null;
  return { cue: null, speaker: at, relative: null, rule: "speech-noun", confidence: 0.8, via: null };
}

/**
 * `Brook mocked Reed’s promise to “build it”`, `Brook pointed to Reed’s remark that taxes “must rise”`: words that the
 * sentence says are somebody else’s, whatever verb stands before. Null when the owner is a pronoun, which may be
 * anybody.
 */
export function anothersWords(nodes: readonly Node[], quote: number): Attribution | null {
  const that = clauseOpener(nodes, quote);
  const link = nodes[that];
  const noun = nodes[that - 1];
  if (link?.kind !== "link" || noun?.kind !== "noun" || !isSpeech(noun.head.lower)) return null;
  if (link.part !== "that" && link.part !== "colon" && !/^(?:to|of)$/u.test(link.token.lower)) return null;
  return possessorOf(noun)?.pronoun === null ? owned(noun, that - 1) : null;
}

const LONGEST_CLAUSE = 8;

/** The "that" of the clause the words stand in, when no speech is told of in between; else the node before them. */
function clauseOpener(nodes: readonly Node[], quote: number): number {
  for (let at = quote - 1; at >= 0 && quote - at <= LONGEST_CLAUSE; at -= 1) {
    const node = nodes[at];
    if (node === undefined || node.kind === "quote" || isSpeechVerb(node)) break;
    if (node.kind !== "link") continue;
    if (node.part === "that") return at;
    if (node.part === "comma" || node.part === "break" || node.part === "colon") break;
  }
  return quote - 1;
}

const isSpeechVerb = (node: Node) => node.kind === "verb" && SPEECH_VERBS.has(node.word);
