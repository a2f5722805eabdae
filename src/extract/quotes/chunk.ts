import type { Span } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import type { Frame, FrameItem } from "./frame.ts";
import type { Marked } from "./marks.ts";
import { ATTITUDE_VERBS, CHARACTERISING_VERBS, SPEECH_VERBS } from "./reporting-verbs.ts";
import { TIME_NOUNS, WEEKDAYS } from "./time-words.ts";

/** A noun phrase without what follows its head: "Hartford Mayor Luke Bronin", "she", "a group". */
export type NounNode = Readonly<{
  kind: "noun";
  tokens: readonly Token[];
  span: Span;
  /** The last word. */
  head: Token;
  time: boolean;
}>;

/** A verb with its auxiliaries: "has also called", "to say", "saying". */
export type VerbNode = Readonly<{
  kind: "verb";
  tokens: readonly Token[];
  span: Span;
  /** The main verb, lower case. */
  word: string;
  form: "finite" | "gerund" | "infinitive" | "passive";
}>;

export type QuoteNode = Readonly<{ kind: "quote"; marked: Marked; span: Span }>;

/** Any other word or mark, by the part it plays between clauses. */
export type LinkNode = Readonly<{
  kind: "link";
  token: Token;
  span: Span;
  part:
    | "preposition"
    | "conjunction"
    | "relative"
    | "that"
    | "comma"
    | "colon"
    | "break"
    | "open"
    | "close"
    | "adverb"
    | "other";
}>;

export type Node = NounNode | VerbNode | QuoteNode | LinkNode;

/** Groups the words of a frame into noun phrases, verbs, quotations and the links between them; one pass. */
export function chunk(frame: Frame): readonly Node[] {
  const nodes: Node[] = [];
  const { items } = frame;
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === "quote") {
      nodes.push({ kind: "quote", marked: item.marked, span: item.marked.span });
      at += 1;
      continue;
    }
    const verb = readVerb(items, at);
    if (verb !== null) {
      nodes.push(verb.node);
      at = verb.next;
      continue;
    }
    const noun = readNoun(items, at);
    if (noun !== null) {
      nodes.push(noun.node);
      at = noun.next;
      continue;
    }
    nodes.push({
      kind: "link",
      token: item.token,
      span: item.token.span,
      part: linkPart(item.token, items, at),
    });
    at += 1;
  }
  return nodes;
}

const wordAt = (items: readonly FrameItem[], at: number): Token | undefined => {
  const item = items[at];
  return item?.kind === "word" ? item.token : undefined;
};

function isReportingForm(lower: string): boolean {
  return SPEECH_VERBS.has(lower) || CHARACTERISING_VERBS.has(lower) || ATTITUDE_VERBS.has(lower);
}

/** The tagger calls "claims" or "reports" nouns now and then: after a name or pronoun they are verbs. */
function isVerb(items: readonly FrameItem[], at: number): boolean {
  const token = wordAt(items, at);
  if (token === undefined) return false;
  if (token.pos === "VERB") {
    if (isNounAfterArticle(items, at, token)) return false;
    // "Trump", "Price": a capital inside a sentence is a name, whatever the tagger thinks.
    return !(
      at > 0 &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !SPEECH_VERBS.has(token.lower) &&
      !HEADLINE_VERBS.has(token.text)
    );
  }
  if (token.pos !== "NOUN" && token.pos !== "ADJ" && token.pos !== "PROPN" && token.pos !== "ADP")
    return false;
  if (
    !isReportingForm(token.lower) ||
    /^\p{Lu}/u.test(token.text) ||
    !/(?:s|ed|said|wrote)$/u.test(token.lower)
  )
    return false;
  const before = wordAt(items, at - 1);
  if (before === undefined) return items[at - 1]?.kind === "quote";
  if (before.pos === "PROPN" || (before.pos === "NOUN" && /^\p{Lu}/u.test(before.text)))
    return SPEECH_VERBS.has(token.lower);
  return SUBJECT_PRONOUNS.has(before.lower) || token.lower === "said" || token.lower === "says";
}

/** Headlines capitalise their verbs, which the tagger then takes for names. */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  "Says Said Tells Told Calls Warns Asks Urges Vows Claims Insists Admits Declares Slams Blasts Tweets Defends".split(
    " ",
  ),
);

/** "a Twitter comment": after an article and one word, the bare form of a verb is a noun. */
function isNounAfterArticle(items: readonly FrameItem[], at: number, token: Token): boolean {
  if (SPEECH_VERBS.get(token.lower) !== token.lower && CHARACTERISING_VERBS.get(token.lower) !== token.lower)
    return false;
  return (
    /^an?$/u.test(wordAt(items, at - 1)?.lower ?? "") || /^an?$/u.test(wordAt(items, at - 2)?.lower ?? "")
  );
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "i", "we", "who", "it", "you"]);

function readVerb(items: readonly FrameItem[], start: number): { node: VerbNode; next: number } | null {
  const tokens: Token[] = [];
  let at = start;
  let infinitive = false;
  let auxiliary: string | null = null;
  let main: Token | null = null;
  for (; at < items.length; at += 1) {
    const token = wordAt(items, at);
    if (token === undefined) break;
    if (main === null && isVerb(items, at)) {
      main = token;
      tokens.push(token);
      at += 1;
      break;
    }
    const negation = token.pos === "PART" && /^(?:not|n[’']t|to)$/u.test(token.lower);
    if (token.lower === "to" && token.pos === "PART") {
      if (tokens.length > 0) break;
      infinitive = true;
    } else if (token.pos === "AUX") auxiliary = token.lower;
    else if (!negation && !(token.pos === "ADV" && tokens.length > 0)) break;
    tokens.push(token);
  }
  const copula = main === null && auxiliary !== null && !infinitive;
  if (main === null && !copula) return null;
  const trimmed = main === null ? dropTrailingAdverbs(tokens) : tokens;
  const first = trimmed[0];
  const last = trimmed.at(-1);
  if (first === undefined || last === undefined) return null;
  const word = (main ?? last).lower;
  const form = verbForm(word, infinitive, auxiliary, main !== null);
  const span = { start: first.span.start, end: last.span.end };
  return { node: { kind: "verb", tokens: trimmed, span, word, form }, next: start + trimmed.length };
}

function dropTrailingAdverbs(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length;
  while (end > 1 && tokens[end - 1]?.pos === "ADV") end -= 1;
  return tokens.slice(0, end);
}

const BE: ReadonlySet<string> = new Set([
  "is",
  "was",
  "are",
  "were",
  "be",
  "been",
  "being",
  "’s",
  "'s",
  "’re",
  "'re",
  "am",
]);

function verbForm(
  word: string,
  infinitive: boolean,
  auxiliary: string | null,
  hasMain: boolean,
): VerbNode["form"] {
  if (infinitive) return "infinitive";
  if (auxiliary === null) return word.endsWith("ing") && word.length > 4 ? "gerund" : "finite";
  if (hasMain && BE.has(auxiliary) && !word.endsWith("ing")) return "passive";
  return "finite";
}

const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM"]);
const PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it i we you him her them us me himself herself themselves itself everyone everybody someone nobody".split(
    " ",
  ),
);
const POSSESSIVES: ReadonlySet<string> = new Set("his her their its my our your whose".split(" "));

function readNoun(items: readonly FrameItem[], start: number): { node: NounNode; next: number } | null {
  const tokens: Token[] = [];
  let at = start;
  let headed = false;
  for (; at < items.length; at += 1) {
    const token = wordAt(items, at);
    if (token === undefined) break;
    const before = tokens.at(-1);
    if (before !== undefined && token.pos !== "VERB" && isVerb(items, at)) break;
    if (WEEKDAYS.has(token.lower) && before !== undefined && !WEEKDAYS.has(before.lower)) {
      if (before.pos === "PROPN" || before.pos === "NOUN" || PRONOUNS.has(before.lower)) break;
    }
    if (before !== undefined && WEEKDAYS.has(before.lower) && !TIME_NOUNS.has(token.lower)) break;
    if (!continuesNoun(items, at, tokens, headed)) break;
    tokens.push(token);
    if (isHead(token)) headed = true;
    if (
      PRONOUNS.has(token.lower) &&
      token.text !== "US" &&
      !(POSSESSIVES.has(token.lower) && isNominal(items, at + 1))
    ) {
      at += 1;
      break;
    }
  }
  const first = tokens[0];
  const head = tokens.at(-1);
  if (first === undefined || head === undefined || !/[\p{L}\p{N}]/u.test(head.text)) return null;
  const span = { start: first.span.start, end: head.span.end };
  return { node: { kind: "noun", tokens, span, head, time: isTime(tokens) }, next: at };
}

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
  if (before === undefined) {
    if (/^(?:that|which|who|whom|what|where|when|why|how|whether|if)$/u.test(token.lower)) return false;
    if (isNounAfterArticle(items, at, token)) return true;
    return (
      NOMINAL.has(token.pos) || (token.pos === "PRON" && /^\p{L}/u.test(token.text)) || isName(token, at)
    );
  }
  const touching = before.span.end === token.span.start;
  if (touching && /^(?:[-–&/.]|[’']s?)$/u.test(token.text)) {
    return token.text !== "." || (before.pos === "PROPN" && wordAt(items, at + 1) !== undefined);
  }
  if (token.text === "&") return true;
  if (/^[’']s?$/u.test(before.text) || /^[-–&/.]$/u.test(before.text))
    return token.pos !== "PUNCT" || touching;
  if (token.pos === "PRON" && token.text !== "US")
    return before.pos === "DET" && !headed && !PRONOUNS.has(token.lower);
  if (token.pos === "DET") return !headed && before.pos === "DET";
  if (NOMINAL.has(token.pos)) return !(PRONOUNS.has(before.lower) && !POSSESSIVES.has(before.lower));
  if (isName(token, at) || isNounAfterArticle(items, at, token)) return true;
  // "the incoming administration", "a very good friend"
  const inner = token.pos === "VERB" || token.pos === "ADV";
  return inner && !headed && isNominal(items, at + 1) && !SPEECH_VERBS.has(token.lower);
}

/** Capitals inside a sentence that the tagger took for something else. */
function isName(token: Token, at: number): boolean {
  return (
    at > 0 &&
    /^\p{Lu}[\p{L}’'.-]*$/u.test(token.text) &&
    (token.pos === "VERB" || token.pos === "X" || token.pos === "INTJ")
  );
}

function isTime(tokens: readonly Token[]): boolean {
  const head = tokens.findLast((token) => token.pos !== "NUM" && token.pos !== "PUNCT") ?? tokens.at(-1);
  if (head === undefined) return false;
  if (WEEKDAYS.has(head.lower) || TIME_NOUNS.has(head.lower)) return true;
  return tokens.every((token) => /^(?:19|20)\d\d$/u.test(token.text));
}

function linkPart(token: Token, items: readonly FrameItem[], at: number): LinkNode["part"] {
  const { lower } = token;
  if (lower === ",") return "comma";
  if (lower === ":") return "colon";
  if (/^[;.!?…]+$/u.test(lower) || /^[—–]+$/u.test(lower) || lower === "--") return "break";
  if (lower === "-") return "break";
  if (lower === "(" || lower === "[") return "open";
  if (lower === ")" || lower === "]") return "close";
  if (/^(?:who|which|whom|whose)$/u.test(lower)) return "relative";
  if (lower === "that") return "that";
  if (/^(?:and|but|or|yet|nor)$/u.test(lower)) return "conjunction";
  if (token.pos === "ADV") return "adverb";
  if (token.pos === "ADP" || (lower === "to" && wordAt(items, at + 1) !== undefined)) return "preposition";
  return token.pos === "SCONJ" ? "other" : "other";
}
