import type { Token } from "../../text/annotate.ts";
import { IRREGULAR_PLURALS, VERB_LIKE_NOUNS } from "./noun-words.ts";
import { lowerAt } from "./token-at.ts";
import { BARE_PARTICIPLES, NOUN_LIKE_INTRANSITIVES, NOUN_LIKE_VERBS } from "./verb-words.ts";

/**
 * The tokens with nouns and verbs that the tagger took for each other mended, where the grammar around them leaves
 * no choice: "The city's residents use 1 billion gallons", "had forecast earnings", "the odds of a rate cut at".
 */
export function mendTags(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.pos === "NOUN") return isVerb(tokens, at) ? { ...token, pos: "VERB" } : token;
    if (isName(tokens, at)) return { ...token, pos: "PROPN" };
    return token.pos === "VERB" && isNoun(tokens, at) ? { ...token, pos: "NOUN" } : token;
  });
}

/** The number agrees with the noun before, and an object or adjunct follows; or a participle behind "had". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], lowerAt(tokens, at), tokens[at + 1]];
  if (before?.pos === "AUX") return /^ha[sd]$|^have$/u.test(before.lower) && BARE_PARTICIPLES.has(word);
  // "only 19 support Sanders": a noun behind 19 would be a plural.
  if (before?.pos === "NUM")
    return (
      before.lower !== "one" && NOUN_LIKE_VERBS.has(word) && /^(?:DET|PRON|PROPN)$/u.test(after?.pos ?? "")
    );
  if (word === "forecast" && /^(?:NOUN|PROPN)$/u.test(before?.pos ?? ""))
    return /^(?:NOUN|ADJ|DET|NUM)$/u.test(after?.pos ?? "");
  if (before?.pos !== "NOUN") return false;
  const third = word.endsWith("s");
  const base = third ? word.slice(0, -1) : word;
  if (third === isPlural(before.lower)) return false;
  // Nouns seldom stand in the plural before another: "3 towns cast first votes".
  const objects = third ? /^(?:DET|NUM|PRON|PROPN)$/u : /^(?:DET|NUM|PRON|PROPN|ADJ)$/u;
  const object = objects.test(after?.pos ?? "") || /^[$£€]/u.test(after?.text ?? "");
  if (object && NOUN_LIKE_VERBS.has(base)) return true;
  return NOUN_LIKE_INTRANSITIVES.has(base) && (object || (after?.pos === "ADP" && after.lower !== "of"));
}

/** "two Super Bowls": a verb does not begin with a capital behind a name. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.pos === "VERB" && /^\p{Lu}\p{Ll}/u.test(token.text) && before?.pos === "PROPN";
}

/** "of a rate cut": the phrase behind "of a" needs a noun at its end, and none follows. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  if (!VERB_LIKE_NOUNS.has(lowerAt(tokens, at)) || tokens[at - 1]?.pos !== "NOUN") return false;
  const after = tokens[at + 1];
  const closes = after === undefined || after.pos === "PUNCT" || after.pos === "ADP";
  return closes && /^an?$/u.test(lowerAt(tokens, at - 2)) && lowerAt(tokens, at - 3) === "of";
}

function isPlural(noun: string): boolean {
  return IRREGULAR_PLURALS.has(noun) || noun === "police" || /[^sui]s$/u.test(noun);
}
