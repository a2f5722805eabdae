import type { Token } from "../../text/annotate.ts";
import { CHANGE_NOUNS, DOWN_VERBS, LOSS_VERBS, UP_VERBS } from "./change-words.ts";
import { CURRENCY_NAMES } from "./currency-list.ts";
import { IRREGULAR_PLURALS, VERB_LIKE_NOUNS, VICTIM_VERBS } from "./noun-words.ts";
import { SCALES } from "./number-words.ts";
import { lowerAt } from "./token-at.ts";
import { UNITS_BY_WORD } from "./unit-table.ts";
import { BARE_PARTICIPLES, NOUN_LIKE_INTRANSITIVES, NOUN_LIKE_VERBS } from "./verb-words.ts";

/**
 * The tokens with nouns and verbs that the tagger took for each other mended, where the grammar around them leaves
 * no choice: "The city's residents use 1 billion gallons", "had forecast earnings", "the odds of a rate cut at".
 */
export function mendTags(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const pos = mended(tokens, at, token);
    return pos === token.pos ? token : { ...token, pos };
  });
}

function mended(tokens: readonly Token[], at: number, token: Token): string {
  if (isNamedAmount(tokens, at)) return "NOUN";
  const wire = WIRE_TAGS.get(token.lower);
  if (wire !== undefined) return wire;
  switch (token.pos) {
    case "NOUN":
      return isVerb(tokens, at) ? "VERB" : "NOUN";
    case "VERB":
      return isName(tokens, at) ? "PROPN" : isNoun(tokens, at) ? "NOUN" : "VERB";
    case "ADJ":
      return isPast(tokens, at) || isAverage(tokens, at) ? "VERB" : isHead(tokens, at) ? "NOUN" : "ADJ";
    default:
      return token.pos;
  }
}

/** Wire reports hold one amount against another: "3.2 mln dlrs vs 2.1 mln". */
const WIRE_TAGS: ReadonlyMap<string, string> = new Map([
  ["mln", "NUM"],
  ["bln", "NUM"],
  ["tln", "NUM"],
  ["crore", "NUM"],
  ["lakh", "NUM"],
  ["dlr", "NOUN"],
  ["dlrs", "NOUN"],
  ["cts", "NOUN"],
  ["vs", "ADP"],
  ["versus", "ADP"],
]);

const POS = (token: Token | undefined): string => token?.pos ?? "";

/** The number agrees with the noun before, and an object or adjunct follows; or a participle behind "had". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], lowerAt(tokens, at), tokens[at + 1]];
  if (before?.pos === "AUX") return /^ha[sd]$|^have$/u.test(before.lower) && BARE_PARTICIPLES.has(word);
  // "only 19 support Sanders": a noun behind 19 would be a plural.
  if (before?.pos === "NUM") {
    if (before.lower === "one" || isUnitWord(word)) return false;
    const bare = after?.pos === "DET" && !word.endsWith("s") && !IRREGULAR_PLURALS.has(word);
    return bare || (NOUN_LIKE_VERBS.has(word) && /^(?:PRON|PROPN)$/u.test(POS(after)));
  }
  // "killing nine people and wounding 27 others"
  if (/^(?:CCONJ|PUNCT)$/u.test(POS(before)) && after?.pos === "NUM" && VICTIM_VERBS.has(word)) return true;
  if (word === "forecast" && /^(?:NOUN|PROPN)$/u.test(POS(before)))
    return /^(?:NOUN|ADJ|DET|NUM)$/u.test(POS(after));
  if (/^(?:plans?|needs?)$/u.test(word) && /^(?:NOUN|PROPN)$/u.test(POS(before)))
    return after?.pos === "PART" && word.endsWith("s") !== isPlural(before?.lower ?? "");
  if (isPastMotion(word) && /^(?:NOUN|PROPN|NUM)$/u.test(POS(before)))
    return /^(?:NUM|SYM|ADV)$/u.test(POS(after)) || /^[$£€]/u.test(after?.text ?? "");
  // "The oil slick covers 180 square miles": the tagger's adjective is the noun.
  const covers = word.endsWith("s") && NOUN_LIKE_VERBS.has(word.slice(0, -1));
  if (before?.pos === "ADJ" && covers && after?.pos === "NUM")
    return /^(?:NOUN|ADJ|DET)$/u.test(POS(tokens[at - 2]));
  // "31 percent of workers in Toledo commute by bus"
  if (before?.pos === "PROPN" && NOUN_LIKE_INTRANSITIVES.has(word))
    return after?.pos === "ADP" && after.lower !== "of";
  if (before?.pos !== "NOUN") return false;
  // "The tower cost $1.5 billion": its past is its base form.
  if (/^(?:cost|cut|hit|put|set|hurt|shut)$/u.test(word))
    return after?.pos === "NUM" || after?.pos === "SYM" || /^[$£€]/u.test(after?.text ?? "");
  const third = word.endsWith("s");
  const leads = /^(?:to|at|by|from)$/u.test(after?.lower ?? "") && tokens[at + 2]?.pos === "NUM";
  // "the coupe sprints to 60 mph"
  if (third && leads && !isPlural(before.lower) && !CHANGE_NOUNS.has(word)) return true;
  const base = third ? word.slice(0, -1) : word;
  if (third === isPlural(before.lower)) return false;
  // Nouns seldom stand in the plural before another: "3 towns cast first votes".
  const objects = third ? /^(?:DET|NUM|PRON|PROPN)$/u : /^(?:DET|NUM|PRON|PROPN|ADJ)$/u;
  const object = objects.test(POS(after)) || /^[$£€]/u.test(after?.text ?? "");
  if (object && NOUN_LIKE_VERBS.has(base)) return true;
  return NOUN_LIKE_INTRANSITIVES.has(base) && (object || (after?.pos === "ADP" && after.lower !== "of"));
}

/** "a fine of $5 million", "a cut of 2 percent" */
function isNamedAmount(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at + 1) !== "of" || !/^an?$/u.test(lowerAt(tokens, at - 1))) return false;
  return VERB_LIKE_NOUNS.has(lowerAt(tokens, at));
}

/** "two Super Bowls": a verb does not begin with a capital behind a name. */
function isName(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? "") && tokens[at - 1]?.pos === "PROPN";
}

/** "of a rate cut at", "11 rebounds and six assists", "the striker's transfer fee". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], lowerAt(tokens, at), tokens[at + 1]];
  const closes = after === undefined || /^(?:PUNCT|ADP|CCONJ)$/u.test(after.pos);
  // "a 5.1 percent jump in prices"
  if (CHANGE_NOUNS.has(word) && /^(?:percent|%)$/u.test(before?.lower ?? "")) return after?.pos === "ADP";
  const plural = closes && /[^s]s$/u.test(word);
  if (before?.pos === "NUM") return plural && before.lower !== "one";
  if (/^(?:NOUN|ADJ)$/u.test(POS(before)) && tokens[at - 2]?.pos === "NUM" && plural) return true;
  if (after?.pos === "VERB" && isPastMotion(after.lower) && !/(?:ed|ing)$/u.test(word))
    return /^(?:NOUN|PROPN|ADJ|DET)$/u.test(POS(before));
  const owned = /^(?:his|her|its|their|our|my|your)$/u.test(before?.lower ?? "");
  if (owned && VERB_LIKE_NOUNS.has(word)) return /^(?:ADP|AUX|PUNCT)$/u.test(POS(after));
  if (/^['’]s$/u.test(before?.text ?? "")) return after?.pos === "NOUN" && !/(?:ed|en|ing)$/u.test(word);
  // "the biggest fall in nine years"
  if (VERB_LIKE_NOUNS.has(word) && /.est$/u.test(before?.lower ?? "")) return true;
  if (!VERB_LIKE_NOUNS.has(word) || before?.pos !== "NOUN") return false;
  const behindOf = /^an?$/u.test(lowerAt(tokens, at - 2)) && lowerAt(tokens, at - 3) === "of";
  return behindOf && closes && after?.pos !== "CCONJ";
}

/** "The river crested at 31 feet": what ends in "-ed" between a noun and an adjunct is no adjective. */
function isPast(tokens: readonly Token[], at: number): boolean {
  return (
    /ed$/u.test(lowerAt(tokens, at)) &&
    /^(?:NOUN|PROPN|PRON)$/u.test(POS(tokens[at - 1])) &&
    /^(?:ADP|NUM|SYM|ADV)$/u.test(POS(tokens[at + 1]))
  );
}

/** "fell", "lost", "climbed" */
function isPastMotion(word: string): boolean {
  if (!UP_VERBS.has(word) && !DOWN_VERBS.has(word) && !LOSS_VERBS.has(word)) return false;
  return /ed$|^(?:lost|fell|rose|grew|shed|slid|sank|shrank|leapt)$/u.test(word);
}

/** "CO2 emissions average 119 g/km" */
function isAverage(tokens: readonly Token[], at: number): boolean {
  const counted = /^(?:NUM|SYM)$/u.test(POS(tokens[at + 1])) || /^[$£€]/u.test(tokens[at + 1]?.text ?? "");
  return /^(?:average|total)$/u.test(lowerAt(tokens, at)) && counted && tokens[at - 1]?.pos === "NOUN";
}

/** "An adult male can weigh 400 pounds": a verb needs a noun before it. */
function isHead(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:can|could|will|would|may|might|must|should)$/u.test(lowerAt(tokens, at + 1)) &&
    /^(?:DET|ADJ|NOUN)$/u.test(POS(tokens[at - 1]))
  );
}

function isUnitWord(word: string): boolean {
  return UNITS_BY_WORD.has(word) || SCALES.has(word) || CURRENCY_NAMES.has(word) || word === "dozen";
}

function isPlural(noun: string): boolean {
  return IRREGULAR_PLURALS.has(noun) || noun === "police" || /[^sui]s$/u.test(noun);
}
