import { nameKey } from "../../text/name-key.ts";
import { compareRoles } from "./compare-roles.ts";
import {
  ANYBODY,
  LEARNED_TRADE,
  OFFICES,
  OFFICES_OF_A_BODY,
  OFFICES_OF_ONE_PLACE,
  PUBLIC_OFFICES,
  ROLE_FILLERS,
  ROLE_FORMS,
  ROLE_MODIFIERS,
  WIDE_OFFICES,
} from "./role-words.ts";

/** Two roles that share so many words of names speak of one body: "Milford Arts Council". */
const WORDS_OF_A_BODY = 2;
const LAPSED = /\b(?:former|formerly|ex|then|acting|retired|late|onetime)\b/iu;
/** Where what somebody is ends and where, for whom or since when begins. */
const TAIL = /\s(?:of|for|from|with|at|in|on|to|who|whose|that|which|by|near|and)\s|[,;:(—–]/u;

/** A printed role in its parts: "a plumber from Bristol" is the trade "plumber" and the name "bristol". */
type Parts = Readonly<{
  /** What somebody is, in its common form; empty where that parts nobody ("a father of three", "of Bristol"). */
  trades: ReadonlySet<string>;
  /** Words of places and bodies. */
  names: ReadonlySet<string>;
  /** A place or a body stands behind "of", "from" or "in". */
  ofPlace: boolean;
  /** The other words that say something: "union", "school". */
  common: ReadonlySet<string>;
}>;

/**
 * Whether two printed roles are so far apart that equal full names do not make them one person's: other trades
 * ("the mayor of Milford", "a plumber from Bristol"), or other places ("of Hartford", "of Norwalk"). A public
 * office may follow another ("councilman", "mayor"; "attorney general", "senator"), a trade may be one of the past
 * ("a former nurse"), and one school, union or company may have somebody in two places.
 */
export function rolesApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null || compareRoles(a, b) === "agree") return false;
  const [first, second] = [partsOf(a), partsOf(b)];
  const elsewhere = first.names.size > 0 && second.names.size > 0 && shared(first, second) === 0;
  if (first.trades.size === 0 || second.trades.size === 0)
    return elsewhere && first.ofPlace && second.ofPlace;
  if (overlap(first.trades, second.trades)) return elsewhere && isOfOnePlace(first);
  if (mayBeAddressed(first, second) || mayBeAddressed(second, first)) return elsewhere;
  if (isPublic(first) && isPublic(second)) return elsewhere && !isWide(first) && !isWide(second);
  if (LAPSED.test(a) || LAPSED.test(b)) return elsewhere;
  return shared(first, second) < WORDS_OF_A_BODY && !overlap(first.common, second.common);
}

const OF_PLACE = /\b(?:of|from|in)\s+(?:the\s+)?\p{Lu}/u;
/** "D-Conn." */
const PARTY = /^[DRI][-‐–]\p{Lu}.*/u;

function partsOf(role: string): Parts {
  const trades = new Set(
    keysOf(headOf(role)).filter((word) => !ANYBODY.has(word) && !ROLE_MODIFIERS.has(word)),
  );
  const names = new Set<string>();
  const common = new Set<string>();
  for (const word of role.match(/[\p{L}\p{N}.]+/gu) ?? []) {
    const bare = /^\p{Lu}/u.test(word) ? names : common;
    for (const key of keysOf(word)) if (!isCommonplace(key) && !trades.has(key)) bare.add(key);
  }
  return { trades, names, common, ofPlace: OF_PLACE.test(role) };
}

/**
 * What somebody is: the last word of "Federal Bureau of Investigation Director", else of what stands before "of". The
 * capitals of a body behind a word in small letters are its name: "surgeon" in "a surgeon at Milford General".
 */
function headOf(role: string): string {
  const last = role.split(/\s+/u).at(-1) ?? "";
  const head = ` ${role.replace(PARTY, "")}`.split(TAIL)[0]?.trim().split(/\s+/u).at(-1) ?? "";
  const named = /^\p{Lu}/u.test(last) && /^\p{Ll}/u.test(head);
  return !named && keysOf(last).some((word) => OFFICES.has(word)) ? last : head;
}

function keysOf(words: string): readonly string[] {
  return nameKey(words)
    .split(" ")
    .map((word) => ROLE_FORMS.get(word) ?? word)
    .filter((word) => word !== "" && !ROLE_FILLERS.has(word));
}

function isCommonplace(word: string): boolean {
  return ANYBODY.has(word) || ROLE_MODIFIERS.has(word) || PUBLIC_OFFICES.has(word);
}

/** "Dr." and "a surgeon at Milford General": the first may be how the second is addressed. */
function mayBeAddressed({ trades }: Parts, other: Parts): boolean {
  const address = trades.has("doctor") || trades.has("professor");
  return address && [...other.trades].every((trade) => LEARNED_TRADE.test(trade));
}

/** "President", but not "president of the union". */
function isPublic({ trades, names, common }: Parts): boolean {
  const ofNoBody = names.size + common.size === 0;
  return [...trades].some((trade) => PUBLIC_OFFICES.has(trade) || (ofNoBody && OFFICES_OF_A_BODY.has(trade)));
}

/** Offices of a state or a country: a mayor of one of its towns may come to hold them. */
function isWide({ trades }: Parts): boolean {
  return [...trades].some((trade) => WIDE_OFFICES.has(trade));
}

/** A mayor has one town and a governor one state; a director may be called after a body or a part of it. */
function isOfOnePlace({ trades }: Parts): boolean {
  return [...trades].some((trade) => OFFICES_OF_ONE_PLACE.has(trade));
}

/** How many words of names two roles share; "Iraqi" is said of Iraq. */
function shared({ names }: Parts, other: Parts): number {
  const others = [...other.names];
  return [...names].filter((name) => others.some((known) => stemOf(known) === stemOf(name))).length;
}

const stemOf = (name: string): string => name.slice(0, 4);

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}
