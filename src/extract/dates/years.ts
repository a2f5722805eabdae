import type { PartialDate } from "../../model.ts";
import { decade, quarter, season, toSeason, year } from "./calendar.ts";
import type { FoundDate } from "./found-date.ts";

type Rule = Readonly<{ pattern: RegExp; resolve: (match: RegExpExecArray) => PartialDate | null }>;

const YEAR = "(1[5-9]\\d\\d|20\\d\\d)";
const BEFORE =
  "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|of|from|until|till|through|before|after|[Dd]uring|for|to|early|late|mid|circa|year|fiscal|[Tt]he|his|her|its|their|last|and|than|between|ended|ending|around|about)[\\s-]|\\(|\\b\\d{4},\\s)";

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b(spring|summer|fall|autumn|winter)(?: of|,)?\\s+${YEAR}\\b`, "giu"),
    resolve: ([, name = "", digits]) => {
      const word = toSeason(name);
      return word === null ? null : season(Number(digits), word);
    },
  },
  {
    pattern: new RegExp(`\\b(first|second|third|fourth)[- ]quarter(?: of|,)?\\s+${YEAR}\\b`, "giu"),
    resolve: ([, name = "", digits]) => quarter(Number(digits), ORDINALS.indexOf(name.toLowerCase()) + 1),
  },
  {
    pattern: new RegExp(`\\bQ([1-4])\\s+(?:of\\s+)?${YEAR}\\b`, "gu"),
    resolve: ([, number, digits]) => quarter(Number(digits), Number(number)),
  },
  {
    pattern: /(?<![\d$£€.,])\b(?:the\s+)?(1[5-9]\d0|20\d0)[’']?s\b/gu,
    resolve: ([, digits]) => decade(Number(digits)),
  },
  { pattern: /\bthe\s+[’'‘]([3-9]0)s\b/gu, resolve: ([, digits]) => decade(1900 + Number(digits)) },
  {
    pattern: new RegExp(`(?<![\\d$£€.,#/-])\\b${YEAR}\\s?[–-]\\s?(\\d{4}|\\d{2})(?![\\d-]|[.,]\\d)`, "gu"),
    resolve: ([, first, last = ""]) => years(Number(first), last),
  },
  {
    pattern: new RegExp(
      `${BEFORE}${YEAR}(?![\\d%’'‘]?\\d|[.,]\\d|%|[’']?s\\b|[-–]\\d|\\s+(?:people|votes|miles|feet|hours|words|jobs|dollars|points|troops|workers|students|percent|Americans|members|men|women|families|homes|children|acres|pages|calories|units|times|others)\\b|(?:\\s\\p{Lu}\\p{L}+){1,3}\\s(?:Street|St\\.|Avenue|Ave\\.|Road|Drive|Blvd))`,
      "gu",
    ),
    resolve: ([digits]) => year(Number(digits)),
  },
];

/** What every one of them is written with. */
const DIGITS = /\d{4}|[’'‘]\d0s/u;

const ORDINALS = ["first", "second", "third", "fourth"];

/**
 * Years, decades, seasons and quarters with their year: "in 2014", "the 2016 election", "2014–15", "the
 * 1990s", "fall 2025". Not amounts ("of 2000 people"), house numbers or prices.
 */
export function yearDates(sentence: string): readonly FoundDate[] {
  if (!DIGITS.test(sentence)) return [];
  return RULES.flatMap(({ pattern, resolve }) =>
    [...sentence.matchAll(pattern)].flatMap((match): readonly FoundDate[] => {
      const value = resolve(match);
      return value === null ? [] : [{ index: match.index, text: match[0], value, kind: "explicit" }];
    }),
  );
}

/** "2014–15" and "2014-2016"; null where the second year does not come after the first. */
function years(first: number, last: string): PartialDate | null {
  const end = last.length === 2 ? Math.floor(first / 100) * 100 + Number(last) : Number(last);
  if (end <= first || end - first > 60) return null;
  return { precision: "year", from: year(first).from, to: year(end).to };
}
