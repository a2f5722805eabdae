import type { Attribution } from "./attribution.ts";
import { isComma, type Node, type NounNode } from "./nodes.ts";
import { SPEECH_VERBS } from "./reporting-verbs.ts";
import { canSpeak } from "./speaker-nouns.ts";
import { hasWriter, passiveSubject, subjectOf } from "./subject.ts";

/** `Brook: ‘We will stay here’`, `Ada Brook, of Milford: “We will stay.”`, `Brook on the vote: “We lost.”`: a name, a colon and the words. */
export function nameAndColon(nodes: readonly Node[], quote: number): Attribution | null {
  const colon = nodes[quote - 1];
  const noun = nodes[0];
  if (colon?.kind !== "link" || colon.part !== "colon" || noun?.kind !== "noun") return null;
  if (names(noun) === 0) return null;
  const aside = (isComma(nodes[1]) && names(noun) > 1) || isOn(nodes[1]);
  if (quote > 2 && !(aside && nodes.slice(2, quote - 1).every(saysWho))) return null;
  return { cue: colon.span, speaker: 0, relative: null, rule: "name-and-colon", confidence: 0.85, via: null };
}

/** `Here’s Brook in May: “…”`: a name that is held out with its words. */
export function heldOut(nodes: readonly Node[], quote: number): Attribution | null {
  const [here, is, noun] = nodes;
  const colon = nodes[quote - 1];
  if (here?.kind !== "link" || here.token.lower !== "here" || noun?.kind !== "noun" || names(noun) === 0)
    return null;
  if (colon?.kind !== "link" || colon.part !== "colon" || !/^(?:is|[’']s)$/u.test(wordOf(is))) return null;
  if (!nodes.slice(3, quote - 1).every(saysWho)) return null;
  return { cue: colon.span, speaker: 2, relative: null, rule: "held-out", confidence: 0.85, via: null };
}

const wordOf = (node: Node | undefined) =>
  node?.kind === "verb" ? node.word : node?.kind === "link" ? node.token.lower : "";

const names = (noun: NounNode) => noun.tokens.filter(({ pos }) => pos === "PROPN").length;

/** "Brook on the budget:" */
const isOn = (node: Node | undefined) => node?.kind === "link" && node.token.lower === "on";

/** "of Salina", "58, a wheat farmer": what may stand between a name and its colon. */
const saysWho = (node: Node) =>
  node.kind === "noun" || isComma(node) || (node.kind === "link" && node.part === "preposition");

/** `“We will stay.” — Ada Brook`: a dash and a name sign the words. */
export function signed(nodes: readonly Node[], quote: number): Attribution | null {
  const dash = nodes[quote + 1];
  const noun = nodes[quote + 2];
  const next = nodes[quote + 3];
  if (dash?.kind !== "link" || !/^[—–-]+$/u.test(dash.token.text) || noun?.kind !== "noun") return null;
  const ends = next === undefined || (next.kind === "link" && next.part !== "preposition");
  if (noun.head.pos !== "PROPN" || !ends) return null;
  return { cue: dash.span, speaker: quote + 2, relative: null, rule: "signed", confidence: 0.85, via: null };
}

/** A colon or comma before the mark, and a sentence about somebody before it: `She turned to them: “…”`. */
export function introduced(text: string, nodes: readonly Node[], quote: number): Attribution | null {
  const mark = nodes[quote - 1];
  const node = nodes[quote];
  // "Brook, ‘angry’ voters": after a comma, a word or two are no speech.
  if (
    node?.kind !== "quote" ||
    !/\S\s+\S+\s+\S/u.test(text.slice(node.marked.inner.start, node.marked.inner.end))
  ) {
    return null;
  }
  if (mark?.kind !== "link" || (mark.part !== "colon" && mark.part !== "comma")) return null;
  const colon = mark.part === "colon";
  const speaker = introducer(nodes, quote - 1, colon);
  if (speaker === null) return null;
  const sure =
    speaker === lastSubject(nodes, quote - 1) && canSpeakAt(nodes, speaker) && !hasWriter(nodes, quote - 2);
  return {
    cue: colon ? mark.span : null,
    speaker,
    relative: null,
    rule: `introduced:${mark.part}`,
    confidence: sure && colon ? 0.7 : 0.4,
    via: null,
  };
}

/**
 * Whoever the words before `end` are about: the subject of the last clause or, when that is a thing, the name
 * the words end in ("It came as no surprise to Ada Brook: “…”").
 */
export function introducer(nodes: readonly Node[], end: number, colon: boolean): number | null {
  const subject = lastSubject(nodes, end);
  if (subject !== null && canSpeakAt(nodes, subject)) return subject;
  if (!colon) return null;
  for (let at = end - 1; at >= 0 && end - at < 6; at -= 1) {
    const name = nodes[at];
    if (name?.kind === "verb") break;
    if (name?.kind === "noun" && !name.time && name.tokens.length > 1 && name.head.pos === "PROPN") return at;
  }
  return subject;
}

function canSpeakAt(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  return node?.kind === "noun" && canSpeak(node);
}

/** The subject of the last finite verb before `end` that has one of its own; not of "was asked", who only hears. */
function lastSubject(nodes: readonly Node[], end: number): number | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node?.kind === "verb" && node.form === "passive" && SPEECH_VERBS.has(node.word)) continue;
    const subject = ownSubject(nodes, at);
    if (subject !== null) return subject;
  }
  return null;
}

/** The subject of the first finite verb, that of a clause in front left out: "As we ate, Brook laughed." */
export function mainSubject(nodes: readonly Node[]): number | null {
  return firstSubject(nodes, mainClause(nodes)) ?? firstSubject(nodes, 0);
}

function firstSubject(nodes: readonly Node[], from: number): number | null {
  for (let at = from; at < nodes.length; at += 1) {
    const subject = ownSubject(nodes, at);
    if (subject !== null && subject >= from) return subject;
  }
  return null;
}

const OPENERS = /^(?:as|when|while|after|before|since|although|though|because|if|once|until|where)$/u;

/** Where the main clause begins: after the comma of a clause that opens the sentence, else at its start. */
function mainClause(nodes: readonly Node[]): number {
  const [first] = nodes;
  if (first?.kind !== "link" || !OPENERS.test(first.token.lower)) return 0;
  const comma = nodes.findIndex((node, at) => at > 2 && isComma(node) && nodes[at + 1]?.kind === "noun");
  return comma < 0 ? 0 : comma + 1;
}

/** The subject of a finite verb; also of "was deterred" and "was blunt". */
function ownSubject(nodes: readonly Node[], verb: number): number | null {
  const node = nodes[verb];
  if (node?.kind !== "verb") return null;
  switch (node.form) {
    case "finite": {
      const subject = subjectOf(nodes, verb);
      return subject?.how === "before" ? subject.at : null;
    }
    case "passive":
      return node.tokens.length > 1 ? (passiveSubject(nodes, verb)?.at ?? null) : null;
    case "gerund":
    case "infinitive":
      return null;
  }
}
