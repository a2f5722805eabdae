import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { Span } from "../model.ts";

/**
 * A word, number or mark with its place in the text; white space is left out. `pos` is the universal
 * part-of-speech tag: ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X.
 */
export type Token = Readonly<{ span: Span; text: string; lower: string; pos: string }>;

/** Only the tags are asked for: a stretch is one sentence already, and the tagger looks at no sentence's end. */
const nlp = winkNlp(winkModel, ["pos"]);

/**
 * The tokens of one stretch of text with their parts of speech, in order; spans are offsets into `text`.
 * Linear in its length. `annotate("He’s in Hartford.", { start: 0, end: 17 })` gives He, ’s, in, Hartford, `.`.
 */
export function annotate(text: string, range: Span): readonly Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(range.start, range.end);
  let done = 0;
  for (const { index, 0: run } of stretch.matchAll(UNBROKEN)) {
    tagInto(tokens, stretch.slice(done, index), range.start + done);
    const start = range.start + index;
    done = index + run.length;
    tokens.push({ span: { start, end: range.start + done }, text: run, lower: run.toLowerCase(), pos: "X" });
  }
  tagInto(tokens, stretch.slice(done), range.start + done);
  return tokens.map((token, at) => (isSourceNoun(tokens, at) ? { ...token, pos: "NOUN" } : token));
}

/** "according to engineer Ann Lee": the tagger takes "to" for an infinitive's and "engineer" for its verb. */
function isSourceNoun(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.pos === "VERB" && tokens[at - 1]?.lower === "to" && tokens[at - 2]?.lower === "according"
  );
}

/** An address or a data dump: the tagger's time grows with the square of what has no space in it. */
const UNBROKEN = /(?<!\S)\S{120,}/gu;

/** How much the tagger may fold away between two tokens. */
const FOLDED = 40;

function tagInto(tokens: Token[], stretch: string, offset: number): void {
  if (stretch.trim() === "") return;
  const found = nlp.readDoc(stretch).tokens();
  const tags = found.out(nlp.its.pos);
  let cursor = 0;
  for (const [index, value] of found.out().entries()) {
    const at = find(stretch, value, cursor);
    if (at === null) continue;
    cursor = at + value.length;
    const pos = tags[index] ?? "X";
    if (pos === "SPACE") continue;
    const start = offset + at;
    const last = tokens.at(-1);
    if (last !== undefined && last.span.end === start && isOneWord(last.text, value)) {
      tokens[tokens.length - 1] = joined(last, value);
      continue;
    }
    const token = {
      span: { start, end: start + value.length },
      text: value,
      lower: value.toLowerCase(),
      pos,
    };
    if (hasClitic(value)) tokens.push(...withoutClitic(token));
    else tokens.push(token);
  }
}

const NON_SPACE = /\S/g;

/** The tokenizer keeps every character but folds white space: the token begins after it, or a little later. */
function find(stretch: string, value: string, cursor: number): number | null {
  if (stretch.startsWith(value, cursor)) return cursor;
  NON_SPACE.lastIndex = cursor;
  if (!NON_SPACE.test(stretch)) return null;
  const from = NON_SPACE.lastIndex - 1;
  if (stretch.startsWith(value, from)) return from;
  const within = stretch.slice(from, from + value.length + FOLDED).indexOf(value);
  return within < 0 ? null : from + within;
}

const BEYOND_LATIN_1 = /[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u;
const LETTERS = /^[\p{L}\p{M}]+$/u;

/** The tokenizer cuts words at letters it does not know: "Laz", "ă", "r". */
function isOneWord(left: string, right: string): boolean {
  return (
    LETTERS.test(left) && LETTERS.test(right) && (BEYOND_LATIN_1.test(left) || BEYOND_LATIN_1.test(right))
  );
}

function joined(left: Token, right: string): Token {
  const text = left.text + right;
  const span = { start: left.span.start, end: left.span.end + right.length };
  return { span, text, lower: text.toLowerCase(), pos: /^\p{Lu}/u.test(text) ? "PROPN" : left.pos };
}

/** Some possessives come out whole ("Rubio’s"); as elsewhere the ’s is a token of its own. */
function hasClitic(text: string): boolean {
  return text.length > 2 && text.endsWith("s") && /[\p{L}\p{N}.][’']s$/u.test(text);
}

function withoutClitic({ span: { start, end }, text: whole, pos }: Token): readonly Token[] {
  const [text, clitic] = [whole.slice(0, -2), whole.slice(-2)];
  return [
    { span: { start, end: end - 2 }, text, lower: text.toLowerCase(), pos },
    { span: { start: end - 2, end }, text: clitic, lower: clitic, pos: "PART" },
  ];
}
