import { parseName } from "./parse-name.ts";
import type { Person } from "./person.ts";
import { comparePeople } from "./same-person.ts";

/**
 * Groups mentions of people over articles, in order of first appearance. Full names are grouped first,
 * those with a role before those without; a bare surname joins the one group whose name and role it agrees with and stays alone when that is none or several.
 * People without a name stay alone. Near-linear: only those of one surname are compared.
 */
export function groupPeople<T extends Person>(people: readonly T[]): readonly (readonly T[])[] {
  const groups: Group<T>[] = [];
  const bySurname = new Map<string, Group<T>[]>();
  const entries = people.map((person, index) => ({
    person,
    index,
    name: person.name === null ? null : parseName(person.name),
  }));
  const isFull = ({ name }: (typeof entries)[number]): boolean => name !== null && name.given !== null;
  const fullNamesFirst = [
    ...entries.filter((entry) => isFull(entry) && entry.person.role !== null),
    ...entries.filter((entry) => isFull(entry) && entry.person.role === null),
    ...entries.filter((entry) => !isFull(entry)),
  ];
  for (const { person, index, name } of fullNamesFirst) {
    const rivals = name === null ? [] : (bySurname.get(name.family) ?? []);
    const [only, ...others] = rivals.filter((group) => fits(group, person));
    const group: Group<T> =
      only !== undefined && others.length === 0 ? only : { members: [], forms: new Map() };
    group.members.push({ person, index });
    group.forms.set(`${person.name}\n${person.role}`, person);
    if (group === only) continue;
    groups.push(group);
    if (name !== null) bySurname.set(name.family, [...rivals, group]);
  }
  return groups
    .map(({ members }) => members.toSorted((a, b) => a.index - b.index))
    .toSorted((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
    .map((members) => members.map(({ person }) => person));
}

/** Members with their places, and the different names and roles among them, so that repetition costs nothing. */
type Group<T> = Readonly<{ members: { person: T; index: number }[]; forms: Map<string, Person> }>;

/** Somebody in the group is the same person, and nobody in it is another or may well be. */
function fits<T>(group: Group<T>, person: Person): boolean {
  const verdicts = [...group.forms.values()].map((form) => comparePeople(form, person));
  return verdicts.includes("same") && !verdicts.includes("different") && !verdicts.includes("doubtful");
}
