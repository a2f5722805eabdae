import type { Unit } from "./quantity.ts";
import { NEVER_SYMBOLS, PLAIN_UNITS, PREFIXED_UNITS, PREFIXES, type UnitEntry } from "./unit-list.ts";

/** Irregular plurals of unit words; all others take s, es or ies. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ["foot", "feet"],
  ["acre-foot", "acre-feet"],
  ["inch", "inches"],
  ["century", "centuries"],
  ["story", "stories"],
  ["hertz", "hertz"],
  ["penny", "pennies"],
  ["horsepower", "horsepower"],
  ["brake horsepower", "brake horsepower"],
]);

/** "mile per hour" -> "miles per hour", "degree Celsius" -> "degrees Celsius". */
function pluralOf(phrase: string): string {
  const [first = "", ...rest] = phrase.split(" ");
  const inner =
    /^(?:degree|deg|mile|kilometre|kilometer|bit|revolution|ton|part)$/u.test(first) &&
    rest.length > 0 &&
    rest[0] !== "hour";
  if (inner) return [`${first}s`, ...rest].join(" ");
  const words = phrase.split(" ");
  const last = words.pop() ?? "";
  return [...words, PLURALS.get(last) ?? (/(?:s|ch|x)$/u.test(last) ? `${last}es` : `${last}s`)].join(" ");
}

function wordEntries(entry: UnitEntry, prefix = ""): [string, Unit][] {
  const named: Unit = { name: prefix + entry.name, kind: entry.kind };
  return entry.words.flatMap((word): [string, Unit][] => {
    const phrase = (prefix + word).toLowerCase();
    return [
      [phrase, named],
      [pluralOf(phrase), named],
    ];
  });
}

const byWord = new Map<string, Unit>();
const bySymbol = new Map<string, Unit>();

for (const entry of [...PREFIXED_UNITS, ...PLAIN_UNITS]) {
  for (const [phrase, unit] of wordEntries(entry)) byWord.set(phrase, unit);
}
for (const entry of PREFIXED_UNITS) {
  for (const [word, symbol] of PREFIXES) {
    for (const [phrase, unit] of wordEntries(entry, word)) byWord.set(phrase, unit);
    for (const base of entry.symbols ?? []) {
      if (!NEVER_SYMBOLS.has(symbol + base))
        bySymbol.set(symbol + base, { name: word + entry.name, kind: entry.kind });
    }
  }
}
for (const entry of [...PREFIXED_UNITS, ...PLAIN_UNITS]) {
  for (const symbol of entry.symbols ?? []) bySymbol.set(symbol, { name: entry.name, kind: entry.kind });
}
for (const [word, unit] of [
  ["kilo", { name: "kilogram", kind: "mass" }],
  ["kilos", { name: "kilogram", kind: "mass" }],
  ["kwh", { name: "kilowatt hour", kind: "energy" }],
  ["gb", { name: "gigabyte", kind: "data" }],
  ["mb", { name: "megabyte", kind: "data" }],
] as const) {
  byWord.set(word, unit);
}
for (const [symbol, unit] of [
  ["KB", { name: "kilobyte", kind: "data" }],
  ["KG", { name: "kilogram", kind: "mass" }],
  ["Kg", { name: "kilogram", kind: "mass" }],
  ["KM", { name: "kilometre", kind: "length" }],
  ["Km", { name: "kilometre", kind: "length" }],
  ["cc", { name: "cubic centimetre", kind: "volume" }],
] as const) {
  bySymbol.set(symbol, unit);
}

/** Units by lower-case word or phrase, singular and plural: "square" forms are read by the unit reader. */
export const UNITS_BY_WORD: ReadonlyMap<string, Unit> = byWord;
/** Units by symbol exactly as printed: "km", "MWh", "°C". */
export const UNITS_BY_SYMBOL: ReadonlyMap<string, Unit> = bySymbol;
