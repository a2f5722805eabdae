import { apposedName } from "./apposed-name.ts";
import { type Attribution, attribute } from "./attribution.ts";
import type { Cue } from "./cue.ts";
import { isComma, type Node } from "./nodes.ts";
import { canSpeak } from "./speaker-nouns.ts";

const FARTHEST = 40;

/** `“…,” Smith said` · `“…,” said Smith` · `“…,” according to Smith`. */
export function cueAfter(
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
    if (!onlyAside(nodes, start, cue.subject.at)) {
      return /[,?!]\W?$/u.test(ending) && isBareStart(nodes, quote) ? longSubject(nodes, cue, start) : null;
    }
    if (cue.manner === "according-to") return null;
    // "Although Brook admitted “…,” she claimed they never met": the words are the first verb's.
    if (cues.some((other) => other.at < quote) && !closes(nodes, cue.end)) return null;
    if (!paused && !isBareStart(nodes, quote)) return null;
    // “…,” the Courier quoted Brook as saying.
    const saying = cues.find(({ subject }) => subject.at === cue.end && subject.how === "before");
    if (/^(?:quote|cite)$/u.test(cue.lemma) && saying?.at === cue.end + 2)
      return attribute(saying, "cue-after", 0.9);
    if (cue.manner === "characterising" && !(/[,?!]\W?$/u.test(ending) && cue.at <= cue.subject.at + 2))
      return null;
    return attribute(cue, "cue-after", cue.manner === "speech" ? 0.97 : 0.85);
  }
  return paused && isBareStart(nodes, quote) ? otherVerbAfter(text, nodes, quote, start) : null;
}

/**
 * `“…,” a spokesman for a firm buying on behalf of Milford said`: the phrase right after the words speaks when no verb
 * with a subject of its own stands before the verb of saying.
 */
function longSubject(nodes: readonly Node[], cue: Cue, start: number): Attribution | null {
  const first = nodes[start];
  if (cue.manner !== "speech" || first?.kind !== "noun" || !canSpeak(first)) return null;
  // “…,” Brook, who is chairman of the fund said: the comma after the clause is often left out.
  const who = nodes[start + 2];
  const relative = isComma(nodes[start + 1]) && who?.kind === "link" && who.part === "relative";
  const between = nodes.slice(start, cue.at);
  // "Ways and Means chairman Dan Reed, an old friend said": the first word alone is nobody.
  if (between.some((node) => node.kind === "quote" || (node.kind === "link" && node.part === "conjunction")))
    return null;
  const verbs = between.filter((node) => node.kind === "verb" && node.form !== "gerund").length;
  return verbs > (relative ? 1 : 0)
    ? null
    : { ...attribute(cue, "cue-after", 0.85), speaker: apposedName(nodes, start) };
}

const isBareStart = (nodes: readonly Node[], quote: number) => quote === 0 && nodes[0]?.kind === "quote";

/** `“Never,” Smith laughed.` · `“Never,” shrugged Smith.`: with a comma before the closing mark any verb will do. */
function otherVerbAfter(
  text: string,
  nodes: readonly Node[],
  quote: number,
  start: number,
): Attribution | null {
  const node = nodes[quote];
  const inverted = nodes[start]?.kind === "verb";
  const speaker = inverted ? apposedName(nodes, start + 1) : start;
  const noun = nodes[inverted ? start + 1 : start];
  const verb = nodes[inverted ? start : start + 1];
  if (inverted && noun?.kind === "noun" && noun.head.pos === "PRON") return null;
  if (node?.kind !== "quote" || noun?.kind !== "noun" || !canSpeak(noun) || verb?.kind !== "verb")
    return null;
  if (verb.form !== "finite" || text.charAt(node.marked.inner.end - 1) !== ",") return null;
  return {
    cue: verb.span,
    speaker,
    relative: null,
    rule: "cue-after:any-verb",
    confidence: 0.6,
    via: null,
  };
}

function onlyAside(nodes: readonly Node[], from: number, to: number): boolean {
  // “…,” another friend, Ada Brook told the Courier.
  if (to === from + 2 && nodes[from]?.kind === "noun" && isComma(nodes[from + 1])) return true;
  for (let at = from; at < to; at += 1) {
    const node = nodes[at];
    const aside =
      (node?.kind === "link" &&
        (node.part === "adverb" || node.part === "preposition" || node.token.lower === "as")) ||
      (node?.kind === "noun" && node.time);
    if (!aside) return false;
  }
  return true;
}

/** A cue that closes the frame: `The plan is “dead” and “buried,” Smith said.` */
export function trailingCue(nodes: readonly Node[], cues: readonly Cue[]): Cue | null {
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
  // "When Reed said “…,” Brook answered, “…”": the verb belongs to the words after it.
  if (isComma(next) && nodes[from + 1]?.kind === "quote") return false;
  return next.kind === "link" && next.part !== "that" && next.part !== "colon";
}
