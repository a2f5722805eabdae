import type { Span } from "../../model.ts";
import { apposedName } from "./apposed-name.ts";
import { invertedSubject } from "./inverted-subject.ts";
import type { Node, VerbNode } from "./nodes.ts";
import type { Subject } from "./noun-phrase.ts";
import { CHARACTERISING_VERBS, SPEECH_VERBS } from "./reporting-verbs.ts";
import { canSpeak } from "./speaker-nouns.ts";
import { subjectOf } from "./subject.ts";

/** Words that tell of an act of speech, and the noun phrase that stands for whoever speaks. */
export type Cue = Readonly<{
  /** Index of its first node. */
  at: number;
  /** Index after its last node, the speaker left out. */
  end: number;
  span: Span;
  subject: Subject;
  /** "speech" reports words as such; "characterising" tells what the words did ("called", "denounced"). */
  manner: "speech" | "characterising" | "according-to";
  lemma: string;
}>;

/** Every cue of a frame that has a speaker, in order. */
export function findCues(nodes: readonly Node[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [at, node] of nodes.entries()) {
    const cue = node.kind === "verb" ? verbCue(nodes, at) : phraseCue(nodes, at);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function verbCue(nodes: readonly Node[], at: number): Cue | null {
  const node = nodes[at];
  if (node?.kind !== "verb") return null;
  if (node.word === "according") return accordingTo(nodes, at);
  const lemma = lemmaOf(nodes, at);
  if (lemma === null) return null;
  const manner = isSpeech(nodes, at, lemma) ? "speech" : "characterising";
  const quoted = quotedAsSaying(nodes, at);
  const left = nodes[at - 1];
  const afterPause =
    left === undefined || left.kind === "quote" || (left.kind === "link" && left.part === "comma");
  const after = invertedSubject(nodes, at);
  const speaker = after === null ? undefined : nodes[after.at];
  const inverted = afterPause && (left?.kind === "quote" || (speaker?.kind === "noun" && canSpeak(speaker)));
  const subject = quoted ?? (inverted ? after : null) ?? subjectOf(nodes, at) ?? after;
  if (subject === null) return null;
  const end = lemma === GO_ON ? at + 2 : at + 1;
  return { at, end, span: node.span, subject, manner, lemma };
}

/** Verbs that report speech only right beside it: "he continued, “…”", not "it would continue to grow". */
const GOES_ON: ReadonlySet<string> = new Set(["continue", "begin"]);

function speaksOn(verb: VerbNode, next: Node | undefined): boolean {
  if (verb.tokens.length > 1) return false;
  if (next === undefined || next.kind === "quote") return true;
  return next.kind === "link"
    ? next.part !== "preposition" && next.part !== "conjunction"
    : next.kind === "noun" && next.time;
}

/** "asked for", "pointed to": with an object after a preposition the verb tells what the words did. */
function isSpeech(nodes: readonly Node[], at: number, lemma: string): boolean {
  const node = nodes[at];
  const next = nodes[at + 1];
  if (next?.kind === "link" && lemma === "ask" && next.token.lower === "for") return false;
  if (next?.kind === "link" && lemma === "point" && next.token.lower === "to") return false;
  return lemma === "put" || lemma === GO_ON || (node?.kind === "verb" && SPEECH_VERBS.has(node.word));
}

function lemmaOf(nodes: readonly Node[], at: number): string | null {
  const node = nodes[at];
  if (node?.kind !== "verb") return null;
  const next = nodes[at + 1];
  const lemma = SPEECH_VERBS.get(node.word) ?? CHARACTERISING_VERBS.get(node.word);
  // "Brook recalled Reed saying": the words are those of the verb that follows.
  const then = nodes[at + 2];
  if (
    /^(?:recall|remember|show|quote|cite)$/u.test(lemma ?? "") &&
    next?.kind === "noun" &&
    then?.kind === "verb"
  ) {
    if (then.form === "gerund" && SPEECH_VERBS.has(then.word)) return null;
  }
  // "called off the raids" reports no words.
  if (lemma === "call" && next?.kind === "link" && /^(?:off|up|in)$/u.test(next.token.lower)) return null;
  if (lemma !== undefined) return GOES_ON.has(lemma) && !speaksOn(node, next) ? null : lemma;
  if (/^put(?:s|ting)?$/u.test(node.word) && next?.kind === "noun" && next.head.lower === "it") return "put";
  return goesOn(nodes, at) ? GO_ON : null;
}

const GO_ON = "go on";

/** "Brook went on, “…”", "“…,” Brook went on": nothing but the words or their mark follows; not "went on Monday". */
function goesOn(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  const on = nodes[at + 1];
  if (node?.kind !== "verb" || !/^(?:goes|went|going)$/u.test(node.word)) return false;
  if (on?.kind !== "link" || on.token.lower !== "on") return false;
  const next = nodes[at + 2];
  if (next?.kind !== "link") return next === undefined || next.kind === "quote";
  return next.part === "comma" || next.part === "colon" || next.part === "break";
}

/** "The Times quoted Smith as saying": Smith, not the Times. */
function quotedAsSaying(nodes: readonly Node[], at: number): Subject | null {
  const as = nodes[at - 1];
  const noun = nodes[at - 2];
  const verb = nodes[at - 3];
  if (as?.kind !== "link" || as.token.lower !== "as" || noun?.kind !== "noun" || verb?.kind !== "verb")
    return null;
  return /^(?:quot|cit)(?:ed|es|ing)$/u.test(verb.word)
    ? { at: at - 2, relative: null, how: "before" }
    : null;
}

function accordingTo(nodes: readonly Node[], at: number): Cue | null {
  const first = nodes[at];
  const to = nodes[at + 1];
  const noun = nodes[at + 2];
  if (first === undefined || to?.kind !== "link" || to.token.lower !== "to" || noun?.kind !== "noun")
    return null;
  return {
    at,
    end: at + 2,
    span: { start: first.span.start, end: to.span.end },
    subject: { at: apposedName(nodes, at + 2), relative: null, how: "after" },
    manner: "according-to",
    lemma: "according to",
  };
}

function phraseCue(nodes: readonly Node[], at: number): Cue | null {
  const node = nodes[at];
  if (node?.kind !== "link") return null;
  if (node.token.lower === "according") return accordingTo(nodes, at);
  const words = nodes[at + 1];
  const of = nodes[at + 2];
  const noun = nodes[at + 3];
  const phrase =
    node.token.lower === "in" &&
    words?.kind === "noun" &&
    words.head.lower === "words" &&
    of?.kind === "link";
  if (!phrase || of.token.lower !== "of" || noun?.kind !== "noun") return null;
  return {
    at,
    end: at + 3,
    span: { start: node.span.start, end: of.span.end },
    subject: { at: at + 3, relative: null, how: "after" },
    manner: "according-to",
    lemma: "in the words of",
  };
}
