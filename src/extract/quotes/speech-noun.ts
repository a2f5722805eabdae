import type { Attribution } from "./attribution.ts";
import type { Node, NounNode } from "./nodes.ts";
import { possessorOf } from "./possessor.ts";
import { SPEECH_NOUNS } from "./speech-nouns.ts";

/** `Reed’s “lazy town” comment` · `the crowd’s chants of “Go home!”` · `his answer was “no”`: the owner of a word for speech. */
export function speechNoun(nodes: readonly Node[], quote: number): Attribution | null {
  const after = nodes[quote + 1];
  const before = nodes[quote - 1];
  if (before?.kind === "noun" && after?.kind === "noun" && isSpeech(after.tokens[0]?.lower)) {
    return owned(before, quote - 1);
  }
  const noun = before !== undefined && linksTo(before) ? nodes[quote - 2] : undefined;
  return noun?.kind === "noun" && isSpeech(noun.head.lower) ? owned(noun, quote - 2) : null;
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
 * `Brook mocked Reed’s promise to “build it”`, `Brook pointed to Reed’s remark that “…”`: words that the sentence
 * says are somebody else’s, whatever verb stands before. Null when the owner is a pronoun, which may be anybody.
 */
export function anothersWords(nodes: readonly Node[], quote: number): Attribution | null {
  const link = nodes[quote - 1];
  const noun = nodes[quote - 2];
  if (link?.kind !== "link" || noun?.kind !== "noun" || !isSpeech(noun.head.lower)) return null;
  if (link.part !== "that" && link.part !== "colon" && !/^(?:to|of)$/u.test(link.token.lower)) return null;
  return possessorOf(noun)?.pronoun === null ? owned(noun, quote - 2) : null;
}
