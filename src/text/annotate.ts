import winkModel from "wink-eng-lite-web-model";
import winkNlp, { type ItemToken } from "wink-nlp";
import type { Span } from "../model.ts";

/**
 * A word, number or mark with its place in the text; white space is left out. `pos` is the universal
 * part-of-speech tag: ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X.
 */
export type Token = Readonly<{ span: Span; text: string; lower: string; pos: string }>;

const nlp = winkNlp(winkModel, ["sbd", "pos"]);

/**
 * The tokens of one stretch of text with their parts of speech, in order; spans are offsets into `text`.
 * Linear in its length. `annotate("He’s in Hartford.", { start: 0, end: 17 })` gives He, ’s, in, Hartford, `.`.
 */
export function annotate(text: string, range: Span): readonly Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(range.start, range.end);
  let cursor = 0;
  nlp
    .readDoc(stretch)
    .tokens()
    .each((item: ItemToken) => {
      const value = item.out();
      // The tokenizer keeps every character; searching from the cursor also survives white space it folds.
      const at = stretch.indexOf(value, cursor);
      if (at < 0) return;
      cursor = at + value.length;
      const pos = item.out(nlp.its.pos);
      if (pos === "SPACE") return;
      const start = range.start + at;
      const last = tokens.at(-1);
      if (last !== undefined && last.span.end === start && isOneWord(last.text, value)) {
        tokens[tokens.length - 1] = joined(last, value);
        return;
      }
      tokens.push({
        span: { start, end: start + value.length },
        text: value,
        lower: value.toLowerCase(),
        pos,
      });
    });
  return tokens;
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
