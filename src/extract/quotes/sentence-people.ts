import type { SpeakerKind } from "../../model.ts";
import { pronounOfWords } from "../entities/pronouns.ts";
import { apposedName } from "./apposed-name.ts";
import { SIGN_NOUNS } from "./context-words.ts";
import type { EntityIndex } from "./entity-index.ts";
import { mainSubject } from "./introduced.ts";
import { officeSpan } from "./mention.ts";
import type { NounNode } from "./nodes.ts";
import { possessorOf } from "./possessor.ts";
import type { ReadFrame } from "./read-frames.ts";
import { speakerKindOf } from "./speaker-nouns.ts";

/** The subject of a verb of saying that no entity is behind: "a company official said", "a grain dealer said". */
export function spokesperson(
  read: ReadFrame,
  before: number,
  kinds: readonly SpeakerKind[],
  pronoun: "he" | "she" | null = null,
): number | null {
  for (const { manner, subject } of read.cues) {
    const node = read.nodes[subject.at];
    if (manner !== "speech" || node?.kind !== "noun" || node.span.start >= before) continue;
    const kind = speakerKindOf(node.head.lower);
    // "her grandson said" is no she.
    const told = pronounOfWords([node.head.lower]);
    if (pronoun !== null && told !== null && told !== pronoun) continue;
    if (kind !== null && kinds.includes(kind) && node.head.pos !== "PROPN") return subject.at;
  }
  return null;
}

/** A speaker whom the entities miss: a name, or "a grain dealer", which is not known to stand for a group or a body. */
export function stranger(read: ReadFrame, before: number, entities: EntityIndex): number | null {
  for (const { manner, subject } of read.cues) {
    const node = read.nodes[subject.at];
    if (manner !== "speech" || node?.kind !== "noun" || node.span.start >= before) continue;
    if (node.head.pos === "PRON" || node.time || entities.endingIn(node.span) !== null) continue;
    if (speakerKindOf(node.head.lower) !== null || SIGN_NOUNS.has(node.head.lower)) continue;
    const indefinite = /^(?:an?|another|one)$/u.test(node.tokens[0]?.lower ?? "");
    if (node.head.pos === "PROPN" || indefinite) return subject.at;
  }
  return null;
}

/** The noun phrase a sentence is about; of one in which the tagger sees no verb, what it begins with. */
export function topic(read: ReadFrame): number | null {
  const main = mainSubject(read.nodes);
  if (main !== null) return apposedName(read.nodes, main);
  if (read.nodes.some(({ kind }) => kind === "verb" || kind === "quote")) return null;
  return read.nodes[0]?.kind === "noun" ? apposedName(read.nodes, 0) : null;
}

export function subjectBefore(read: ReadFrame, before: number, entities: EntityIndex): number | undefined {
  const main = topic(read);
  const about = read.nodes[main ?? -1];
  // "When Reed called Stone to concede, he was calm.": whom the sentence is about is open.
  const open = about?.kind === "noun" && about.head.pos === "PRON";
  const said = read.cues
    .filter(({ manner, subject }) => manner === "speech" && subject.how !== "by")
    .filter(({ subject }) => !(open && subject.how === "infinitive"))
    .map(({ subject }) => subject.at);
  for (const at of main === null ? said : [...said, main]) {
    const node = read.nodes[at];
    if (node?.kind !== "noun" || node.span.start >= before) continue;
    const entity = entities.endingIn(officeSpan(read.nodes, at) ?? node.span)?.entity;
    if (entity !== undefined && entities.entities[entity]?.kind === "person") return entity;
  }
  return undefined;
}

/** "the skipper said": a word that is not known to stand for a person, a group, a body or a text. */
export function speaksUnknown(read: ReadFrame, before: number, entities: EntityIndex): boolean {
  return read.cues.some(({ manner, subject }) => {
    const node = read.nodes[subject.at];
    if (manner !== "speech" || node?.kind !== "noun" || node.span.start >= before || node.time) return false;
    const common = node.head.pos === "NOUN" && speakerKindOf(node.head.lower) === null;
    return common && !SIGN_NOUNS.has(node.head.lower) && entities.endingIn(node.span) === null;
  });
}

/** "Carl Reed’s brother left", "A man left": the subject is a person, but none of those the article names. */
export function isSomebodyElse(read: ReadFrame, before: number, entities: EntityIndex): boolean {
  const node = read.nodes[topic(read) ?? -1];
  if (node?.kind !== "noun" || node.span.start >= before || entities.endingIn(node.span) !== null)
    return false;
  const another = possessorOf(node) !== null || /^(?:an?|another|one)$/u.test(node.tokens[0]?.lower ?? "");
  const kind = speakerKindOf(node.head.lower);
  return kind === null ? isNameOfNobody(node) : another && kind === "person";
}

/** "Oyelaran left": a name the article’s names do not tell of, which the pronoun may well mean. */
export const isNameOfNobody = ({ head, time }: NounNode) =>
  !time && head.pos === "PROPN" && /^\p{Lu}\p{L}*\p{Ll}$/u.test(head.text);

/** "Ada Brook and Jane Stone met": the people who are the main subject together. */
export function partnersOf(read: ReadFrame, before: number, entities: EntityIndex): readonly number[] {
  const main = mainSubject(read.nodes);
  const people: number[] = [];
  for (let at = main ?? read.nodes.length; at < read.nodes.length; at += 2) {
    const node = read.nodes[at];
    const link = read.nodes[at + 1];
    if (node?.kind !== "noun" || node.span.start >= before) break;
    people.push(...entities.peopleIn(node.span));
    if (link?.kind !== "link" || (link.part !== "conjunction" && link.part !== "comma")) break;
  }
  return [...new Set(people)];
}

/** People the reporter's own words name; what stands in quotation marks names nobody the pronoun could mean. */
export function namedIn(read: ReadFrame, entities: EntityIndex, before: number): readonly number[] {
  return read.nodes.flatMap((node) =>
    node.kind === "noun" && node.span.start < before ? entities.peopleIn(node.span) : [],
  );
}
