import type { Attribution } from "./attribution.ts";
import { introducer, mainSubject } from "./introduced.ts";
import type { Node, NounNode } from "./nodes.ts";
import type { ReadFrame } from "./read-frames.ts";
import { canSpeak } from "./speaker-nouns.ts";
import { isUnsaid } from "./unsaid.ts";

/** Who the sentence before a quotation is about; `solo` when nothing else stands beside the quotation. */
export function lastSpeaker(read: ReadFrame, solo: boolean): Attribution | null {
  const last = read.nodes.at(-1);
  if (last?.kind === "link" && last.part === "colon") {
    const speaker = introducer(read.nodes, read.nodes.length - 1, true) ?? heading(read.nodes);
    return speaker === null ? null : inferred(speaker, "introduced:paragraph", 0.8);
  }
  const cue = read.cues.find(({ manner, subject }) => manner === "speech" && subject.how !== "relative");
  const speaker = cue?.subject.at ?? mainSubject(read.nodes);
  const node = speaker === null ? undefined : read.nodes[speaker];
  if (speaker === null || node?.kind !== "noun" || !canSpeak(node)) return null;
  // Often the sentence before is about somebody else: a mention to check, never a name.
  return inferred(speaker, "sentence-before", solo && toldBy(read, speaker) ? 0.6 : 0.4);
}

/**
 * `Ada Brook described the fire.` · `Ada Brook said she was afraid.`: a statement that is all about what its subject,
 * the only one it names, has told. What was asked, denied or left unsaid tells nothing of what comes next.
 */
function toldBy(read: ReadFrame, speaker: number): boolean {
  const [cue, ...others] = read.cues;
  const subject = read.nodes[speaker];
  if (cue === undefined || others.length > 0 || subject?.kind !== "noun") return false;
  if (cue.subject.at !== speaker || cue.subject.how !== "before" || mainSubject(read.nodes) !== speaker)
    return false;
  if (!TELLING.has(cue.lemma) || isUnsaid(read.nodes, cue, read.cues)) return false;
  return read.nodes.every((node) => node === subject || node.kind !== "noun" || node.time || !isName(node));
}

/** A second name, or somebody said to do something with it: whose words come next is open. */
const isName = ({ head, tokens }: NounNode) =>
  head.pos === "PROPN" || (/^\p{Lu}/u.test(head.text) && tokens.length > 1);

const TELLING: ReadonlySet<string> = new Set(
  `say tell add describe explain recall remember testify address speak note insist argue claim warn predict
  acknowledge admit contend maintain complain believe lament recount`.split(/\s+/u),
);

/** Whose words they are by what stands around them, without a cue. */
export function inferred(speaker: number, rule: string, confidence: number): Attribution {
  return { cue: null, speaker, relative: null, rule, confidence, via: null };
}

/** "Transcript as follows:", "From a post by Andrea Peyser:": no verb, so the first thing named. */
function heading(nodes: readonly Node[]): number | null {
  const at = nodes.findIndex((node) => node.kind === "noun" && !node.time);
  return at >= 0 ? at : null;
}
