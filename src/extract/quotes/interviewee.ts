import type { Span } from "../../model.ts";
import type { EntityIndex } from "./entity-index.ts";

/** "We spoke with", "an interview with", "questions for": who is named next answers. */
const PUT_TO =
  /\b(?:(?:we|I)(?: \p{Ll}+)? (?:spoke|talked|sat down|chatted|caught up) (?:with|to)|(?:we|I) interviewed|(?:interview|conversation|q ?& ?a) with|questions (?:for|to)) /giu;

/** "spoke with the Courier", behind a name or a pronoun: that person answered. */
const SPOKE_TO =
  /^(?:, [^,.\n]{1,60},)?(?: \p{Ll}+)? (?:spoke|speaks|talked|talks|sat down|sits down|chatted|met) (?:with|to) (?:us\b|the \p{Lu})/u;
const PRONOUN_SPOKE_TO =
  /\b(?:she|he)(?: \p{Ll}+)? (?:spoke|speaks|talked|talks|sat down|sits down|chatted|met) (?:with|to) (?:us\b|the \p{Lu})/iu;

/** What may stand between the phrase and the name: "the mayor of Milford, Ada Brook". */
const LEADING = /^(?:(?:[\p{L}’'-]+|(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Prof|Rev)\.),? ){0,8}$/u;
const PARTING = /\b(?:and|about|who|whose|that|when|after|before|on|at)\b/u;

/**
 * Who answers in an interview whose answers are marked "A": the one person whom the words before it say was spoken with, or
 * the only person they name when a pronoun says that somebody was. Null when they leave it open or name several.
 */
export function intervieweeOf(text: string, intro: Span, entities: EntityIndex): number | null {
  const words = text.slice(intro.start, intro.end);
  const people = peopleIn(intro, entities);
  const answering = new Set<number>();
  let spoken = PRONOUN_SPOKE_TO.test(words);
  for (const phrase of words.matchAll(PUT_TO)) {
    const from = intro.start + phrase.index + phrase[0].length;
    if (/^(?:her|him)\b/u.test(text.slice(from, from + 4))) spoken = true;
    const next = people.find(({ span }) => span.start >= from);
    if (next === undefined) continue;
    const between = text.slice(from, next.span.start).replace(/\s+/gu, " ");
    if (!LEADING.test(between) || PARTING.test(between)) continue;
    answering.add(next.entity);
    if (isListed(text, next.span)) return null;
  }
  for (const { span, entity } of people) {
    if (!SPOKE_TO.test(text.slice(span.end, Math.min(intro.end, span.end + 120)).replace(/\s+/gu, " ")))
      continue;
    if (/\band [^.]{0,40}$/u.test(text.slice(Math.max(intro.start, span.start - 60), span.start)))
      return null;
    answering.add(entity);
  }
  if (answering.size === 0 && !spoken) return null;
  const [only, ...others] = new Set(answering.size > 0 ? answering : people.map(({ entity }) => entity));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Whether a paragraph says that somebody was spoken with. */
export const tellsOfInterview = (paragraph: string): boolean => paragraph.search(PUT_TO) >= 0;

type Named = Readonly<{ span: Span; entity: number }>;

/** Every naming of a person in a span, in order. */
function peopleIn(within: Span, { entities }: EntityIndex): readonly Named[] {
  return entities
    .flatMap(({ kind, mentions }, entity) =>
      kind === "person" ? mentions.map((span) => ({ span, entity })) : [],
    )
    .filter(({ span }) => span.start >= within.start && span.end <= within.end)
    .toSorted((one, other) => one.span.start - other.span.start);
}

/** "Ada Brook and her brother": several were spoken with. */
const isListed = (text: string, { end }: Span) =>
  /^(?:,[^.\n]{0,60},)? and \S/u.test(text.slice(end, end + 80));
