import type { UnitKind } from "./quantity.ts";

/** A unit by its name and the words and symbols that stand for it. Names follow the SI brochure's English. */
export type UnitEntry = Readonly<{
  name: string;
  kind: UnitKind;
  /** Words, singular, any case; plurals are made from them. */
  words: readonly string[];
  /** Exactly as printed, upper and lower case told apart. */
  symbols?: readonly string[];
}>;

const unit = (
  kind: UnitKind,
  name: string,
  words: readonly string[] = [],
  symbols: readonly string[] = [],
): UnitEntry => ({
  name,
  kind,
  words: [name, ...words],
  symbols,
});

/** Units that take no decimal prefix. */
export const PLAIN_UNITS: readonly UnitEntry[] = [
  unit("percent", "percent", ["per cent", "percentage", "pct", "percents", "pc"], ["%"]),
  unit("percent", "percentage point", ["percent point", "pct point"]),
  unit("percent", "basis point", ["bp"], ["bps"]),
  unit("length", "inch", [], ["in."]),
  unit("length", "foot", [], ["ft", "ft."]),
  unit("length", "yard", [], ["yd", "yds"]),
  unit("length", "mile", [], ["mi", "mi."]),
  unit("length", "nautical mile", [], ["nmi"]),
  unit("length", "light-year", ["light year", "lightyear"]),
  unit("length", "storey", ["story"]),
  unit("area", "acre"),
  unit("area", "hectare", [], ["ha"]),
  unit("mass", "ounce", [], ["oz", "oz."]),
  unit("mass", "pound-mass", ["pound"], ["lb", "lbs", "lb.", "lbs."]),
  unit("mass", "stone"),
  unit("mass", "ton", ["short ton", "long ton"]),
  unit("mass", "tonne", ["metric ton", "metric tonne"], ["t"]),
  unit("mass", "carat", ["karat"]),
  unit("mass", "dram", ["drachma"]),
  unit("volume", "gallon", [], ["gal"]),
  unit("volume", "pint"),
  unit("volume", "quart"),
  unit("volume", "cup"),
  unit("volume", "tablespoon", [], ["tbsp"]),
  unit("volume", "teaspoon", [], ["tsp"]),
  unit("volume", "barrel", [], ["bbl"]),
  unit("volume", "bushel"),
  unit("speed", "mile per hour", ["mile an hour"], ["mph"]),
  unit(
    "speed",
    "kilometre per hour",
    ["kilometer per hour", "kilometre an hour", "kilometer an hour"],
    ["kph", "kmph", "km/h", "kmh"],
  ),
  unit("speed", "knot"),
  unit("rate", "ton per day", [], ["tpd"]),
  unit("rate", "part per million", [], ["ppm"]),
  unit("rate", "part per billion", [], ["ppb"]),
  unit("rate", "mile per gallon", ["mile to the gallon"], ["mpg"]),
  unit("volume", "acre-foot", ["acre foot"]),
  unit("power", "brake horsepower", [], ["bhp"]),
  unit(
    "temperature",
    "degree Celsius",
    [
      "celsius",
      "degree c",
      "deg celsius",
      "deg c",
      "celcius",
      "degree celcius",
      "degree centigrade",
      "centigrade",
    ],
    ["°C", "℃"],
  ),
  unit(
    "temperature",
    "degree fahrenheit",
    ["fahrenheit", "degree f", "deg fahrenheit", "deg f", "farenheit", "degree farenheit"],
    ["°F", "℉"],
  ),
  unit("temperature", "kelvin"),
  unit("temperature", "degree", ["deg"], ["°"]),
  unit("angle", "radian", [], ["rad"]),
  unit("time", "second", ["sec"], ["s"]),
  unit("time", "minute", ["min"]),
  unit("time", "hour", ["hr"], ["h"]),
  unit("time", "day"),
  unit("time", "week"),
  unit("time", "month"),
  unit("time", "quarter-century"),
  unit("time", "fortnight"),
  unit("time", "year", ["yr"]),
  unit("time", "decade"),
  unit("time", "century"),
  unit("time", "megayear", [], ["Ma", "Myr"]),
  unit("time", "gigayear", ["gigaannum"], ["Ga", "Gyr"]),
  unit("power", "horsepower", [], ["hp"]),
  unit("force", "pound-foot", ["pound foot", "pound-feet", "pound feet", "foot-pound", "lb-ft"]),
  unit("speed", "revolution per minute", [], ["rpm"]),
  unit("data", "megapixel", [], ["MP"]),
  unit("energy", "calorie", [], ["cal"]),
];

/** Units that take decimal prefixes, by word ("kilometre") and by symbol ("km"). */
export const PREFIXED_UNITS: readonly UnitEntry[] = [
  unit("length", "metre", ["meter"], ["m"]),
  unit("mass", "gram", ["gramme"], ["g"]),
  unit("volume", "litre", ["liter"], ["L", "l"]),
  unit("power", "watt", [], ["W"]),
  unit("energy", "watt hour", ["watt-hour"], ["Wh"]),
  unit("energy", "joule", [], ["J"]),
  unit("energy", "electronvolt", ["electron volt"], ["eV"]),
  unit("frequency", "hertz", [], ["Hz"]),
  unit("electric", "volt", [], ["V"]),
  unit("electric", "ampere", ["amp"], ["A"]),
  unit("electric", "ampere hour", ["amp hour", "amp-hour"], ["Ah"]),
  unit("pressure", "pascal", [], ["Pa"]),
  unit("force", "newton", [], ["N"]),
  unit("dose", "gray", [], ["Gy"]),
  unit("dose", "sievert", [], ["Sv"]),
  unit("time", "second", [], ["s"]),
  unit("area", "barn", [], ["b"]),
  unit("data", "byte", [], ["B"]),
  unit("data", "bit", [], ["bit"]),
  unit("data", "bit per second", [], ["bps", "bit/s"]),
  unit("luminosity", "candela", [], ["cd"]),
];

/** Decimal and binary prefixes: word, symbol, and the symbol's common second spelling. */
export const PREFIXES: readonly (readonly [word: string, symbol: string])[] = [
  ["atto", "a"],
  ["femto", "f"],
  ["pico", "p"],
  ["nano", "n"],
  ["micro", "µ"],
  ["micro", "μ"],
  ["milli", "m"],
  ["centi", "c"],
  ["deci", "d"],
  ["hecto", "h"],
  ["kilo", "k"],
  ["mega", "M"],
  ["giga", "G"],
  ["tera", "T"],
  ["peta", "P"],
  ["exa", "E"],
  ["kibi", "Ki"],
  ["mebi", "Mi"],
  ["gibi", "Gi"],
];

/** Prefix and symbol together that are words or names far more often than units. */
export const NEVER_SYMBOLS: ReadonlySet<string> = new Set(
  "as al ab ag aV El Em Es Eb Pm Pl Ps PA Gs Ts Tm Ms dB cb hb fl dA ha dg dN pg PV hg mN".split(" "),
);

/** Symbols of one letter that are read after a space only ("20 J"); the others must touch the digits. */
export const SPACED_LETTERS: ReadonlySet<string> = new Set(["m", "g", "s", "t", "L", "J", "W", "V"]);

/** After "a", "an", "each": the units and things a rate is given for. */
export const RATE_NOUNS: ReadonlySet<string> = new Set([
  "share",
  "barrel",
  "gallon",
  "litre",
  "liter",
  "ton",
  "tonne",
  "pound",
  "ounce",
  "bushel",
  "kilogram",
  "kilo",
  "kg",
  "person",
  "head",
  "household",
  "piece",
  "unit",
  "night",
  "shift",
  "seat",
  "ticket",
  "pupil",
  "student",
  "mile",
  "square foot",
  "megawatt-hour",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "capita",
]);

/** What may follow "in" so that it is the inch: "2 in thick". */
export const INCH_FOLLOWERS: ReadonlySet<string> = new Set([
  "thick",
  "long",
  "wide",
  "tall",
  "high",
  "deep",
  "across",
  "diameter",
  "x",
  ".",
  ")",
  ",",
]);
