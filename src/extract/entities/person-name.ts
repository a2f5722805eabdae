import { isFamilyFirst, isGivenSyllable } from "../../text/family-first.ts";
import { SENTENCE_OPENERS } from "../../text/sentences/abbreviation-lists.ts";
import { isFirstName } from "./first-names.ts";
import { BODIES, NOT_ACRONYMS, ORGANISATION_HEADS, THING_HEADS } from "./organisation-words.ts";
import {
  isRoleNoun,
  isRoleNouns,
  NOT_GIVEN_NAMES,
  NOT_SURNAMES,
  ROLE_MODIFIERS,
  SUFFIXES,
  TITLES,
} from "./person-words.ts";
import { CALENDAR_AND_PEOPLES, PLACE_HEADS, PLACE_NAMES } from "./place-words.ts";

/** Titles that make a lone word after them a surname: "Mayor Rilling", not "General Motors". */
const BEFORE_SURNAME = new Set(
  `mr mr. mrs mrs. ms ms. miss mx. dr dr. coun coun. cllr cllr. prof. professor rev. sen sen. senator rep rep. representative gov gov. governor
  president mayor congressman congresswoman councilman councilwoman assemblyman assemblywoman commissioner
  secretary minister chancellor ambassador judge justice sheriff sgt. capt. col. lt. gen. adm. cpl. maj. supt.
  detective officer pope bishop archbishop cardinal rabbi imam premier superintendent chairman
  chairwoman speaker sir dame`.split(/\s+/),
);

/** Titles that stand before other names too: "General Motors", "Executive Order", "Father Time". */
const ALSO_THINGS = new Set(
  "general major king queen prince princess lord lady father sister executive leader whip host marshal".split(
    " ",
  ),
);

/** Words run together where a page lost its spaces: "CarterShareReply"; "DeMoro" and "RoseAnn" are names. */
const JAMMED = /\p{Ll}\p{Lu}\p{L}*\p{Ll}\p{Lu}/u;

/** Peoples and months that are surnames too. */
const ALSO_SURNAMES = new Set("May March June August Black White English French German Christian".split(" "));

/** Things that are common surnames: "Monty Hall". */
const SURNAMES_OF_THINGS = new Set("Hall House Park Day Law Tower Street".split(" "));

/** Where in a run the person's name begins, and the titles that stand directly before it. */
export type PersonPart = Readonly<{ start: number; titles: readonly string[]; sure: boolean }>;

/**
 * The person a capitalised run ends with: `Hartford Mayor Luke Bronin` begins at 2 with the title "mayor";
 * null when the run names none. `sure` is false for a name whose given name is in no list, as "Alok Bhatt"
 * may be: it needs a sign around it.
 */
export function personPart(words: readonly string[]): PersonPart | null {
  const last = lastTitle(words);
  if (last !== null) return titled(words, last);
  const start = words.findIndex((word, at) => isFirstName(word) && at + 1 < words.length);
  const whole = words.slice(Math.max(start, 0)).filter((word) => !SUFFIXES.has(word)).length > 1;
  if (
    start >= 0 &&
    whole &&
    (words.slice(0, start).every(mayPrecedeName) || mayPrecedeName(words[start - 1] ?? "")) &&
    looksLikeName(words.slice(start))
  ) {
    return { start, titles: titlesBefore(words, start), sure: true };
  }
  // "Cardiologist Yusra Haddadin": a trade with a capital is no part of the name, and vouches for it.
  const trade = tradesBefore(words);
  const name = words.slice(trade);
  return looksLikeName(name) && whole
    ? {
        start: trade,
        titles: [],
        sure:
          trade > 0 || endsInTiedSyllable(name) || name.some((word) => /^(?:van|von|bin|ibn)$/u.test(word)),
      }
    : null;
}

/** "Moon Jae-in" */
const endsInTiedSyllable = (words: readonly string[]): boolean =>
  isFamilyFirst(words.at(-4) ?? "") && isGivenSyllable(words.at(-1) ?? "");

/** True for a word that can be a surname alone: "Bhatt"; not "Monday", "ICE", "Hartford", "Center". */
export function mayBeSurname(word: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*$/u.test(word)) return false;
  if (PLACE_NAMES.has(word) || ORGANISATION_HEADS.has(word) || TITLES.has(word.toLowerCase())) return false;
  return !CALENDAR_AND_PEOPLES.has(word) && !THING_HEADS.has(word) && !ROLE_MODIFIERS.has(word.toLowerCase());
}

/** "Hall", "Park": a word for a thing that is a surname too. */
export const isSurnameOfThing = (word: string): boolean =>
  SURNAMES_OF_THINGS.has(word) || (THING_HEADS.has(word) && isFamilyFirst(word));

/** "J.D." in "J.D. Stroud"; not what stands before places and bodies, "U.S." or "N.Y.". */
export function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.){1,3}$/u.test(word) && !PLACE_INITIALS.has(word);
}

const PLACE_INITIALS = new Set(
  "U.S. U.K. U.N. E.U. D.C. L.A. N.Y. N.J. N.C. S.C. N.H. N.M. N.D. S.D. R.I. B.C. P.O.".split(" "),
);

function lastTitle(words: readonly string[]): number | null {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const rest = words.slice(at + 1);
    if (isGivenName(words, at)) continue;
    if (TITLES.has((words[at] ?? "").toLowerCase()) && !rest.every((word) => SUFFIXES.has(word))) {
      // "Martin Luther King Jr.", "Steve King": a title's word that ends a name is a surname.
      return rest.length > 0 ? at : null;
    }
  }
  return null;
}

/** "Dean" in "Sen. Dean Brook", "Dean Brook": a given name that is a title elsewhere, "Dean Ada Brook". */
function isGivenName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (!isFirstName(word) || BEFORE_SURNAME.has(word.toLowerCase())) return false;
  return words.slice(at + 1).filter((other) => !SUFFIXES.has(other)).length === 1;
}

function titled(words: readonly string[], title: number): PersonPart | null {
  let start = title + 1;
  while (start < words.length - 1 && ROLE_MODIFIERS.has((words[start] ?? "").toLowerCase())) start += 1;
  // "fellow Kentuckian Rand Paul": the given name is the second word.
  if (words.length - start > 2 && !isFirstName(words[start] ?? "") && isFirstName(words[start + 1] ?? ""))
    start += 1;
  const name = words.slice(start);
  if (name.every((word) => TITLES.has(word.toLowerCase()) || ROLE_MODIFIERS.has(word.toLowerCase())))
    return null;
  const first = name[0] ?? "";
  const titleWord = (words[title] ?? "").toLowerCase();
  const close = BEFORE_SURNAME.has(titleWord);
  if (name.length === 1 && !(close && mayBeSurname(first))) return null;
  if (!looksLikeName(name)) return null;
  // "Chief Marketing Officer" names an office, "Rep. Steve King" somebody.
  if (name.length > 1 && TITLES.has((name.at(-1) ?? "").toLowerCase()) && !isFirstName(first)) return null;
  // "Principal Monique Baptiste": a title that only people have vouches for a given name on no list.
  const sure = close || isFirstName(first) || (name.length > 1 && !ALSO_THINGS.has(titleWord));
  return { start, titles: titlesBefore(words, start), sure };
}

const isRoleOrRoles = (word: string): boolean => isRoleNoun(word) || isRoleNouns(word);

/** How many words at the front are a trade, as long as a given name and a surname follow. */
function tradesBefore(words: readonly string[]): number {
  let count = 0;
  while (words.length - count > 2 && isRoleOrRoles((words[count] ?? "").toLowerCase())) count += 1;
  return count;
}

function titlesBefore(words: readonly string[], start: number): readonly string[] {
  return words
    .slice(0, start)
    .map((word) => word.toLowerCase())
    .filter((word) => TITLES.has(word));
}

function mayPrecedeName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    ROLE_MODIFIERS.has(lower) ||
    isRoleOrRoles(lower) ||
    TITLES.has(lower) ||
    PLACE_NAMES.has(word) ||
    CALENDAR_AND_PEOPLES.has(word) ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}

function looksLikeName(words: readonly string[]): boolean {
  const core = words.filter((word) => !SUFFIXES.has(word) && word !== "-");
  const last = core.at(-1) ?? "";
  if (core.length === 0 || core.length > 5 || PLACE_NAMES.has(words.join(" "))) return false;
  if (!core.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}’'.-]*$/u.test(word))) return false;
  if (core.some((word) => ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word) || word === "Act"))
    return false;
  if (NOT_SURNAMES.has(last) || BODIES.has(last) || NOT_GIVEN_NAMES.has(core[0] ?? "")) return false;
  if (core.length > 2 && PLACE_NAMES.has(core.slice(-2).join(" "))) return false;
  if (core.some((word) => JAMMED.test(word))) return false;
  if (
    core.some(
      (word) => /^\p{Lu}/u.test(word) && SENTENCE_OPENERS.has(word.toLowerCase()) && !isFirstName(word),
    )
  )
    return false;
  if (core.some((word) => /^\p{Lu}{3,}$/u.test(word) && NOT_ACRONYMS.has(word))) return false;
  if (!/\p{Ll}/u.test(core.join("")) || /^\p{Lu}{2,}$/u.test(last)) return false;
  if (THING_HEADS.has(last) && !(core.length === 2 && SURNAMES_OF_THINGS.has(last))) return false;
  if (core.length > 1 && core.slice(0, -1).every((word) => PLACE_NAMES.has(word)) && PLACE_NAMES.has(last))
    return false;
  if (/\.$/u.test(last)) return false;
  return !CALENDAR_AND_PEOPLES.has(last) || ALSO_SURNAMES.has(last);
}
