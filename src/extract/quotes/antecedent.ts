import type { EntityIndex } from "./entity-index.ts";
import { mainSubject } from "./govern.ts";
import type { ReadFrame } from "./read-frames.ts";

/** Whom a pronoun stands for, with how sure the text makes us. */
export type Antecedent = Readonly<{ entity: number; confidence: number }>;

const FARTHEST = 4;

/**
 * Whom "he" or "she" stands for: the grammatical subject of the nearest sentence before it that is a person the
 * pronoun can mean. A sentence in between that names others without one as its subject makes it uncertain, and
 * two candidates make it unknown: null.
 *
 * `speakers` are the people already found behind the quotations of each frame.
 */
export function findAntecedent(
  pronoun: "he" | "she",
  frames: readonly ReadFrame[],
  index: number,
  before: number,
  entities: EntityIndex,
  speakers: ReadonlyMap<number, number | null>,
): Antecedent | null {
  const fits = (entity: number) => {
    const known = entities.entities[entity]?.pronoun ?? null;
    return known === null || known === pronoun;
  };
  const passed = new Set<number>();
  for (let at = index; at >= 0 && index - at <= FARTHEST; at -= 1) {
    const read = frames[at];
    if (read === undefined || read.role !== frames[index]?.role) break;
    const subject =
      at === index ? subjectBefore(read, before, entities) : topic(read, at, entities, speakers);
    if (subject === null) return null;
    if (subject !== undefined && fits(subject)) {
      const rivals = [...passed].filter((other) => other !== subject);
      return rivals.length > 0 ? null : { entity: subject, confidence: at >= index - 1 ? 0.9 : 0.75 };
    }
    for (const person of namedIn(read, entities, at === index ? before : Number.POSITIVE_INFINITY)) {
      if (fits(person)) passed.add(person);
    }
  }
  const [only, ...others] = passed;
  return only !== undefined && others.length === 0 ? { entity: only, confidence: 0.6 } : null;
}

/** The person a sentence is about; null when that is a person who stays unknown, undefined when it is no person. */
function topic(
  read: ReadFrame,
  index: number,
  entities: EntityIndex,
  speakers: ReadonlyMap<number, number | null>,
): number | null | undefined {
  const speaker = speakers.get(index);
  if (speaker !== undefined) return speaker;
  return subjectBefore(read, Number.POSITIVE_INFINITY, entities);
}

function subjectBefore(read: ReadFrame, before: number, entities: EntityIndex): number | undefined {
  const said = read.cues.filter((cue) => cue.manner === "speech").map((cue) => cue.subject.at);
  const main = mainSubject(read.nodes);
  for (const at of main === null ? said : [...said, main]) {
    const node = read.nodes[at];
    if (node?.kind !== "noun" || node.span.start >= before) continue;
    const entity = entities.endingIn(node.span)?.entity;
    if (entity !== undefined && entities.entities[entity]?.kind === "person") return entity;
  }
  return undefined;
}

/** People the reporter's own words name; what stands in quotation marks names nobody the pronoun could mean. */
function namedIn(read: ReadFrame, entities: EntityIndex, before: number): readonly number[] {
  return read.nodes.flatMap((node) =>
    node.kind === "noun" && node.span.start < before ? entities.peopleIn(node.span) : [],
  );
}
