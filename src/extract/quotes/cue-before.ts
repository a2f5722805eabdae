import { apposedName } from "./apposed-name.ts";
import { type Attribution, attribute } from "./attribution.ts";
import type { Cue } from "./cue.ts";
import { isComma, type Node } from "./nodes.ts";
import { CHARACTERISING_VERBS, SPEECH_VERBS } from "./reporting-verbs.ts";
import { reportsClause } from "./second-hand.ts";
import { canSpeak } from "./speaker-nouns.ts";
import { subjectOf } from "./subject.ts";

/** `Smith said “…”` and every quotation later in the clause, up to the next cue. */
export function cueBefore(
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
    const other = cue.subject.how === "by" ? laterAgent(nodes, cue, quote) : null;
    if (other !== null) return { ...attribute(cue, "cue-before:characterising", 0.85), speaker: other };
    const first = firstSpokenNode(cue);
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

/** `called “a danger” by Brook`, `was called “a danger” by Brook`: a verb, the words and who used them. */
export function cueAround(nodes: readonly Node[], quote: number): Attribution | null {
  const verb = nodes[quote - 1];
  const by = nodes[quote + 1];
  const noun = nodes[quote + 2];
  if (verb?.kind !== "verb" || by?.kind !== "link" || by.token.lower !== "by") return null;
  if (noun?.kind !== "noun" || !canSpeak(noun)) return null;
  if (!CHARACTERISING_VERBS.has(verb.word) && !SPEECH_VERBS.has(verb.word)) return null;
  const speaker = apposedName(nodes, quote + 2);
  return { cue: verb.span, speaker, relative: null, rule: "cue-around:by", confidence: 0.85, via: null };
}

/**
 * Whether a cue leaves the words to an earlier one: a thing cannot speak, a verb that only characterises does
 * not reach over another clause or a comma, nor out of what somebody is reported as saying ("Brook said Reed
 * asks for “…”": the marks quote Brook).
 */
function yields(nodes: readonly Node[], cues: readonly Cue[], index: number, quote: number): boolean {
  const cue = cues[index];
  if (cue === undefined) return true;
  const subject = nodes[cue.subject.at];
  const silent = subject?.kind === "noun" && !canSpeak(subject);
  if (
    index > 0 &&
    isInRelativeClause(nodes, cue) &&
    (cue.manner === "characterising" || leaves(nodes, cue, quote))
  )
    return true;
  const reported = cues
    .slice(Math.max(0, index - 4), index)
    .some((outer) => reportsClause(nodes, outer, cue));
  if (cue.manner !== "characterising") {
    const earlier = index > 0 && cue.subject.how === "relative" && quote - firstSpokenNode(cue) > 3;
    return earlier || (reported && (silent || isModal(nodes[cue.at])));
  }
  if (silent || reported || isComma(nodes[quote - 1])) return true;
  if (cue.subject.how === "by" && quote - cue.subject.at > 1) {
    const as = nodes[quote - 1];
    return !(as?.kind === "link" && as.token.lower === "as");
  }
  return clauseBetween(nodes, firstSpokenNode(cue), quote);
}

/** "the terms that Reed proposed", "Milford, where owners oppose the tax": what the clause is about stands before it. */
function isInRelativeClause(nodes: readonly Node[], { subject }: Cue): boolean {
  const link = nodes[subject.at - 1];
  const noun = nodes[subject.at - 2];
  if (link?.kind !== "link" || noun?.kind !== "noun" || noun.time || subject.how !== "before") return false;
  // "told the council that Reed proposed": that clause is what the council heard.
  return link.token.lower === "where" || (link.part === "that" && !canSpeak(noun));
}

/** "… that Reed proposed for the merger were “…”": a later verb belongs to what stands before the clause. */
function leaves(nodes: readonly Node[], cue: Cue, quote: number): boolean {
  return nodes.slice(cue.end, quote).some((node, offset) => {
    if (node.kind !== "verb" || node.form !== "finite") return false;
    const at = cue.end + offset;
    const subject = subjectOf(nodes, at);
    return subject === null || subject.at < cue.subject.at || isComma(nodes[at - 1]);
  });
}

/** "described by neighbors as “quiet” and by Brook as “loud”": the agent of the words at `quote`, after others’. */
function laterAgent(nodes: readonly Node[], cue: Cue, quote: number): number | null {
  for (let at = quote - 1; at > cue.subject.at; at -= 1) {
    const node = nodes[at];
    if (node?.kind === "quote") return null;
    const by = node?.kind === "link" && node.token.lower === "by";
    if (by && nodes[at + 1]?.kind === "noun" && at > cue.subject.at + 1) return apposedName(nodes, at + 1);
  }
  return null;
}

/** "Brook said she will tell the “bigots” off": what is to be said has not been said. */
function isModal(node: Node | undefined): boolean {
  if (node?.kind !== "verb") return false;
  return node.tokens.some(({ lower }) =>
    /^(?:wo|will|would|could|can|should|may|might|must|shall|[’']ll|[’']d)$/u.test(lower),
  );
}

/** Where the words begin that a cue can govern. */
const firstSpokenNode = (cue: Cue) =>
  cue.subject.how === "after" || cue.subject.how === "by" ? cue.subject.at + 1 : cue.end;

function separated(nodes: readonly Node[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const node = nodes[at];
    // “…,” Brook said; “…”: a semicolon right before the words parts nobody from them.
    const parts = at === to - 1 ? /^[.!?]+$/u : /^[.;!?]+$/u;
    if (node?.kind === "link" && node.part === "break" && parts.test(node.token.text)) return true;
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
