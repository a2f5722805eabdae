import {
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  INSIDE_CLAUSES,
  MAY_END,
  PLACES,
  SENTENCE_OPENERS,
} from "./abbreviation-lists.ts";
import { type Stop, textBeforeWord, wordAfter } from "./stop.ts";

/** What a full stop after a word is: the end of a sentence, or a part of the word. */
type Reading = "ends" | "abbreviates";

/**
 * How to read the single full stop after an abbreviation, an initial or an acronym, from the words on both
 * sides; null when the word before it is an ordinary one. `U.S. Sen.` abbreviates, `the U.S. How` ends.
 */
export function readAbbreviation(stop: Stop): Reading | null {
  const word = stop.word;
  if (word === "") return null;
  if (/^\p{N}/u.test(stop.rest)) return readBeforeNumber(word);
  if (/^\p{Lu}$/u.test(word)) return readInitial(stop, word);
  if (/^[ap]\.?m$/iu.test(word)) return readClockTime(stop);
  if (isAcronym(word) || MAY_END.has(word.toLowerCase())) return readByOpener(stop);
  if (BEFORE_NAMES.has(word)) return "abbreviates";
  if (INSIDE_CLAUSES.has(word)) return "abbreviates";
  if (PLACES.has(word)) return readPlace(stop);
  return null;
}

/** True for a listed abbreviation of any kind: what a bracket or dash after it does not end. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    BEFORE_NAMES.has(word) ||
    PLACES.has(word) ||
    INSIDE_CLAUSES.has(lower) ||
    MAY_END.has(lower) ||
    isAcronym(word)
  );
}

function isAcronym(word: string): boolean {
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
}

function opensSentence(stop: Stop): boolean {
  const word = wordAfter(stop);
  return /^\p{Lu}/u.test(word) && SENTENCE_OPENERS.has(word.toLowerCase());
}

function readByOpener(stop: Stop): Reading {
  return opensSentence(stop) || stop.word === "etc" ? "ends" : "abbreviates";
}

function readBeforeNumber(word: string): Reading | null {
  if (BEFORE_NUMBERS.has(word.toLowerCase()) || isAcronym(word)) return "abbreviates";
  return BEFORE_NAMES.has(word) ? "abbreviates" : null;
}

/** "E. Smith" is an initial; "you and I. Did" and "Plan B. The" are not. */
function readInitial(stop: Stop, letter: string): Reading {
  const before = textBeforeWord(stop);
  if (letter === "I" && /(?:^|\s)\p{Ll}+$/u.test(before)) return "ends";
  return readByOpener(stop);
}

/** A time goes on with its day or zone: "3 p.m. Monday", "9 a.m. Eastern". */
const AFTER_CLOCK_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.? \d|Eastern|Central|Mountain|Pacific|Greenwich|GMT|UTC|[ECMP][DS]?T)\b/u;

/** "At 5 a.m. Mr. Smith went": a sentence so far that is only a time phrase goes on. */
function readClockTime(stop: Stop): Reading {
  if (AFTER_CLOCK_TIME.test(stop.rest)) return "abbreviates";
  if (stop.at - stop.start > 24) return "ends";
  const phrase = stop.text.slice(stop.start, stop.at);
  return /^["“‘(]?(?:at|by|around|about|before|after|since|until|from|between)\b/iu.test(phrase)
    ? "abbreviates"
    : "ends";
}

/** Press style puts a comma after "Simsbury, Conn." inside a sentence, so a capital there begins a new one. */
function readPlace(stop: Stop): Reading {
  if (opensSentence(stop)) return "ends";
  return textBeforeWord(stop).endsWith(",") ? "ends" : "abbreviates";
}
