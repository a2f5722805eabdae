import type { Span } from "../../model.ts";
import type { Attribution } from "./attribution.ts";
import type { Cue } from "./cue.ts";
import { isComma, type Node } from "./nodes.ts";
import { skipAside, startOfPhrase } from "./noun-phrase.ts";
import { CLAUSE_VERBS, HEARER_VERBS } from "./reporting-verbs.ts";
import { secondHand } from "./second-hand.ts";
import { subjectOf } from "./subject.ts";
import { isUnsaid } from "./unsaid.ts";

/** What somebody is reported as saying without quotation marks, and the words that say so. */
export type ReportedClause = Readonly<{ span: Span; attribution: Attribution }>;

/**
 * The reported clauses of a frame: what follows "X said (that)", what comes before ", X said" and what stands
 * beside "according to X". The cue and its speaker are left out. A clause that holds quotation marks is left to
 * the quotation in it.
 */
export function findReported(
  text: string,
  nodes: readonly Node[],
  quoteCues: readonly Cue[],
): readonly ReportedClause[] {
  const cues = clauseCues(nodes, quoteCues);
  const found: ReportedClause[] = [];
  for (const [index, cue] of cues.entries()) {
    const range = contentOf(nodes, cues, index);
    if (range === null || isUnsaid(nodes, cue, cues, range.rule === "reported:before-cue")) continue;
    const span = trim(text, nodes, range);
    if (span === null || nodes.slice(range.from, range.to).some((node) => node.kind === "quote")) continue;
    if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
    found.push({ span, attribution: attribution(nodes, cues, cue, range.rule) });
  }
  return found;
}

/** The cues of a frame whose verb takes a clause, with those that never introduce quotations ("estimated"). */
function clauseCues(nodes: readonly Node[], quoteCues: readonly Cue[]): readonly Cue[] {
  const known = new Map(quoteCues.map((cue) => [cue.at, cue]));
  return nodes.flatMap((node, at) => {
    const cue = known.get(at);
    if (cue?.manner === "according-to") return [cue];
    if (node.kind !== "verb") return [];
    const lemma = CLAUSE_VERBS.get(node.word);
    if (lemma === undefined || node.form === "infinitive" || node.form === "passive") return [];
    if (cue !== undefined) return [cue];
    const subject = subjectOf(nodes, at);
    return subject === null ? [] : [{ at, end: at + 1, span: node.span, subject, manner: "speech", lemma }];
  });
}

type Range = Readonly<{ from: number; to: number; rule: string }>;

function attribution(nodes: readonly Node[], cues: readonly Cue[], cue: Cue, rule: string): Attribution {
  const own = { cue: cue.span, speaker: cue.subject.at };
  return { ...own, relative: cue.subject.relative, rule, confidence: 0.9, via: secondHand(nodes, cues, own) };
}

function contentOf(nodes: readonly Node[], cues: readonly Cue[], index: number): Range | null {
  const cue = cues[index];
  if (cue === undefined) return null;
  if (cue.manner === "according-to") return accordingTo(nodes, cue);
  if (cue.subject.how === "after" || closesFrame(nodes, cue)) {
    const start = cue.subject.how === "after" ? cue.at : cue.subject.at;
    const comma = nodes[start - 1];
    const paused = comma?.kind === "link" && (comma.part === "comma" || comma.part === "break");
    return paused && hasClause(nodes, 0, start - 1)
      ? { from: 0, to: start - 1, rule: "reported:before-cue" }
      : null;
  }
  const from = clauseStart(nodes, cue);
  const to = clauseEnd(nodes, cues, index);
  return from !== null && hasVerb(nodes, from, to) ? { from, to, rule: "reported:after-cue" } : null;
}

function accordingTo(nodes: readonly Node[], cue: Cue): Range | null {
  let after = cue.subject.at + 1;
  while (isComplement(nodes, after)) after += 2;
  if (cue.at === 0 && isComma(nodes[after])) {
    // "According to Jane Doe, a spokeswoman for the court, …": what has no verb still says who.
    const next = nodes.findIndex((node, at) => at > after && isComma(node));
    const from =
      next > 0 && !hasVerb(nodes, after, next) && hasVerb(nodes, next, nodes.length) ? next : after;
    return { from: from + 1, to: nodes.length, rule: "reported:according-to" };
  }
  const before = nodes[cue.at - 1];
  const to = before?.kind === "link" && before.part === "comma" ? cue.at - 1 : cue.at;
  return to > 0 && hasClause(nodes, 0, to) ? { from: 0, to, rule: "reported:according-to" } : null;
}

function isComplement(nodes: readonly Node[], at: number): boolean {
  const link = nodes[at];
  if (link?.kind !== "link" || nodes[at + 1]?.kind !== "noun") return false;
  return link.part === "preposition" || link.part === "conjunction";
}

/** After the verb, its hearer, a phrase of time and "that"; null when no clause with a subject begins there. */
function clauseStart(nodes: readonly Node[], cue: Cue): number | null {
  let at = cue.end;
  const hearer = nodes[at];
  if (isToHearer(nodes, cue)) at += 2;
  else if (hearer?.kind === "noun" && HEARER_VERBS.has(cue.lemma)) at += 1;
  while (isTime(nodes, at) || isAdverb(nodes[at]))
    at += isTime(nodes, at) && nodes[at]?.kind === "link" ? 2 : 1;
  const first = nodes[at];
  if (first === undefined) return null;
  if (first.kind === "link" && first.part === "that" && isTime(nodes, at + 1)) return null;
  if (first.kind === "link" && (first.part === "that" || OPENERS.has(first.token.lower))) return at + 1;
  if (first.kind !== "noun") return null;
  return clauseHasSubject(nodes, at) ? at : null;
}

/** "said to reporters that"; "adds to the drama that" tells of no hearer. */
function isToHearer(nodes: readonly Node[], cue: Cue): boolean {
  const to = nodes[cue.end];
  const that = nodes[cue.end + 2];
  if (to?.kind !== "link" || to.token.lower !== "to" || nodes[cue.end + 1]?.kind !== "noun") return false;
  return cue.lemma !== "add" && that?.kind === "link" && that.part === "that";
}

/** "whether", "if", "how": they open an asked or told clause. */
const OPENERS: ReadonlySet<string> = new Set(["whether", "if", "how", "why"]);

const isAdverb = (node: Node | undefined) => node?.kind === "link" && node.part === "adverb";

/** A noun phrase that is the subject of the next verb. */
function clauseHasSubject(nodes: readonly Node[], noun: number): boolean {
  const verb = nodes.findIndex((node, at) => at > noun && node.kind === "verb");
  const node = nodes[verb];
  if (node?.kind !== "verb" || node.form === "gerund" || node.form === "infinitive") return false;
  const subject = node.form === "passive" ? noun : (subjectOf(nodes, verb)?.at ?? -1);
  return (
    subject >= noun &&
    nodes.slice(noun, subject).every((other) => other.kind !== "link" || other.part !== "comma")
  );
}

function isTime(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  const next = nodes[at + 1];
  if (node?.kind === "noun") return node.time;
  return node?.kind === "link" && node.part === "preposition" && next?.kind === "noun" && next.time;
}

/** Up to the next speaker of the same frame ("…, but Jones said"), a semicolon, or the end of the frame. */
function clauseEnd(nodes: readonly Node[], cues: readonly Cue[], index: number): number {
  const own = cues[index];
  if (own === undefined) return nodes.length;
  let end = nodes.length;
  for (const next of cues.slice(index + 1)) {
    if (next.manner === "according-to") end = Math.min(end, next.at);
    else if (next.subject.how === "shared" && next.subject.at === own.subject.at)
      end = Math.min(end, next.at);
    else if (next.subject.at > own.end && isPause(nodes[next.subject.at - 1]))
      end = Math.min(end, next.subject.at - 1);
  }
  const stop = nodes.findIndex(
    (node, at) => at >= own.end && node.kind === "link" && node.part === "break" && node.token.text === ";",
  );
  return stop >= 0 ? Math.min(stop, end) : end;
}

const isPause = (node: Node | undefined) =>
  node?.kind === "link" && (node.part === "comma" || node.part === "conjunction" || node.part === "break");

/** `CONTENT, X said on Monday.`: only the setting follows the verb. */
function closesFrame(nodes: readonly Node[], cue: Cue): boolean {
  if (cue.subject.how !== "before") return false;
  const before = nodes[cue.subject.at - 1];
  if (before?.kind !== "link" || before.part !== "comma") return false;
  return !hasVerb(nodes, cue.end, nodes.length);
}

/** A verb with a subject of its own; "Speaking in Milford" and "In a letter sent on Monday" have none. */
function hasClause(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const node = nodes[at];
    if (node?.kind !== "verb" || node.form === "gerund" || node.form === "infinitive") continue;
    const noun = skipAside(nodes, at - 1);
    const passive = node.form === "passive" && nodes[noun]?.kind === "noun";
    const subject = passive ? startOfPhrase(nodes, noun).at : (subjectOf(nodes, at)?.at ?? -1);
    const before = nodes[subject - 1];
    const loose =
      nodes[subject]?.kind === "noun" && !(before?.kind === "link" && before.part === "preposition");
    if (subject >= from && loose) return true;
  }
  return false;
}

function hasVerb(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (nodes[at]?.kind === "verb") return true;
  return false;
}

/** The words of a range of nodes, without the marks and conjunctions at its edges. */
function trim(text: string, nodes: readonly Node[], range: Range): Span | null {
  let from = range.from;
  let to = range.to;
  while (from < to && isEdge(nodes[from])) from += 1;
  while (to > from && isEdge(nodes[to - 1])) to -= 1;
  const first = nodes[from];
  const last = nodes[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  const span = { start: first.span.start, end: last.span.end };
  return text.slice(span.start, span.end).includes(" ") ? span : null;
}

const isEdge = (node: Node | undefined) =>
  node?.kind === "link" &&
  (node.part === "conjunction" || !/[\p{L}\p{N}]/u.test(node.token.text)) &&
  node.part !== "close" &&
  node.part !== "open";
