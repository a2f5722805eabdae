/** Words for whole numbers below one hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words and abbreviations that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["bln", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
  ["tln", 1e12],
  ["trn", 1e12],
  ["tn", 1e12],
]);

/** Letters written against the digits: "0.5k", "€10M". Lower-case m, b and any t only beside money. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
  ["B", 1e9],
]);
export const MONEY_LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ...LETTER_SCALES,
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
  ["T", 1e12],
]);

/** The lower part of a fraction in words: "two thirds", "a tenth of". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["twelfth", 12],
  ["twentieth", 20],
  ["hundredth", 100],
  ["thousandth", 1000],
]);

/** Fractions that are one character. */
export const FRACTION_GLYPHS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Plural scales that name no number: "dozens" is at least two dozen. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2e3],
  ["millions", 2e6],
  ["billions", 2e9],
  ["trillions", 2e12],
]);

/** "several hundred", "a few thousand": at least two of the scale. */
export const VAGUE_MULTIPLIERS: ReadonlySet<string> = new Set(["several", "few", "many", "couple"]);

/** Before "half" they name one of two: "the first half of the century", "the other half". */
export const PARTS_OF_TIME: ReadonlySet<string> = new Set(
  "first second latter other better back front top bottom upper lower opening".split(" "),
);

/** What stands before a share that closes its clause: "cut deaths by a third", "nearly half". */
export const SHARE_LEADS: ReadonlySet<string> = new Set([
  "by",
  "than",
  "nearly",
  "about",
  "almost",
  "roughly",
  "around",
  "least",
]);

/** What may follow a bare "half" or "a third" so that it is a share and not a name or an ordinal. */
export const SHARE_FOLLOWERS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "those",
  "these",
  "that",
  "all",
  "as",
  "more",
  "less",
  "fewer",
  "said",
  "say",
  "were",
  "was",
]);
