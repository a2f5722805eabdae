import type { Span } from "../../model.ts";
import type { Cue } from "./cue.ts";
import type { Node } from "./nodes.ts";
import { reportsClause, secondHand } from "./second-hand.ts";
import { canSpeak } from "./speaker-nouns.ts";
import { subjectOf } from "./subject.ts";

/** Which words of a frame say who speaks a quotation. */
export type Attribution = Readonly<{
  cue: Span | null;
  /** Indexes into the frame's nodes. */
  speaker: number;
  relative: number | null;
  rule: string;
  confidence: number;
  /** Through whom we have it, "X said Y told him": index of X among the nodes. */
  via: number | null;
}>;

/** The attribution of every quotation of a frame that has one, by the index of its node. */
export function govern(
  text: string,
  nodes: readonly Node[],
  cues: readonly Cue[],
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  const trailing = trailingCue(nodes, cues);
  let latest: number | null = null;
  let next = 0;
  for (const [at, node] of nodes.entries()) {
    for (let cue = cues[next]; cue !== undefined && cue.at < at; cue = cues[next]) {
      latest = next;
      next += 1;
    }
    if (node.kind !== "quote") continue;
    const attribution =
      cueAfter(text, nodes, cues, at) ??
      (latest === null ? null : cueBefore(nodes, cues, latest, at)) ??
      (trailing !== null && at < trailing.at ? attribute(trailing, "cue-trailing", 0.85) : null) ??
      nameAndColon(nodes, at) ??
      introduced(text, nodes, at);
    if (attribution !== null) found.set(at, { ...attribution, via: secondHand(nodes, cues, attribution) });
  }
  return found;
}

function attribute(cue: Cue, rule: string, confidence: number): Attribution {
  const how = cue.manner === "according-to" ? cue.lemma.replaceAll(" ", "-") : cue.subject.how;
  return {
    cue: cue.span,
    speaker: cue.subject.at,
    relative: cue.subject.relative,
    rule: `${rule}:${how}`,
    confidence:
      cue.subject.how === "shared" || cue.subject.how === "participle" ? confidence - 0.1 : confidence,
    via: null,
  };
}

const FARTHEST = 40;

/** `“…,” Smith said` · `“…,” said Smith` · `“…,” according to Smith`. */
function cueAfter(
  text: string,
  nodes: readonly Node[],
  cues: readonly Cue[],
  quote: number,
): Attribution | null {
  const node = nodes[quote];
  if (node?.kind !== "quote") return null;
  const comma = nodes[quote + 1];
  const pause =
    comma?.kind === "link" &&
    (comma.part === "comma" || (comma.part === "break" && !/^[.;!?]/u.test(comma.token.text)));
  const start = pause ? quote + 2 : quote + 1;
  const ending = text.slice(
    Math.max(node.marked.inner.start, node.marked.inner.end - 2),
    node.marked.inner.end,
  );
  const paused = pause || /[,.?!…—–-]\W?$/u.test(ending) || !node.marked.closed;
  const first = nodes[start];
  if (first === undefined || first.kind === "quote") return null;
  for (const cue of cues) {
    if (cue.at < start) continue;
    if (cue.at > start + FARTHEST) return null;
    if (cue.at === start && cue.subject.how === "after") return attribute(cue, "cue-after", 0.97);
    if (cue.subject.at < start || cue.subject.how === "shared" || cue.subject.how === "relative") continue;
    if (!onlyAside(nodes, start, cue.subject.at)) return null;
    if (cue.manner === "according-to") return null;
    if (!paused && !isBareStart(nodes, quote)) return null;
    if (cue.manner === "characterising" && !(/[,?!]\W?$/u.test(ending) && cue.at <= cue.subject.at + 2))
      return null;
    return attribute(cue, "cue-after", cue.manner === "speech" ? 0.97 : 0.85);
  }
  return paused ? otherVerbAfter(text, nodes, quote, start) : null;
}

const isBareStart = (nodes: readonly Node[], quote: number) => quote === 0 && nodes[0]?.kind === "quote";

/** `“Never,” Smith laughed.`: with a comma before the closing mark any verb will do. */
function otherVerbAfter(
  text: string,
  nodes: readonly Node[],
  quote: number,
  start: number,
): Attribution | null {
  const node = nodes[quote];
  const noun = nodes[start];
  const verb = nodes[start + 1];
  if (node?.kind !== "quote" || noun?.kind !== "noun" || !canSpeak(noun) || verb?.kind !== "verb")
    return null;
  if (verb.form !== "finite" || text.charAt(node.marked.inner.end - 1) !== ",") return null;
  return {
    cue: verb.span,
    speaker: start,
    relative: null,
    rule: "cue-after:any-verb",
    confidence: 0.6,
    via: null,
  };
}

function onlyAside(nodes: readonly Node[], from: number, to: number): boolean {
  // “…,” another friend, Mariam Emara told CNN.
  if (to === from + 2 && nodes[from]?.kind === "noun" && isComma(nodes[from + 1])) return true;
  for (let at = from; at < to; at += 1) {
    const node = nodes[at];
    const aside =
      (node?.kind === "link" &&
        (node.part === "adverb" ||
          node.part === "conjunction" ||
          node.part === "preposition" ||
          node.token.lower === "as")) ||
      (node?.kind === "noun" && node.time);
    if (!aside) return false;
  }
  return true;
}

const isComma = (node: Node | undefined) => node?.kind === "link" && node.part === "comma";

/** `Smith said “…”` and every quotation later in the clause, up to the next cue. */
function cueBefore(
  nodes: readonly Node[],
  cues: readonly Cue[],
  latest: number,
  quote: number,
): Attribution | null {
  for (let index = latest; index >= 0; index -= 1) {
    const cue = cues[index];
    if (cue === undefined) return null;
    if (separated(nodes, cue.end, quote)) return null;
    if (cue.subject.at > quote) continue;
    const first = firstSpokenNode(nodes, cue);
    if (yields(nodes, cues, index, quote)) continue;
    if (cue.subject.how === "after" && cue.manner !== "according-to" && nodes[cue.at - 1]?.kind === "quote") {
      return attribute(cue, "cue-middle", 0.95);
    }
    const adjacent = quote - first <= 2;
    const rule = cue.manner === "characterising" ? "cue-before:characterising" : "cue-before";
    return attribute(cue, rule, adjacent ? 0.95 : 0.85);
  }
  return null;
}

/**
 * Whether a cue leaves the words to an earlier one: a thing cannot speak, a verb that only characterises does
 * not reach over another clause or a comma, nor out of what somebody is reported as saying ("Brook said Trump
 * asks for “…”": the marks quote Brook).
 */
function yields(nodes: readonly Node[], cues: readonly Cue[], index: number, quote: number): boolean {
  const cue = cues[index];
  if (cue === undefined) return true;
  const subject = nodes[cue.subject.at];
  const silent = subject?.kind === "noun" && !canSpeak(subject);
  const reported = cues
    .slice(Math.max(0, index - 4), index)
    .some((outer) => reportsClause(nodes, outer, cue));
  if (cue.manner !== "characterising") return silent && reported;
  if (silent || reported || isComma(nodes[quote - 1])) return true;
  return clauseBetween(nodes, firstSpokenNode(nodes, cue), quote);
}

const firstSpokenNode = (_nodes: readonly Node[], cue: Cue) =>
  cue.subject.how === "after" || cue.subject.how === "by" ? cue.subject.at + 1 : cue.end;

function separated(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const node = nodes[at];
    if (node?.kind === "link" && node.part === "break" && /^[.;!?]+$/u.test(node.token.text)) return true;
  }
  return false;
}

/** Another finite verb with a subject of its own starts a clause the characterising verb does not reach. */
function clauseBetween(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const node = nodes[at];
    if (node?.kind !== "verb" || node.form !== "finite") continue;
    const subject = subjectOf(nodes, at);
    if (subject !== null && (subject.how === "before" || subject.how === "relative")) return true;
  }
  return false;
}

/** A cue that closes the frame: `The plan is “dead” and “buried,” Smith said.` */
function trailingCue(nodes: readonly Node[], cues: readonly Cue[]): Cue | null {
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (cue === undefined || cue.manner === "characterising") continue;
    if (cue.manner === "according-to") return cue;
    if (cue.subject.how === "after") return cue;
    const before = nodes[cue.subject.at - 1];
    const pause = before?.kind === "quote" || (before?.kind === "link" && before.part === "comma");
    if (pause && cue.subject.how === "before" && closes(nodes, cue.end)) return cue;
  }
  return null;
}

/** Nothing but the setting follows: "said in an interview on Monday." */
function closes(nodes: readonly Node[], from: number): boolean {
  const next = nodes[from];
  if (next === undefined) return true;
  if (next.kind === "noun") return next.time;
  return next.kind === "link" && next.part !== "that" && next.part !== "colon";
}

/** `Kasich: ‘We are going all the way’`: a name, a colon and the words. */
function nameAndColon(nodes: readonly Node[], quote: number): Attribution | null {
  const colon = nodes[quote - 1];
  const noun = nodes[quote - 2];
  if (colon?.kind !== "link" || colon.part !== "colon" || noun?.kind !== "noun" || quote !== 2) return null;
  if (!noun.tokens.some((token) => token.pos === "PROPN")) return null;
  return { cue: colon.span, speaker: 0, relative: null, rule: "name-and-colon", confidence: 0.85, via: null };
}

/** A colon or comma before the mark, and a sentence about somebody before it: `She turned to them: “…”`. */
function introduced(text: string, nodes: readonly Node[], quote: number): Attribution | null {
  const mark = nodes[quote - 1];
  const node = nodes[quote];
  // "Donald Trump, ‘loser’ supporters": after a comma, a word or two are no speech.
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
  return {
    cue: colon ? mark.span : null,
    speaker,
    relative: null,
    rule: `introduced:${mark.part}`,
    confidence: colon ? 0.7 : 0.5,
    via: null,
  };
}

/**
 * Whoever the words before `end` are about: the subject of the last clause or, when that is a thing, the name
 * the words end in ("It came as no surprise to Daron Shaw: “…”").
 */
export function introducer(nodes: readonly Node[], end: number, colon: boolean): number | null {
  const subject = lastSubject(nodes, end);
  const node = subject === null ? undefined : nodes[subject];
  if (node?.kind === "noun" && canSpeak(node)) return subject;
  if (!colon) return null;
  for (let at = end - 1; at >= 0 && end - at < 6; at -= 1) {
    const name = nodes[at];
    if (name?.kind === "verb") break;
    if (name?.kind === "noun" && !name.time && name.tokens.length > 1 && name.head.pos === "PROPN") return at;
  }
  return subject;
}

/** The subject of the last finite verb before `end` that has one of its own. */
function lastSubject(nodes: readonly Node[], end: number): number | null {
  for (let at = end - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node?.kind !== "verb" || node.form !== "finite") continue;
    const subject = subjectOf(nodes, at);
    if (subject !== null && subject.how === "before") return subject.at;
  }
  return null;
}

/** The subject of the first finite verb. */
export function mainSubject(nodes: readonly Node[]): number | null {
  for (const [at, node] of nodes.entries()) {
    if (node.kind !== "verb" || node.form !== "finite") continue;
    const subject = subjectOf(nodes, at);
    if (subject !== null && subject.how === "before") return subject.at;
  }
  return null;
}
