import type { Attribution } from "./attribution.ts";
import { attribute } from "./attribution.ts";
import type { Cue } from "./cue.ts";
import { cueAfter, trailingCue } from "./cue-after.ts";
import { cueAround, cueBefore } from "./cue-before.ts";
import { heldOut, introduced, nameAndColon, signed } from "./introduced.ts";
import type { Node } from "./nodes.ts";
import { passesOn } from "./pass-on.ts";
import { secondHand } from "./second-hand.ts";
import { canSpeak } from "./speaker-nouns.ts";
import { anothersWords, speechNoun } from "./speech-noun.ts";
import { isUnsaid } from "./unsaid.ts";

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
      cueAround(nodes, at) ??
      cueAfter(text, nodes, cues, at) ??
      anothersWords(nodes, at) ??
      (latest === null ? null : cueBefore(nodes, cues, latest, at)) ??
      (trailing !== null && at < trailing.at ? attribute(trailing, "cue-trailing", 0.85) : null) ??
      nameAndColon(nodes, at) ??
      heldOut(nodes, at) ??
      speechNoun(nodes, at) ??
      signed(nodes, at) ??
      introduced(text, nodes, at);
    if (attribution === null) continue;
    const via = secondHand(nodes, cues, attribution);
    const confidence = sureness(nodes, cues, attribution, at);
    found.set(at, { ...attribution, via, confidence });
  }
  return found;
}

/** Words that were not said, or that another passes on, are put down to nobody by name. */
const NAMELESS = 0.4;

function sureness(
  nodes: readonly Node[],
  cues: readonly Cue[],
  attribution: Attribution,
  quote: number,
): number {
  const cue = cues.find(({ span }) => span.start === attribution.cue?.start);
  const open =
    cue !== undefined &&
    (isUnsaid(nodes, cue, cues, quote < cue.at) || passesOn(nodes, cue, attribution.speaker));
  return open || isGapped(nodes, quote) ? Math.min(attribution.confidence, NAMELESS) : attribution.confidence;
}

/** `Reed said “…” and Brook “…”`: a name with no verb of its own stands between the words of two. */
function isGapped(nodes: readonly Node[], quote: number): boolean {
  const name = nodes[quote - 1];
  const link = nodes[quote - 2];
  const linked = link?.kind === "link" && (link.part === "conjunction" || link.part === "comma");
  return name?.kind === "noun" && linked && nodes[quote - 3]?.kind === "quote" && canSpeak(name);
}
