import type { Entity } from "../../model.ts";
import { matchesSpeaker } from "../../relate/people/matches-speaker.ts";
import { nameKey } from "../../text/name-key.ts";
import type { Material, Unit } from "./unit.ts";

/** More words than this are no name. */
const LONGEST_NAME = 5;
/** "from the alliance" says where somebody belongs, not what they are there. */
const MERE_PLACE = /^(?:from|of|with|for|in|at)\b/iu;

/** The people of each article whom a question is about. */
export type People = ReadonlyMap<Material, readonly Entity[]>;

/**
 * The people who bear the name that is the whole question: "Ray Pruitt" is not Helen Pruitt, "Pruitt" is both.
 * Null when it is nobody's name, or more of the articles use the word otherwise ("Hartford").
 */
export function peopleAsked(materials: readonly Material[], subject: string): People | null {
  const words = nameKey(subject).split(" ");
  if (words.length > LONGEST_NAME || subject === "") return null;
  const people = new Map<Material, readonly Entity[]>();
  let otherwise = 0;
  for (const material of materials) {
    const named = material.analysis.entities.filter(
      (entity) => entity.kind === "person" && matchesSpeaker(subject, entity),
    );
    if (named.length > 0) people.set(material, named);
    else if (namesOtherwise(material, words)) otherwise += 1;
  }
  return people.size > otherwise ? people : null;
}

/** Whether a unit names one of them; words of a mere "she" would have to be taken on trust. */
export function isAboutPeople({ material, span }: Unit, people: People): boolean {
  return (people.get(material) ?? []).some(({ mentions }) =>
    mentions.some(({ start, end }) => start >= span.start && end <= span.end),
  );
}

/**
 * Whom a unit introduces, and from 0 to 1 how well: by full name it does by half, with the role beside it
 * wholly. "Alok Bhatt, a coordinator with the alliance, said …" is better than "Bhatt said …".
 */
export function introduces(unit: Unit, people: People): Readonly<{ opening: number; opens: string }> {
  const text = unit.material.article.text.slice(unit.span.start, unit.span.end);
  let best = { opening: 0, opens: "" };
  for (const { name, role } of people.get(unit.material) ?? []) {
    if (!name.includes(" ") || !text.includes(name)) continue;
    const opening = role === null || !text.includes(role) ? 0.5 : MERE_PLACE.test(role) ? 0.8 : 1;
    if (opening > best.opening) best = { opening, opens: nameKey(name) };
  }
  return best;
}

function namesOtherwise({ analysis }: Material, words: readonly string[]): boolean {
  return analysis.entities.some(
    ({ kind, name }) => kind !== "person" && words.every((word) => nameKey(name).split(" ").includes(word)),
  );
}
