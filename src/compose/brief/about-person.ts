import type { Entity } from "../../model.ts";
import { matchesSpeaker } from "../../relate/people/matches-speaker.ts";
import { type ToldApart, tellApart } from "../../relate/people/tell-apart.ts";
import { nameKey } from "../../text/name-key.ts";
import type { Material, Unit } from "./unit.ts";

/** More words than this are no name. */
const LONGEST_NAME = 5;
/** "from the alliance" says where somebody belongs, not what they are there. */
const MERE_PLACE = /^(?:from|of|with|for|in|at)\b/iu;

/** Somebody a question is about, as one article has them. */
export type AskedPerson = Pick<ToldApart<unknown>, "name" | "apart" | "label"> & Readonly<{ entity: Entity }>;

/** The people of each article whom a question is about. */
export type People = ReadonlyMap<Material, readonly AskedPerson[]>;

/**
 * The people who bear the name that is the whole question: "Ray Pruitt" is not Helen Pruitt, "Pruitt" is both.
 * Null when it is nobody's name, or more of the articles use the word otherwise ("Hartford").
 */
export function peopleAsked(materials: readonly Material[], subject: string): People | null {
  const words = nameKey(subject).split(" ");
  if (words.length > LONGEST_NAME || subject === "") return null;
  const people: { name: string; role: string | null; entity: Entity; material: Material }[] = [];
  let articles = 0;
  let otherwise = 0;
  for (const material of materials) {
    const named = material.analysis.entities.filter(
      (entity) => entity.kind === "person" && matchesSpeaker(subject, entity),
    );
    people.push(...named.map((entity) => ({ name: entity.name, role: entity.role, entity, material })));
    if (named.length > 0) articles += 1;
    else if (namesOtherwise(material, words)) otherwise += 1;
  }
  return articles > otherwise ? byMaterial(people) : null;
}

function byMaterial(
  people: readonly Readonly<{ name: string; role: string | null; entity: Entity; material: Material }>[],
): People {
  const told = tellApart(people).flatMap(({ name, apart, label, members }) =>
    members.map(({ entity, material }) => ({ entity, name, apart, label, material })),
  );
  return Map.groupBy(told, ({ material }) => material);
}

/** Whom of them a unit names, whoever says it before others; words of a mere "she" would have to be taken on trust. */
export function personIn({ material, span, claimant }: Unit, people: People): AskedPerson | undefined {
  const named = (people.get(material) ?? []).filter(({ entity }) =>
    entity.mentions.some(({ start, end }) => start >= span.start && end <= span.end),
  );
  return named.find(({ entity }) => entity.name === claimant?.name) ?? named[0];
}

/**
 * Whom a unit introduces, and from 0 to 1 how well: by full name it does by half, with the role beside it
 * wholly. "Alok Bhatt, a coordinator with the alliance, said …" is better than "Bhatt said …".
 */
export function introduces(unit: Unit, people: People): Readonly<{ opening: number; opens: string }> {
  const text = unit.material.article.text.slice(unit.span.start, unit.span.end);
  let best = { opening: 0, opens: "" };
  for (const { entity, label } of people.get(unit.material) ?? []) {
    const { name, role } = entity;
    if (!name.includes(" ") || !text.includes(name)) continue;
    const opening = role === null || !text.includes(role) ? 0.5 : MERE_PLACE.test(role) ? 0.8 : 1;
    if (opening > best.opening) best = { opening, opens: label };
  }
  return best;
}

function namesOtherwise({ analysis }: Material, words: readonly string[]): boolean {
  return analysis.entities.some(
    ({ kind, name }) => kind !== "person" && words.every((word) => nameKey(name).split(" ").includes(word)),
  );
}
