import { nameKey } from "../../text/name-key.ts";
import { groupPeople } from "./group-people.ts";
import { parseName } from "./parse-name.ts";
import type { Person } from "./person.ts";

/** One person with everything that was found of them, and the words that tell them from others of their name. */
export type ToldApart<T> = Readonly<{
  name: string;
  /** What tells them from somebody else here of that name, "a plumber from Bristol"; null when nobody has it. */
  apart: string | null;
  /** Both: "John Smith", or "John Smith, a plumber from Bristol". */
  label: string;
  members: readonly T[];
}>;

/** Longer roles are the rest of a sentence, and no label. */
const LONGEST_ROLE = 60;

/** Groups people as `groupPeople` does, each with a label that nobody else among them has. */
export function tellApart<T extends Person>(people: readonly T[]): readonly ToldApart<T>[] {
  const groups = groupPeople(people).map((members) => ({ members, name: longestName(members) }));
  const byName = Map.groupBy(groups, ({ name }) => nameKey(name));
  return groups.map(({ members, name }) => {
    const shared = isFullName(name) && (byName.get(nameKey(name))?.length ?? 0) > 1;
    const apart = shared ? roleOf(members) : null;
    return { name, apart, label: apart === null ? name || "Unknown speaker" : `${name}, ${apart}`, members };
  });
}

function longestName(members: readonly Person[]): string {
  const names = members.map(({ name }) => name ?? "");
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), "");
}

/** Two of whom only "Brook" or "a spokeswoman" is printed are two without more words. */
function isFullName(name: string): boolean {
  return (parseName(name)?.given ?? null) !== null;
}

/** The role that says most. */
function roleOf(members: readonly Person[]): string {
  const roles = members.flatMap(({ role }) => (role === null || role.length > LONGEST_ROLE ? [] : [role]));
  const [fullest] = roles.toSorted((a, b) => b.length - a.length);
  return fullest?.replace(/\s+/gu, " ") ?? "role not printed";
}
