import type { Attribution } from "./attribution.ts";
import { attribute } from "./attribution.ts";
import type { Cue } from "./cue.ts";
import { cueAfter, trailingCue } from "./cue-after.ts";
import { cueBefore } from "./cue-before.ts";
import { introduced, nameAndColon, signed } from "./introduced.ts";
import type { Node } from "./nodes.ts";
import { secondHand } from "./second-hand.ts";
import { speechNoun } from "./speech-noun.ts";

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
      speechNoun(nodes, at) ??
      signed(nodes, at) ??
      introduced(text, nodes, at);
    if (attribution !== null) found.set(at, { ...attribution, via: secondHand(nodes, cues, attribution) });
  }
  return found;
}
