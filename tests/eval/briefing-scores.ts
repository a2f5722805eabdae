/** A question with the sentences an editor chose for it, in the articles' own words. */
export type EditorsChoice = Readonly<{
  expected: readonly string[];
  /** Sentences that would do as well: shown, they count neither for nor against. */
  acceptable: readonly string[];
}>;

/** All from 0 to 1. */
export type BriefScore = Readonly<{
  /** Of the lines that are not merely acceptable, how many the editor chose. */
  precision: number;
  /** Of the sentences the editor chose, how many are shown. */
  recall: number;
  f1: number;
  /** F1 of the words of four letters and more, each counted as often as it stands there. */
  wordF1: number;
  /** Of all pairs of lines, those where more than half of the shorter one's words stand in the other. */
  redundant: number;
  /** Of all lines, those that open with a word that points back, or quote somebody named "he". */
  dangling: number;
}>;

const POINTS_BACK =
  /^[“"‘']?(?:he|she|they|it|his|her|hers|their|its|this|that|these|those|such|but|and|or|so|however|also|meanwhile|instead|therefore|moreover|furthermore|nevertheless|still|then|there|here|later|earlier|both|another|others|the (?:two|former|latter|same|other|group|pair))\b/iu;
const QUOTED = /“[^”]*”|"[^"]*"/gu;
const SAID_BY_PRONOUN =
  /\b(?:he|she|they|it)\s+(?:said|says|added|asked|told|wrote)\b|\b(?:said|says|added|asked)\s+(?:he|she|they)\b/iu;

const SAID_BY_NAME =
  /\p{Lu}\p{L}+\s+(?:said|says|added|asked|told)\b|\b(?:said|says|added|asked)\s[^,.]{0,60}\p{Lu}/u;

/** Compares the lines of a brief with the editor's choice; the same sentence shown twice is wrong the second time. */
export function scoreBrief(lines: readonly string[], choice: EditorsChoice): BriefScore {
  const expected = choice.expected.map(flat);
  const acceptable = choice.acceptable.map(flat);
  const covered = new Set<string>();
  let right = 0;
  let wrong = 0;
  for (const line of lines.map(flat)) {
    const fresh = expected.filter((sentence) => line.includes(sentence) && !covered.has(sentence));
    for (const sentence of fresh) covered.add(sentence);
    if (fresh.length > 0) right += 1;
    else if (!acceptable.some((sentence) => line.includes(sentence))) wrong += 1;
  }
  const precision = share(right, right + wrong);
  const recall = share(covered.size, expected.length);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    wordF1: wordF1(lines, choice.expected),
    redundant: redundancy(lines),
    dangling: share(lines.filter(dangles).length, lines.length),
  };
}

/** The mean of every measure. */
export function meanScore(scores: readonly BriefScore[]): BriefScore {
  const mean = (measure: keyof BriefScore): number =>
    share(
      scores.reduce((sum, score) => sum + score[measure], 0),
      scores.length,
    );
  return {
    precision: mean("precision"),
    recall: mean("recall"),
    f1: mean("f1"),
    wordF1: mean("wordF1"),
    redundant: mean("redundant"),
    dangling: mean("dangling"),
  };
}

/** "He also said …", "“…,” she said.": a line that needs another one before it. */
export function dangles(line: string): boolean {
  if (/^[“"]/u.test(line)) {
    const around = line.replace(QUOTED, " ");
    return SAID_BY_PRONOUN.test(around) && !SAID_BY_NAME.test(around);
  }
  return POINTS_BACK.test(line);
}

function redundancy(lines: readonly string[]): number {
  const bags = lines.map((line) => new Set(wordsOf(line)));
  let pairs = 0;
  let redundant = 0;
  for (const [place, one] of bags.entries()) {
    for (const other of bags.slice(place + 1)) {
      pairs += 1;
      const shared = [...one].filter((word) => other.has(word)).length;
      if (shared / Math.max(1, Math.min(one.size, other.size)) > 0.5) redundant += 1;
    }
  }
  return share(redundant, pairs);
}

function wordF1(lines: readonly string[], expected: readonly string[]): number {
  const shown = lines.flatMap(wordsOf);
  const wanted = expected.flatMap(wordsOf);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of shown) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return harmonic(share(shared, shown.length), share(shared, wanted.length));
}

function wordsOf(line: string): readonly string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

const flat = (line: string): string => line.replace(/\s+/gu, " ").trim();
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (one: number, other: number): number =>
  one + other === 0 ? 0 : (2 * one * other) / (one + other);
