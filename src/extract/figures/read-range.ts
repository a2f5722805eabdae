import { DOWN_VERBS, NEEDS_BY, UP_VERBS } from "./change-words.ts";
import type { Lexeme } from "./lexeme.ts";
import { type Amount, readAmount } from "./read-amount.ts";

/** Two amounts that are one quantity, with the same unit and scale on both. */
export type Range = Readonly<{ from: Amount; to: Amount; next: number; rule: string }>;

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "‑", "~", "−"]);

/**
 * The range that begins with `first` at `at`: "$1.5 million to $2 million", "8- to 16-meter", "between 44 and
 * 50 mg", "two or three". Null when what follows is another quantity: "rose 12 percent to 3,400".
 */
export function readRange(lexemes: readonly Lexeme[], at: number, first: Amount): Range | null {
  const joint = jointAfter(lexemes, at, first);
  if (joint === null) return null;
  const second = readAmount(lexemes, joint.next);
  if (second === null || second.form === "fraction" || first.form === "fraction") return null;
  const shared = shareUnit(first, second);
  if (shared === null) return null;
  const [from, to] = shareScale(shared[0], shared[1]);
  if (
    joint.word === "or" &&
    !(to.value > from.value && to.value <= from.value * 2 + 1 && to.unit?.kind !== "money")
  )
    return null;
  // "leads 64 percent to 56 percent" sets two against each other.
  const against = joint.word === "to" && !joint.between && from.value >= to.value && to.value >= 0;
  if (against) return null;
  if (joint.dash && from.value >= to.value && from.value >= 0) return null;
  if (!joint.between && isChangeTo(lexemes, at)) return null;
  if (lexemes[at - 1]?.lower === "from" && movesFrom(lexemes, at - 1)) return null;
  return {
    from,
    to,
    next: second.next,
    rule: `range:${joint.word === "to" && joint.between ? "from-to" : joint.word}`,
  };
}

type Joint = Readonly<{ next: number; word: string; dash: boolean; between: boolean }>;

function jointAfter(lexemes: readonly Lexeme[], at: number, first: Amount): Joint | null {
  const hanging = DASHES.has(lexemes[first.next]?.text ?? "") && !digitAfter(lexemes, first.next + 1) ? 1 : 0;
  const joint = lexemes[first.next + hanging];
  const next = first.next + hanging + 1;
  const lead = lexemes[at - 1]?.lower;
  if (joint === undefined) return null;
  if (joint.lower === "to" || joint.lower === "through") {
    return { next, word: "to", dash: false, between: lead === "from" || lead === "between" };
  }
  if (joint.lower === "and") {
    const opened = lead === "between" || lexemes[at - 2]?.lower === "between";
    return opened ? { next, word: "between", dash: false, between: true } : null;
  }
  if (joint.lower === "or") return { next, word: "or", dash: false, between: false };
  if (DASHES.has(joint.text) && hanging === 0) return { next, word: "dash", dash: true, between: false };
  return null;
}

function digitAfter(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === "digits" || lexemes[at]?.kind === "mark";
}

/** Both ends get the one unit that is given; null when they have two. */
function shareUnit(first: Amount, second: Amount): readonly [Amount, Amount] | null {
  if (first.unit?.name === second.unit?.name) return [first, second];
  if (first.unit === null) return [{ ...first, unit: second.unit }, second];
  if (second.unit === null) {
    return first.unit.kind === "money" ? [first, { ...second, unit: first.unit }] : null;
  }
  if (first.unit.kind === "money" && second.unit.name.startsWith(`${first.unit.name} per`)) {
    return [{ ...first, unit: second.unit }, second];
  }
  const degrees = first.unit.name === "degree" && second.unit.kind === "temperature";
  return degrees ? [{ ...first, unit: second.unit }, second] : null;
}

/** "2 to 3 million": the scale of the second end holds for a smaller first. */
function shareScale(from: Amount, to: Amount): readonly [Amount, Amount] {
  const bare = to.scale > 1 ? to.value / to.scale : to.value;
  const shares = from.scale === 1 && to.scale > 1 && from.value < 1000 && from.value <= bare;
  return [shares ? { ...from, value: from.value * to.scale } : from, to];
}

/** "dropped from 16 percent to 9", "cut the tax from 35 percent to 20": where it began and where it ended. */
function movesFrom(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const lexeme = lexemes[at];
    if (lexeme === undefined || /^[,.;:]$/u.test(lexeme.text)) return false;
    if (UP_VERBS.has(lexeme.lower) || DOWN_VERBS.has(lexeme.lower) || MOVES.test(lexeme.lower)) return true;
  }
  return false;
}

const MOVES =
  /^(?:improv(?:e|ed|es|ing)|went|gone|moved?|moving|changed?|widen(?:ed|s)?|narrow(?:ed|s)?|swung|doubled|tripled|quadrupled|slowed|worsened|dwindled|upgraded|revised|shifted)$/u;

/** "rose $2 to $45": the amount is how far, the next one where it ended. */
function isChangeTo(lexemes: readonly Lexeme[], at: number): boolean {
  return [at - 1, at - 2].some((index) => {
    const word = lexemes[index]?.lower ?? "";
    return (UP_VERBS.has(word) || DOWN_VERBS.has(word)) && !(NEEDS_BY.has(word) && index === at - 1);
  });
}
