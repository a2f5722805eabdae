import type { Cue } from "./cue.ts";
import type { Node } from "./nodes.ts";

/** Verbs for handing on what another said or wrote. */
const PASSING_ON: ReadonlySet<string> = new Set([
  "quote",
  "cite",
  "retweet",
  "repost",
  "recite",
  "read",
  "share",
]);
const QUOTING = /^(?:quoting|paraphrasing|reciting|reading|channeling|impersonating|imitating|mimicking)$/u;

/**
 * Whether whoever a cue belongs to hands on another’s words: "Reed retweeted Brook: “…”", "Reed read a statement
 * from Brook: “…”", "Reed, quoting Brook, said “…”".
 */
export function passesOn(nodes: readonly Node[], cue: Cue, speaker: number): boolean {
  if (cue.subject.at !== speaker) return false;
  if (isQuoting(nodes, speaker + 1) || isQuoting(nodes, cue.end)) return true;
  const object = nodes[cue.end];
  return PASSING_ON.has(cue.lemma) && cue.subject.how === "before" && object?.kind === "noun" && !object.time;
}

/** ", quoting Brook" at `at`. */
function isQuoting(nodes: readonly Node[], at: number): boolean {
  const comma = nodes[at];
  const verb = comma?.kind === "link" && comma.part === "comma" ? nodes[at + 1] : comma;
  return verb?.kind === "verb" && verb.form === "gerund" && QUOTING.test(verb.word);
}
