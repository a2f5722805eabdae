import type { SpeakerKind } from "../../model.ts";
import { type Antecedent, FARTHEST } from "./antecedent.ts";
import type { EntityIndex } from "./entity-index.ts";
import { mainSubject } from "./introduced.ts";
import type { ReadFrame } from "./read-frames.ts";
import { isNameOfNobody, spokesperson, subjectBefore } from "./sentence-people.ts";
import { speakerKindOf } from "./speaker-nouns.ts";

/**
 * Whom "they" or "it" stands for: the group or body that spoke last, named or described; null when a person
 * spoke since, or nobody within a few sentences.
 */
export function findBody(
  pronoun: "they" | "it",
  frames: readonly ReadFrame[],
  index: number,
  before: number,
  entities: EntityIndex,
): Antecedent | null {
  const kinds: readonly SpeakerKind[] = pronoun === "they" ? ["group"] : ["organisation", "document"];
  for (let at = index; at >= 0 && index - at < FARTHEST; at -= 1) {
    const read = frames[at];
    if (read === undefined || read.role !== frames[index]?.role) break;
    const until = at === index ? before : Number.POSITIVE_INFINITY;
    const body = pronoun === "it" ? speakingBody(read, until, entities) : null;
    if (body !== null) return { entity: body, confidence: 0.8 };
    const named = pronoun === "it" ? unknownBody(read, until, entities) : null;
    const node = named ?? spokesperson(read, until, kinds);
    if (node !== null) return { entity: null, frame: at, node, confidence: 0.8 };
    const acting = at === index ? null : actor(read, kinds);
    if (acting !== null) return { entity: null, frame: at, node: acting, confidence: 0.7 };
    if (subjectBefore(read, until, entities) !== undefined) return null;
  }
  return null;
}

/** "Brightwater Systems denied it": a name that speaks and is nobody’s. */
function unknownBody(read: ReadFrame, before: number, entities: EntityIndex): number | null {
  for (const { manner, subject } of read.cues) {
    const node = read.nodes[subject.at];
    if (manner !== "speech" || node?.kind !== "noun" || node.span.start >= before) continue;
    if (isNameOfNobody(node) && node.tokens.length > 1 && entities.endingIn(node.span) === null)
      return subject.at;
  }
  return null;
}

function speakingBody(read: ReadFrame, before: number, entities: EntityIndex): number | null {
  for (const { manner, subject } of read.cues) {
    const node = read.nodes[subject.at];
    if (manner === "characterising" || node?.kind !== "noun" || node.span.start >= before) continue;
    const entity = entities.endingIn(node.span)?.entity;
    if (entity !== undefined && entities.entities[entity]?.kind === "organisation") return entity;
  }
  return null;
}

/** "Organizers canceled the march": a word for such a speaker that the sentence is about. */
function actor(read: ReadFrame, kinds: readonly SpeakerKind[]): number | null {
  const main = mainSubject(read.nodes);
  const node = read.nodes[main ?? -1];
  if (node?.kind !== "noun" || (node.head.pos === "PROPN" && node.tokens.length > 1)) return null;
  const kind = speakerKindOf(node.head.lower);
  return kind !== null && kinds.includes(kind) ? main : null;
}
