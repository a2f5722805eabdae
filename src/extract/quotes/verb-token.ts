import type { Token } from "../../text/annotate.ts";
import type { FrameItem } from "./frame.ts";
import { wordAt } from "./nodes.ts";
import { ATTITUDE_VERBS, CHARACTERISING_VERBS, SPEECH_VERBS } from "./reporting-verbs.ts";
import { speakerKindOf } from "./speaker-nouns.ts";

const CAPITAL = /^\p{Lu}/u;
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  "he",
  "she",
  "they",
  "i",
  "we",
  "who",
  "which",
  "it",
  "you",
]);

/** Headlines capitalise their verbs, which the tagger then takes for names. */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  "Says Said Tells Told Calls Warns Asks Urges Vows Claims Insists Admits Declares Slams Blasts Tweets Defends".split(
    " ",
  ),
);

/** What the tagger calls verbs of saying that it does not see as verbs. */
const TAKEN_FOR_OTHERS: ReadonlySet<string> = new Set(["NOUN", "ADJ", "PROPN", "ADP"]);

/**
 * Whether the word at `at` is a verb. The tagger's word is taken except where news style misleads it: names
 * that are verbs ("Price"), verbs that are nouns elsewhere ("Smith claims"), and capitals in headlines.
 */
export function isVerb(items: readonly FrameItem[], at: number): boolean {
  const token = wordAt(items, at);
  if (token === undefined) return false;
  if (token.pos === "VERB")
    return (
      !isCompounded(items, at, token) &&
      !isBareNoun(items, at, token) &&
      !isCapitalisedName(items, at, token) &&
      !isModifier(items, at, token) &&
      !isBeforeSpeaker(items, at)
    );
  if (!TAKEN_FOR_OTHERS.has(token.pos)) return false;
  if (HEADLINE_VERBS.has(token.text) && CAPITAL.test(wordAt(items, at - 1)?.text ?? "")) return true;
  return isInflected(token) && followsSpeaker(items, at, token);
}

/** "shop-owners": the bare form of a verb tied to a noun by a hyphen. */
export function isCompounded(items: readonly FrameItem[], at: number, token: Token): boolean {
  if (token.pos !== "VERB") return false;
  const hyphen = wordAt(items, at + 1);
  const noun = wordAt(items, at + 2);
  if (hyphen === undefined || noun === undefined || !/^[-‐‑]$/u.test(hyphen.text)) return false;
  const tied = token.span.end === hyphen.span.start && hyphen.span.end === noun.span.start;
  return tied && noun.pos === "NOUN";
}

/** "a continued current account surplus": a participle between an article and its noun. */
export function isModifier(items: readonly FrameItem[], at: number, token: Token): boolean {
  const before = wordAt(items, at - 1);
  const after = wordAt(items, at + 1);
  if (before?.pos !== "DET" || !/(?:ed|ing)$/u.test(token.lower)) return false;
  return after?.pos === "NOUN" || after?.pos === "ADJ" || after?.pos === "PROPN" || after?.text === "-";
}

/**
 * `“…,” said lead author Ann Lee` · `“…,” said retired teacher Ann Lee` · `“…,” registered nurse Ann Lee said`: what
 * follows such a verb, or the words themselves, is who speaks.
 */
export function isBeforeSpeaker(items: readonly FrameItem[], at: number): boolean {
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(wordAt(items, at + 1)?.pos ?? "")) return false;
  const said = wordAt(items, at - 1);
  const { lower } = wordAt(items, at) ?? { lower: "" };
  if (items[at - 1]?.kind === "quote") {
    return (
      lower.endsWith("ed") &&
      !SPEECH_VERBS.has(lower) &&
      !CHARACTERISING_VERBS.has(lower) &&
      speaksWithin(items, at)
    );
  }
  return said !== undefined && items[at - 2]?.kind === "quote" && SPEECH_VERBS.has(said.lower);
}

const LONGEST_SPEAKER = 8;

/** A verb of saying soon after a noun phrase: not `“…,” laughed Ann Lee`. */
function speaksWithin(items: readonly FrameItem[], from: number): boolean {
  for (let at = from + 2; at < from + LONGEST_SPEAKER; at += 1) {
    const token = wordAt(items, at);
    if (token === undefined || /^(?:AUX|SCONJ|CCONJ)$/u.test(token.pos)) return false;
    if (token.pos === "VERB" && SPEECH_VERBS.has(token.lower)) return true;
  }
  return false;
}

function isCapitalisedName(items: readonly FrameItem[], at: number, token: Token): boolean {
  // "Milford Corp said", "Brook told": a sentence may begin with a name too.
  if (at === 0 && /^(?:PROPN|VERB|AUX)$/u.test(wordAt(items, 1)?.pos ?? ""))
    return !/(?:ed|ing)$/u.test(token.lower) && !SPEECH_VERBS.has(token.lower);
  if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return !SPEECH_VERBS.has(token.lower) && !HEADLINE_VERBS.has(token.text);
}

/** "claims", "shot", "said": a form of a reporting verb that is not the bare word. */
function isInflected(token: Token): boolean {
  const { lower } = token;
  const lemma = SPEECH_VERBS.get(lower) ?? CHARACTERISING_VERBS.get(lower) ?? ATTITUDE_VERBS.get(lower);
  return lemma !== undefined && lemma !== lower && !lower.endsWith("ing") && !CAPITAL.test(token.text);
}

/** What texts do; "reports" and "calls" behind a text are mostly things. */
const DOCUMENT_VERBS: ReadonlySet<string> = new Set(
  "states reads notes adds concludes argues warns alleges".split(" "),
);

function followsSpeaker(items: readonly FrameItem[], at: number, token: Token): boolean {
  const before = wordAt(items, at - 1);
  if (before === undefined) return items[at - 1]?.kind === "quote";
  // "and warns that", "the contract states that"
  const tells = /^(?:CCONJ|ADV|PUNCT)$/u.test(before.pos) || speakerKindOf(before.lower) !== null;
  const next = wordAt(items, at + 1);
  if (tells && next?.lower === "that") return true;
  // "the ad states.", `the letter reads “…”`
  if (speakerKindOf(before.lower) === "document" && (next === undefined || /^[.,:]$/u.test(next.text)))
    return DOCUMENT_VERBS.has(token.lower);
  const named = before.pos === "PROPN" || (before.pos === "NOUN" && CAPITAL.test(before.text));
  if (named) return SPEECH_VERBS.has(token.lower) && !isModified(items, at - 1);
  return SUBJECT_PRONOUNS.has(before.lower) || token.lower === "said" || token.lower === "says";
}

/** "his anti-Muslim remarks", "the Milford claims": a name after an article or hyphen belongs to a noun. */
function isModified(items: readonly FrameItem[], name: number): boolean {
  const before = wordAt(items, name - 1);
  return (
    before !== undefined &&
    (before.pos === "DET" || before.text === "-" || /^(?:his|her|their|its|my|our)$/u.test(before.lower))
  );
}

/** "a Twitter comment": after an article and one word, the bare form of a verb is a noun. */
export function isBareNoun(items: readonly FrameItem[], at: number, token: Token): boolean {
  const { lower } = token;
  if (SPEECH_VERBS.get(lower) !== lower && CHARACTERISING_VERBS.get(lower) !== lower) return false;
  return [1, 2].some((back) => /^an?$/u.test(wordAt(items, at - back)?.lower ?? ""));
}
