import type { Token } from "../../text/annotate.ts";
import { isFirstName } from "./first-names.ts";
import { follows, type NameRun } from "./name-runs.ts";
import {
  BODIES,
  JOINED_HEADS,
  LAW_HEADS,
  NOT_ACRONYMS,
  ORGANISATION_HEADS,
  THING_HEADS,
} from "./organisation-words.ts";
import { FIELDS, TITLES } from "./person-words.ts";
import { CALENDAR_AND_PEOPLES, PLACE_NAMES } from "./place-words.ts";

/** In tokens; "Department of Health and Human Services" has six. */
const LONGEST = 16;

const LEADING = /^(?:Acting|Former|Ex|Interim|Deputy|Then|Late|The)$/u;

/**
 * The organisation that begins with a run, carried on over "of", "for", "on" and "and" where the name goes
 * on: "Department of Public Health", "Immigration and Customs Enforcement". Null when the run names none.
 */
export function organisationAt(tokens: readonly Token[], run: NameRun): NameRun | null {
  let from = run.from;
  while (from < run.to - 1 && LEADING.test(tokens[from]?.text ?? "")) from += 1;
  const to = extend(tokens, from, run.to);
  const words = tokens.slice(from, to).map((token) => token.text);
  const last = words.at(-1) ?? "";
  if (words.length === 1) return BODIES.has(last) ? { from, to } : null;
  if (to === run.to && (TITLES.has(last.toLowerCase()) || THING_HEADS.has(last) || LAW_HEADS.has(last)))
    return null;
  const named = words.some((word) => ORGANISATION_HEADS.has(word)) || isCause(tokens, from, run.to, to);
  return named && !words.every((word) => /^\p{Lu}{2,}$/u.test(word) && word.length > 6) ? { from, to } : null;
}

/** True for "ICE", "NAACP", "AFL-CIO": capitals alone that are not listed as something else. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}&-]{1,6}$/u.test(word) && !NOT_ACRONYMS.has(word);
}

function extend(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  for (;;) {
    const next = continuation(tokens, from, end);
    if (next === null) return end;
    end = next;
  }
}

function continuation(tokens: readonly Token[], from: number, to: number): number | null {
  const link = tokens[to]?.text ?? "";
  if (to - from > LONGEST || !follows(tokens, to) || !/^(?:of|for|on|and|&|to|Against)$/u.test(link))
    return null;
  const start = /^(?:the|a|an)$/u.test(tokens[to + 1]?.text ?? "") ? to + 2 : to + 1;
  let end = start;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? "") && (end === start || follows(tokens, end))) {
    // "Director of the Office of Management and Budget James Miller": the name behind the body is its holder's.
    const holder =
      end > start && FIELDS.has(tokens[end - 1]?.text ?? "") && isFirstName(tokens[end]?.text ?? "");
    if (holder && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? "")) break;
    end += 1;
  }
  if (end === start || isFirstName(tokens[start]?.text ?? "") || isCalendar(tokens[start])) return null;
  const left = tokens.slice(from, to).map((token) => token.text);
  const right = tokens.slice(start, end).map((token) => token.text);
  if (right.some((word) => TITLES.has(word.toLowerCase())) || right.every(isAcronym)) return null;
  return carriesOn(link, left, right) ? end : null;
}

function carriesOn(link: string, left: readonly string[], right: readonly string[]): boolean {
  const head = left.some((word) => ORGANISATION_HEADS.has(word));
  const last = left.at(-1) ?? "";
  if (link === "and" || link === "&") {
    if (left.length > 6 || isFirstName(left[0] ?? "") || isAcronym(last)) return false;
    if (PLACE_NAMES.has(left.join(" ")) || TITLES.has(last.toLowerCase())) return false;
    if (left.includes("on") || left.includes("for") || left.includes("of")) return isField(right);
    return !head && right.length > 1 && JOINED_HEADS.has(right.at(-1) ?? "");
  }
  if (link === "to") return false;
  if (link === "on")
    return /^(?:Committee|Council|Commission|Institute|Center|Conference|Caucus)$/u.test(last);
  if (head) return ORGANISATION_HEADS.has(last);
  return (
    link === "for" &&
    left.length > 1 &&
    !isFirstName(left[0] ?? "") &&
    !PLACE_NAMES.has(left.join(" ")) &&
    !PLACE_NAMES.has(right.join(" "))
  );
}

function isCalendar(token: Token | undefined): boolean {
  return (
    CALENDAR_AND_PEOPLES.has(token?.text ?? "") &&
    /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}{3,4}\.)$/u.test(
      token?.text ?? "",
    )
  );
}

/** What an office may be in charge of besides: "Management and Budget"; not the next body or place. */
function isField(right: readonly string[]): boolean {
  if (PLACE_NAMES.has(right.join(" ")) || right.some((word) => BODIES.has(word) || isAcronym(word)))
    return false;
  return right.every((word) => JOINED_HEADS.has(word) || !ORGANISATION_HEADS.has(word));
}

/** "Greater Danbury Unites for Immigrants": a name of its own that says what it is for. */
function isCause(tokens: readonly Token[], from: number, runEnd: number, to: number): boolean {
  return to > runEnd && tokens[runEnd]?.text === "for" && runEnd - from > 1;
}
