import { DOWN_VERBS, UP_VERBS } from "../../extract/figures/change-words.ts";
import type { Span } from "../../model.ts";
import { stemOf } from "../../text/terms/stem.ts";
import { FATES, PASSED_OVER, SAME_VERBS } from "./predicate-words.ts";

/** How far around a figure its verb is looked for, and how many words behind it count. */
const REACH = 90;
const MOST_WORDS = 2;

/**
 * The words that say what became of the things counted: the nearest before the figure and behind the measure,
 * within the clause. "The mill laid off 420 workers." gives "cut", "There are 45,000 homes." nothing.
 */
export function predicateOf(text: string, figure: Span, measure: Span | null): ReadonlySet<string> {
  const carried = measure !== null && measure.end <= figure.start;
  const start = carried || measure === null ? figure.start : Math.min(figure.start, measure.start);
  const end = Math.max(figure.end, measure?.end ?? 0);
  const floor = Math.max(0, start - REACH, carried ? measure.end : 0);
  const before = text.slice(floor, start).split(CLAUSE_END);
  const between = measure !== null && measure.start > figure.end ? text.slice(figure.end, measure.start) : "";
  const behind = text.slice(end, end + REACH).split(CLAUSE_END)[0] ?? "";
  const front = wordsOf(before.at(-1) ?? "").slice(-1);
  const after = [...wordsOf(between).slice(0, MOST_WORDS), ...wordsOf(behind).slice(0, MOST_WORDS)];
  // "killed and more than 200 injured": behind a number that borrows its noun stands what became of its own.
  return new Set(carried && after.length > 0 ? after : [...front, ...after]);
}

const CLAUSE_END = /[.,;:!?()“”"\n]/u;

function wordsOf(stretch: string): readonly string[] {
  return stretch
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => /^\p{Ll}{2,}/u.test(word))
    .filter((word) => !PASSED_OVER.has(word) && !UP_VERBS.has(word) && !DOWN_VERBS.has(word))
    .map((word) => FATES.get(word) ?? SAME_VERBS.get(word) ?? stemOf(word));
}

/** The fate of people that a predicate names, "dead" or "injured"; null when it names none. */
export function fateOf(predicate: ReadonlySet<string>): string | null {
  return [...predicate].find((word) => FATES.get(word) === word) ?? null;
}
