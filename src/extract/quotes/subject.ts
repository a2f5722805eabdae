import { isComma, type Node, type NounNode, type VerbNode } from "./nodes.ts";
import {
  MOST_STEPS,
  phraseBefore,
  relativeBefore,
  type Subject,
  skipAside,
  startOfPhrase,
  takesClause,
} from "./noun-phrase.ts";
import { acrossParenthesis, antecedent, isDash } from "./parenthesis.ts";
import { CHARACTERISING_VERBS, SPEECH_VERBS } from "./reporting-verbs.ts";
import { canSpeak, speakerKindOf } from "./speaker-nouns.ts";

/** The subject of the verb at `verb`, or null when the grammar does not show one. */
export function subjectOf(nodes: readonly Node[], verb: number, depth = 0): Subject | null {
  const node = nodes[verb];
  if (node?.kind !== "verb" || depth > 4) return null;
  if (node.form === "passive") return agent(nodes, verb);
  if (node.form === "infinitive") return infinitive(nodes, verb, depth);
  const before = skipAside(nodes, verb - 1);
  const previous = nodes[before];
  if (previous === undefined) return null;
  if (previous.kind === "noun" && !previous.time) {
    if (hasWriter(nodes, before) && node.form === "gerund")
      return { at: before, relative: null, how: "before" };
    if (isSeenSpeaking(nodes, before, node)) return { at: before, relative: null, how: "before" };
    if (node.form === "gerund" && isDocument(previous)) {
      // "followed up with a tweet saying": whoever wrote it, if the sentence says.
      const author = main(nodes, verb, "participle", depth);
      const noun = author === null ? undefined : nodes[author.at];
      if (noun?.kind === "noun" && !isDocument(noun)) return author;
    }
    if (node.form === "gerund" && (isHeard(nodes[before - 1]) || isRecorded(nodes, before)))
      return { at: before, relative: null, how: "before" };
    if (node.form === "gerund")
      return loneParticiple(nodes, before) ?? main(nodes, verb, "participle", depth);
    return phraseBefore(nodes, before, depth);
  }
  if (previous.kind === "link") {
    if (previous.part === "relative" || previous.part === "that") return antecedent(nodes, before);
    if (previous.part === "conjunction")
      return joinedVerb(nodes, before, depth) ?? main(nodes, verb, "shared", depth);
    if (previous.part === "comma" || (previous.part === "break" && isDash(previous.token.text))) {
      if (node.form === "gerund") return main(nodes, verb, "participle", depth);
      return acrossParenthesis(nodes, before) ?? main(nodes, verb, "shared", depth);
    }
    const faulted = node.form === "gerund" ? objectFaulted(nodes, before) : null;
    if (faulted !== null) return faulted;
    if (previous.part === "preposition" && node.form === "gerund")
      return main(nodes, verb, "participle", depth);
    return null;
  }
  if (node.form === "gerund") return main(nodes, verb, "participle", depth);
  if (previous.kind === "verb") return relativeBefore(nodes, before);
  return null;
}

/** "Brook recalled Reed saying": whom the verb’s subject hears is the one who speaks. */
const isHeard = (node: Node | undefined) =>
  node?.kind === "verb" &&
  /^(?:recall|remember|hear|catch|caught|film|record|show|depict|imagin|captur)/u.test(node.word);

/** "a voice that two aides identified": a clause about the noun before it. */
function isAboutNoun(nodes: readonly Node[], subject: number): boolean {
  const link = nodes[subject - 1];
  const relative = link?.kind === "link" && (link.part === "that" || link.part === "relative");
  return relative && nodes[subject - 2]?.kind === "noun";
}

/** "to help Reed succeed, saying": the verb is what another lets its subject do. */
const isMadeTo = (before: Node | undefined) =>
  before?.kind === "verb" && /^(?:help(?:s|ed|ing)?|lets?|letting|ma(?:ke|kes|de|king))$/u.test(before.word);

/** "watched Reed say": the bare form of a verb of saying right after a verb and its object. */
function isSeenSpeaking(nodes: readonly Node[], noun: number, verb: VerbNode): boolean {
  const object = nodes[noun];
  const seen = nodes[noun - 1];
  const bare = verb.tokens.length === 1 && SPEECH_VERBS.get(verb.word) === verb.word;
  return bare && object?.kind === "noun" && object.head.pos === "PROPN" && seen?.kind === "verb" && noun > 1;
}

/** "got a letter from Brook saying", "signed a letter by Brook:": the noun phrase names who wrote a text. */
export function hasWriter(nodes: readonly Node[], noun: number): boolean {
  const from = nodes[noun - 1];
  const text = nodes[noun - 2];
  return (
    from?.kind === "link" &&
    /^(?:from|by)$/u.test(from.token.lower) &&
    text?.kind === "noun" &&
    isDocument(text)
  );
}

/** "played a tape of Reed saying" */
function isRecorded(nodes: readonly Node[], noun: number): boolean {
  const of = nodes[noun - 1];
  const recording = nodes[noun - 2];
  if (of?.kind !== "link" || of.token.lower !== "of" || recording?.kind !== "noun") return false;
  return (
    /^(?:tape|audio|recording|footage|videotape)s?$/u.test(recording.head.lower) || isDocument(recording)
  );
}

/** "Brook criticized Reed for saying", "accused Reed of calling": the one who is blamed or praised for it. */
function objectFaulted(nodes: readonly Node[], link: number): Subject | null {
  const preposition = nodes[link];
  const noun = nodes[link - 1];
  const verb = nodes[link - 2];
  if (preposition?.kind !== "link" || !/^(?:for|of)$/u.test(preposition.token.lower)) return null;
  if (noun?.kind !== "noun" || noun.time || verb?.kind !== "verb" || verb.form === "passive") return null;
  if (!CHARACTERISING_VERBS.has(verb.word)) return null;
  return { at: link - 1, relative: null, how: "infinitive" };
}

const isDocument = (noun: NounNode) => speakerKindOf(noun.head.lower) === "document";

/** "Brook smiled and said": the verb right before "and" has the subject. */
function joinedVerb(nodes: readonly Node[], and: number, depth: number): Subject | null {
  const verb = nodes[and - 1];
  if (verb?.kind !== "verb" || verb.form !== "finite") return null;
  const subject = subjectOf(nodes, and - 1, depth + 1);
  return subject?.how === "before" ? { at: subject.at, relative: null, how: "shared" } : null;
}

/**
 * The subject of the verb to the left that "and said" or ", saying" shares: the nearest reporting verb, else
 * the nearest finite one.
 */
function main(nodes: readonly Node[], verb: number, how: Subject["how"], depth: number): Subject | null {
  const reporting = sharedWith(nodes, verb, how, depth, true);
  if (reporting !== null && !(how === "shared" && tellsPronoun(nodes, verb))) return reporting;
  const nearest = sharedWith(nodes, verb, how, depth, false);
  const noun = nodes[nearest?.at ?? -1];
  return reporting === null || (noun?.kind === "noun" && canSpeak(noun)) ? nearest : reporting;
}

/** "Dana said her husband came home and told her": whoever she says came home told her so. */
function tellsPronoun(nodes: readonly Node[], verb: number): boolean {
  const object = nodes[verb + 1];
  return (
    object?.kind === "noun" &&
    object.tokens.length === 1 &&
    /^(?:him|her|them|me|us)$/u.test(object.head.lower)
  );
}

function sharedWith(
  nodes: readonly Node[],
  verb: number,
  how: Subject["how"],
  depth: number,
  reporting: boolean,
): Subject | null {
  for (let at = verb - 1; at >= 0 && verb - at < MOST_STEPS; at -= 1) {
    const node = nodes[at];
    if (node?.kind === "link" && node.part === "break" && /^[.;!?]+$/u.test(node.token.text)) return null;
    if (node?.kind !== "verb" || (node.form !== "finite" && node.form !== "passive")) continue;
    // "said the law should be judged by a court, adding": the law adds nothing.
    if (reporting && node.form === "passive" && !SPEECH_VERBS.has(node.word)) continue;
    if (reporting && !takesClause(node) && !CHARACTERISING_VERBS.has(node.word)) continue;
    const subject =
      node.form === "passive" ? passiveSubject(nodes, at, depth) : subjectOf(nodes, at, depth + 1);
    if (subject === null || subject.how === "relative" || isMadeTo(nodes[subject.at - 1])) continue;
    if (isAboutNoun(nodes, subject.at)) continue;
    const noun = nodes[subject.at];
    if (reporting && noun?.kind === "noun" && !canSpeak(noun)) continue;
    return { at: subject.at, relative: null, how };
  }
  return null;
}

/** "The plan was called": the plan, whoever called it. */
export function passiveSubject(nodes: readonly Node[], verb: number, depth = 0): Subject | null {
  const before = skipAside(nodes, verb - 1);
  if (nodes[before]?.kind === "noun") return phraseBefore(nodes, before, depth);
  return isComma(nodes[before]) ? acrossParenthesis(nodes, before) : null;
}

/** "with 30 percent of voters saying": the first noun phrase after "with", or at the head of the sentence. */
function loneParticiple(nodes: readonly Node[], noun: number): Subject | null {
  let at = noun;
  for (;;) {
    const link = nodes[at - 1];
    if (link === undefined) return { at, relative: null, how: "before" };
    if (link.kind !== "link" || link.part !== "preposition") return null;
    if (link.token.lower === "with") return { at, relative: null, how: "before" };
    if (nodes[at - 2]?.kind !== "noun") return null;
    at -= 2;
  }
}

const CAUSING: ReadonlySet<string> = new Set(
  "prompted prompting prompts caused led leading forced forcing allowed asked urged pushed drove driving compelled invited".split(
    " ",
  ),
);

function infinitive(nodes: readonly Node[], verb: number, depth: number): Subject | null {
  const noun = nodes[verb - 1];
  if (noun?.kind === "noun" && !noun.time) {
    const phrase = startOfPhrase(nodes, verb - 1);
    const cause = nodes[phrase.at - 1];
    if (cause?.kind === "verb" && CAUSING.has(cause.word)) return { ...phrase, how: "infinitive" };
  }
  return main(nodes, verb, "infinitive", depth);
}

/** "was described by X as": the noun after "by". */
function agent(nodes: readonly Node[], verb: number): Subject | null {
  for (let at = verb + 1; at < nodes.length && at - verb < 12; at += 1) {
    const node = nodes[at];
    if (node?.kind === "verb" || (node?.kind === "link" && node.part === "break")) return null;
    const noun = nodes[at + 1];
    if (node?.kind === "link" && node.token.lower === "by" && noun?.kind === "noun") {
      return { at: at + 1, relative: null, how: "by" };
    }
  }
  return null;
}
