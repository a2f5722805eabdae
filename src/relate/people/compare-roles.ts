import { nameKey } from "../../text/name-key.ts";
import { OFFICES, RANKS, ROLE_FILLERS, ROLE_FORMS, SOLE_OFFICES } from "./role-words.ts";

/**
 * Whether two printed roles can be one person's. "agree" when they name the same office and one adds nothing
 * that the other denies ("U.S. Sen.", "Democratic senator of Connecticut"); "contradict" when the offices
 * differ or the places do ("Hartford mayor", "mayor of Norwalk"); "unknown" when either is missing or they
 * speak of different things ("a father of three", "the mayor").
 */
export function compareRoles(a: string | null, b: string | null): "agree" | "contradict" | "unknown" {
  if (a === null || b === null) return "unknown";
  const first = words(a);
  const second = words(b);
  if (first.size === 0 || second.size === 0) return "unknown";
  const offices = [first, second].map((set) => [...set].filter((word) => OFFICES.has(word)));
  const [mine = [], theirs = []] = offices;
  if (mine.length > 0 && theirs.length > 0 && !mine.some((office) => theirs.includes(office)))
    return "contradict";
  if ([...RANKS].some((rank) => first.has(rank) !== second.has(rank)) && mine.length > 0 && theirs.length > 0)
    return "contradict";
  if (subset(first, second) || subset(second, first)) return "agree";
  if (mine.length === 0 || theirs.length === 0) return "unknown";
  const rest = [first, second].map((set) => [...set].filter((word) => !OFFICES.has(word)));
  const [here = [], there = []] = rest;
  return here.some((word) => there.includes(word)) ? "agree" : "contradict";
}

/**
 * Whether two printed roles name one office that only one person holds, with its place or body: "Milford mayor"
 * and "mayor of Milford"; not "mayor" and "mayor", nor two residents of Milford.
 */
export function sameSoleOffice(a: string | null, b: string | null): boolean {
  if (a === null || b === null || LAPSED.test(a) !== LAPSED.test(b)) return false;
  if (compareRoles(a, b) !== "agree") return false;
  const theirs = words(b);
  const common = [...words(a)].filter((word) => theirs.has(word));
  return (
    common.some((word) => SOLE_OFFICES.has(word)) &&
    common.some((word) => !OFFICES.has(word) && word !== "state")
  );
}

const LAPSED = /\b(?:former|ex|then|acting)\b/iu;

function words(role: string): ReadonlySet<string> {
  const all = nameKey(role).split(" ");
  return new Set(
    all.map((word) => ROLE_FORMS.get(word) ?? word).filter((word) => word !== "" && !ROLE_FILLERS.has(word)),
  );
}

function subset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...small].every((word) => large.has(word));
}
