import type { EntityIndex } from "./entity-index.ts";
import { askedStranger, asksQuestion, hearersOf } from "./hearers.ts";
import type { Node } from "./nodes.ts";
import { hasOwner } from "./possessor.ts";
import type { ReadFrame } from "./read-frames.ts";
import { REPLYING } from "./reporting-verbs.ts";
import {
  isSomebodyElse,
  namedIn,
  partnersOf,
  speaksUnknown,
  spokesperson,
  stranger,
  subjectBefore,
  topic,
} from "./sentence-people.ts";
import { subjectOf } from "./subject.ts";

/** Whom a pronoun stands for: an entity, or a noun phrase that names none ("a spokesman"), with how sure we are. */
export type Antecedent = Readonly<
  { entity: number; confidence: number } | { entity: null; frame: number; node: number; confidence: number }
>;

/** Sentences back that a pronoun reaches. */
export const FARTHEST = 4;

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
    const until = at === index ? before : Number.POSITIVE_INFINITY;
    const spoke = at === index ? undefined : speakers.get(at);
    const subject = spoke ?? subjectBefore(read, until, entities);
    if (spoke === undefined && partnersOf(read, until, entities).filter(fits).length > 1) return null;
    const [hearer, ...hearers] =
      at === index ? [] : hearersOf(read, entities).filter((person) => person !== subject && fits(person));
    if (hearer !== undefined) {
      // "A reporter asked Brook": the one who is asked answers. Who asks for something may well say why.
      const answers =
        (subject === undefined || (at === index - 1 && asksQuestion(read))) &&
        hearers.length === 0 &&
        passed.size === 0;
      return answers ? { entity: hearer, confidence: 0.75 } : null;
    }
    const asked = at === index ? null : askedStranger(read, entities);
    if (asked !== null) {
      const answers = at === index - 1 && asksQuestion(read) && passed.size === 0;
      return answers ? { entity: null, frame: at, node: asked, confidence: 0.75 } : null;
    }
    if (subject !== undefined && fits(subject)) {
      const rivals = [...passed].filter((other) => other !== subject);
      if (
        rivals.length > 0 ||
        hasObject(read, until, pronoun) ||
        (at === index - 1 &&
          !adds(frames[index], before) &&
          isReplyToAnother(frames, index, subject, fits, speakers)) ||
        mayBeAnother(frames, index, at, subject, entities, speakers, pronoun)
      )
        return null;
      return { entity: subject, confidence: at >= index - 1 ? 0.9 : 0.75 };
    }
    const described =
      subject === undefined
        ? (spokesperson(read, until, ["person"], pronoun) ?? stranger(read, until, entities))
        : null;
    if (described !== null && passed.size === 0) {
      return { entity: null, frame: at, node: described, confidence: 0.8 };
    }
    if (
      subject === undefined &&
      (isSomebodyElse(read, until, entities) || speaksUnknown(read, until, entities))
    )
      return null;
    if (speakers.get(at) === null && at !== index && !isSaidBy(read, pronoun)) return null;
    // "He suggested that Reed was late": whoever comes after the same pronoun is somebody else.
    const again = samePronoun(read, until, pronoun);
    for (const person of namedIn(read, entities, again ?? until)) {
      if (fits(person)) passed.add(person);
    }
  }
  const [only, ...others] = passed;
  return only !== undefined && others.length === 0 ? { entity: only, confidence: 0.6 } : null;
}

/**
 * Where a sentence that is about the same pronoun first has it, be it in a clause before ("Though he did not name
 * Reed, he was blunt"); null when the sentence is about somebody or something else.
 */
function samePronoun(read: ReadFrame, before: number, pronoun: "he" | "she"): number | null {
  const isPronoun = (node: Node | undefined) =>
    node?.kind === "noun" &&
    node.tokens.length === 1 &&
    node.head.lower === pronoun &&
    node.span.start < before;
  if (!isPronoun(read.nodes[topic(read) ?? -1])) return null;
  return read.nodes.find(isPronoun)?.span.start ?? null;
}

/** `“…,” he said`: the words are put down to the same pronoun, whomever that means. */
const isSaidBy = (read: ReadFrame, pronoun: "he" | "she") =>
  read.cues.some(({ manner, subject }) => {
    const node = read.nodes[subject.at];
    return manner === "speech" && node?.kind === "noun" && node.head.lower === pronoun;
  });

/** "Pam Gold told her to leave": she is not Pam Gold, and may be whoever the pronoun means. */
function hasObject(read: ReadFrame, before: number, pronoun: "he" | "she"): boolean {
  const object = pronoun === "he" ? "him" : "her";
  return read.nodes.some((node, at) => {
    if (node.kind !== "noun" || node.tokens.length > 1 || node.head.lower !== object) return false;
    const verb = read.nodes[at - 1];
    return verb?.kind === "verb" && node.span.start < before && isMainVerb(read, at - 1);
  });
}

/** A finite verb whose subject is no pronoun: "told her", not "said he told her". */
function isMainVerb(read: ReadFrame, at: number): boolean {
  const verb = read.nodes[at];
  if (verb?.kind !== "verb" || verb.form !== "finite") return false;
  return subjectOf(read.nodes, at)?.at === topic(read);
}

/** "he added": nobody adds to another's words. */
const adds = (read: ReadFrame | undefined, pronoun: number) =>
  read?.cues.some(
    ({ lemma, subject }) =>
      /^(?:add|continue|conclude|go on)$/u.test(lemma) && read.nodes[subject.at]?.span.start === pronoun,
  ) === true;

const LONGEST_RETORT = 14;

/** `“…,” Paul Reed said.` `“Traffic,” said Dan Cho.` `“…,” he said.`: in an exchange the next to speak may be the first. */
function isReplyToAnother(
  frames: readonly ReadFrame[],
  index: number,
  subject: number,
  fits: (entity: number) => boolean,
  speakers: ReadonlyMap<number, number | null>,
): boolean {
  const read = frames[index - 1];
  const earlier = speakers.get(index - 2);
  if (read === undefined || frames[index]?.first !== true || speakers.get(index - 1) !== subject)
    return false;
  if (earlier === undefined || earlier === null || earlier === subject || !fits(earlier)) return false;
  const [words] = read.nodes;
  const retort = words?.kind === "quote" && words.span.end - words.span.start <= LONGEST_RETORT;
  return retort || read.cues.some(({ lemma }) => REPLYING.has(lemma));
}

/**
 * Whether the pronoun may mean whoever spoke just before a sentence about somebody nothing tells the pronoun of:
 * `“No,” Carl Reed said. Dana Stone put a hand on his arm. “Never,” he added.`
 */
function mayBeAnother(
  frames: readonly ReadFrame[],
  index: number,
  at: number,
  subject: number,
  entities: EntityIndex,
  speakers: ReadonlyMap<number, number | null>,
  pronoun: "he" | "she",
): boolean {
  const before = frames[at - 1];
  const read = frames[at];
  if (read === undefined || before === undefined || entities.entities[subject]?.pronoun === pronoun)
    return false;
  // "Kim Ho said it would rain. “…,” she said.": who is reported as speaking goes on.
  const speaks = read.cues.some((cue) => {
    const node = read.nodes[cue.subject.at];
    return (
      cue.manner === "speech" && node?.kind === "noun" && entities.endingIn(node.span)?.entity === subject
    );
  });
  if (speaks && !hasOwner(read.nodes, pronoun)) return false;
  // "Nurse Kim Ho has worked here since 2009. “…,” she said.": a paragraph that opens with somebody new is about them.
  const opens = frames[at]?.frame.block !== before.frame.block;
  if (
    opens &&
    frames[index]?.frame.block === frames[at]?.frame.block &&
    !hasOwner(frames[at]?.nodes ?? [], pronoun)
  )
    return false;
  const earlier = speakers.get(at - 1) ?? subjectBefore(before, Number.POSITIVE_INFINITY, entities);
  return (
    earlier !== undefined &&
    earlier !== null &&
    earlier !== subject &&
    entities.entities[earlier]?.pronoun === pronoun
  );
}
