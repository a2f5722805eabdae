import { nameKey } from "../../text/name-key.ts";
import { compareRoles } from "./compare-roles.ts";
import { GIVEN_NAMES } from "./name-words.ts";
import type { Person } from "./person.ts";
import { rolesApart } from "./roles-apart.ts";
import { titlesBefore } from "./titles-before.ts";

/**
 * Whether a speaker is one a reader asks for: every word asked for stands in the name, so that "Blumenthal"
 * finds everybody of that surname, each on their own. Titles in the question ("Sen. Blumenthal") leave out
 * those whose printed role contradicts them, and a role behind the name ("Ada Brook, a baker") all whose printed role
 * does not go with it. A speaker without a name matches nothing.
 */
export function matchesSpeaker(query: string, speaker: Person): boolean {
  if (speaker.name === null) return false;
  const { titles, name: wanted, role } = titlesBefore(query);
  const name = new Set(nameKey(speaker.name).split(" "));
  if (wanted.length === 0) return false;
  if (
    !wanted.every(
      (word, index) => name.has(word) || (index === 0 && wanted.length > 1 && hasGivenName(name, word)),
    )
  ) {
    return false;
  }
  if (role !== null && (speaker.role === null || rolesApart(role, speaker.role))) return false;
  return titles.length === 0 || compareRoles(titles.join(" "), speaker.role) !== "contradict";
}

/** "Matthew Blumenthal" finds the man whom an article calls Matt. */
function hasGivenName(name: ReadonlySet<string>, asked: string): boolean {
  const meant = GIVEN_NAMES.get(asked) ?? new Set([asked]);
  const [given = ""] = name;
  return [...(GIVEN_NAMES.get(given) ?? [])].some((full) => meant.has(full));
}
