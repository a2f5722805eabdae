import type { Token } from "../../text/annotate.ts";
import { PARTICLES } from "../entities/person-words.ts";
import type { FrameItem } from "./frame.ts";
import { type NounNode, wordAt } from "./nodes.ts";
import { SPEECH_VERBS } from "./reporting-verbs.ts";
import { TIME_NOUNS, WEEKDAYS } from "./time-words.ts";
import { isBareNoun, isBeforeSpeaker, isCompounded, isModifier, isVerb } from "./verb-token.ts";

const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM"]);
/** Words that stand for somebody alone; "US" is a country. */
const isPronoun = (token: Token) => PRONOUNS.has(token.lower) && token.text !== "US";
const PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it i we you him her them us me himself herself themselves itself everyone everybody someone nobody".split(
    " ",
  ),
);
const POSSESSIVES: ReadonlySet<string> = new Set("his her their its my our your whose".split(" "));

/** The noun phrase that begins at `start`, and the place after it; null when none begins there. */
export function readNoun(
  items: readonly FrameItem[],
  start: number,
): { node: NounNode; next: number } | null {
  const tokens: Token[] = [];
  let at = start;
  let headed = false;
  for (; at < items.length; at += 1) {
    const token = wordAt(items, at);
    if (token === undefined) break;
    const before = tokens.at(-1);
    if (before !== undefined && endsAtVerb(items, at, token)) break;
    if (WEEKDAYS.has(token.lower) && before !== undefined && !WEEKDAYS.has(before.lower)) {
      if (before.pos === "PROPN" || before.pos === "NOUN" || isPronoun(before)) break;
    }
    if (before !== undefined && WEEKDAYS.has(before.lower) && !TIME_NOUNS.has(token.lower)) break;
    if (!continuesNoun(items, at, tokens, headed)) break;
    tokens.push(token);
    if (isHead(token) || isName(token)) headed = true;
    if (isPronoun(token) && !(POSSESSIVES.has(token.lower) && isNominal(items, at + 1))) {
      at += 1;
      break;
    }
  }
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || !/[\p{L}\p{N}]/u.test(last.text)) return null;
  const span = { start: first.span.start, end: last.span.end };
  const head = headOf(tokens) ?? last;
  return { node: { kind: "noun", tokens, span, head, time: isTime(tokens) }, next: at };
}

/** "voice" in "a voice-over", "mother" in "her mother-in-law", "president" in "the president-elect": what the rest is tied to. */
function headOf(tokens: readonly Token[]): Token | undefined {
  let end = tokens.length;
  while (end > 2 && /^[-‐‑]$/u.test(tokens[end - 2]?.text ?? "") && TIED.has(tokens[end - 1]?.text ?? ""))
    end -= 2;
  return tokens[end - 1];
}

const TIED: ReadonlySet<string> = new Set("over up by in law chief elect general designate".split(" "));

/** A verb ends a phrase, but for the participles inside it: "the incoming administration". */
const endsAtVerb = (items: readonly FrameItem[], at: number, token: Token) =>
  (token.pos !== "VERB" || /^\p{Lu}/u.test(token.text)) && isVerb(items, at);

const isHead = (token: Token) => token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "PRON";

function isNominal(items: readonly FrameItem[], at: number): boolean {
  const token = wordAt(items, at);
  return token !== undefined && (NOMINAL.has(token.pos) || /^\d/u.test(token.text));
}

function continuesNoun(
  items: readonly FrameItem[],
  at: number,
  tokens: readonly Token[],
  headed: boolean,
): boolean {
  const token = wordAt(items, at);
  if (token === undefined) return false;
  const before = tokens.at(-1);
  if (isParticle(items, at))
    return before === undefined || /^(?:\p{Lu}|[’']s?$)/u.test(before.text) || PARTICLES.has(before.text);
  if (before === undefined) {
    if (/^(?:that|which|who|whom|what|where|when|why|how|whether|if)$/u.test(token.lower)) return false;
    if (NOMINAL.has(token.pos) || (token.pos === "PRON" && /^\p{L}/u.test(token.text)) || isName(token))
      return true;
    return isBareNoun(items, at, token) || isBeforeSpeaker(items, at) || isCompounded(items, at, token);
  }
  const touching = before.span.end === token.span.start;
  if (touching && /^(?:[-–&/.]|[’']s?)$/u.test(token.text)) {
    return token.text !== "." || (before.pos === "PROPN" && wordAt(items, at + 1) !== undefined);
  }
  if (token.text === "&") return true;
  // "Moody’s said": nobody owns a "said".
  if (/^[’']s?$/u.test(before.text) && SPEECH_VERBS.get(token.lower) === "say" && token.lower !== "say")
    return false;
  if (/^[’']s?$/u.test(before.text) || /^[-–&/.]$/u.test(before.text))
    return token.pos !== "PUNCT" || (touching && token.text !== ",");
  if (token.pos === "PRON" && token.text !== "US")
    return before.pos === "DET" && !headed && !isPronoun(token);
  if (token.pos === "DET") return !headed && before.pos === "DET";
  if (NOMINAL.has(token.pos)) return !(isPronoun(before) && !POSSESSIVES.has(before.lower));
  if (isName(token) || isBareNoun(items, at, token)) return true;
  // "the incoming administration", "a very good friend"
  const inner = token.pos === "VERB" || token.pos === "ADV";
  const hyphened = wordAt(items, at + 1)?.text === "-";
  if (!inner || headed || !(hyphened || isNominal(items, at + 1))) return false;
  return !SPEECH_VERBS.has(token.lower) || isModifier(items, at, token);
}

/** "de" in "de Blasio", "de la" in "Juan de la Cruz": small words that a surname begins with, whatever the tagger says. */
function isParticle(items: readonly FrameItem[], at: number): boolean {
  const token = wordAt(items, at);
  if (token === undefined || !PARTICLES.has(token.text) || token.pos === "NUM") return false;
  const next = wordAt(items, at + 1);
  return next !== undefined && (/^\p{Lu}/u.test(next.text) || isParticle(items, at + 1));
}

/** Capitals inside a sentence that the tagger took for something else. */
function isName(token: Token): boolean {
  return (
    /^\p{Lu}[\p{L}’'.-]*$/u.test(token.text) &&
    (token.pos === "VERB" || token.pos === "X" || token.pos === "INTJ")
  );
}

function isTime(tokens: readonly Token[]): boolean {
  const head = tokens.findLast((token) => token.pos !== "NUM" && token.pos !== "PUNCT") ?? tokens.at(-1);
  if (head === undefined) return false;
  if (/^(?:march|may)$/u.test(head.text)) return false;
  if (WEEKDAYS.has(head.lower) || TIME_NOUNS.has(head.lower)) return true;
  return tokens.every((token) => /^(?:19|20)\d\d$/u.test(token.text));
}
