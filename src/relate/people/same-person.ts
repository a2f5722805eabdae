import { compareRoles, sameSoleOffice } from "./compare-roles.ts";
import { GIVEN_NAMES } from "./name-words.ts";
import { type ParsedName, parseName } from "./parse-name.ts";
import type { Person, PersonVerdict } from "./person.ts";
import { rolesApart } from "./roles-apart.ts";

/** Whether two articles speak of one person; only "same" may merge them. See `comparePeople`. */
export function samePerson(a: Person, b: Person): boolean {
  return comparePeople(a, b) === "same";
}

/**
 * Compares two people of two articles. Full names that agree are one person, middle names, initials, accents
 * and titles aside, unless their roles are too far apart for one ("the mayor of Milford", "a plumber from Bristol"): that
 * is "doubtful", and they are shown apart; a short given name ("Matt", "Matthew") needs a role that agrees, and a bare surname an office
 * that only one person holds in one place. Less is never enough: "Blumenthal" and "Richard Blumenthal", or
 * "Mayor Brook" and "Mayor Ada Brook" of towns that nothing names, stay "unknown".
 */
export function comparePeople(a: Person, b: Person): PersonVerdict {
  const first = a.name === null ? null : parseName(a.name);
  const second = b.name === null ? null : parseName(b.name);
  if (first === null || second === null) return "unknown";
  if (first.family !== second.family) return "different";
  const roles = compareRoles(a.role, b.role);
  if (first.given === null || second.given === null) {
    return sameSoleOffice(a.role, b.role) && first.suffix === second.suffix
      ? "same"
      : roles === "contradict"
        ? "different"
        : "unknown";
  }
  if (!middlesAgree(first, second)) return "different";
  if (first.given === second.given) {
    if (first.suffix === second.suffix) return rolesApart(a.role, b.role) ? "doubtful" : "same";
    return first.suffix !== null && second.suffix !== null ? "different" : "unknown";
  }
  if (!couldBeOneGivenName(first.given, second.given)) return "different";
  return roles === "agree" ? "same" : roles === "contradict" ? "different" : "unknown";
}

/** "Matt" and "Matthew", "J." and "John". */
function couldBeOneGivenName(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const full = (name: string) => GIVEN_NAMES.get(name) ?? new Set([name]);
  const others = full(b);
  return [...full(a)].some((name) => others.has(name));
}

/** "George H.W." is not "George W."; a middle name that only one article prints contradicts nothing. */
function middlesAgree(a: ParsedName, b: ParsedName): boolean {
  if (a.middle.length === 0 || b.middle.length === 0) return true;
  const initials = (name: ParsedName) =>
    name.middle.map((word) => (word.length <= 2 ? word : word.charAt(0))).join("");
  return initials(a) === initials(b);
}
