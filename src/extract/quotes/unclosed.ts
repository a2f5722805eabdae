import type { Span } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import type { TextDocument } from "../../text/document.ts";
import { lowerBound } from "./lower-bound.ts";
import type { Marked } from "./marked.ts";
import { SPEECH_VERBS } from "./reporting-verbs.ts";

const LONGEST_CUE = 14;

/**
 * Where a quotation whose closing mark is missing ends: at the comma before a closing cue of one of its
 * sentences (`“We are unable to confirm that, said spokeswoman Ada Brook.`), else at the end of the range,
 * where it is left open for the next paragraph to continue.
 */
export function closeUnclosed(
  doc: TextDocument,
  marked: Marked,
  sentences: readonly number[],
): readonly Marked[] {
  const endOf = (at: number) => doc.sentences[sentences[at] ?? 0]?.span.end ?? 0;
  const first = lowerBound(sentences.length, (at) => endOf(at) <= marked.inner.start);
  for (let at = first; at < sentences.length; at += 1) {
    const index = sentences[at] ?? 0;
    const span = doc.sentences[index]?.span;
    if (span === undefined || span.end > marked.span.end) break;
    const comma = closingCue(doc.tokens[index] ?? [], marked.inner);
    if (comma === null) continue;
    const end = comma.span.end;
    return [
      { ...marked, span: { start: marked.span.start, end }, inner: { start: marked.inner.start, end } },
    ];
  }
  const end = doc.text.slice(marked.span.start, marked.span.end).trimEnd().length + marked.span.start;
  return [{ ...marked, span: { start: marked.span.start, end }, inner: { start: marked.inner.start, end } }];
}

/** The comma before `, said NAME.` or `, NAME said.` at the end of a sentence. */
function closingCue(tokens: readonly Token[], range: Span): Token | null {
  const inside = tokens.slice(-LONGEST_CUE).filter((token) => token.span.start >= range.start);
  for (let at = inside.length - 1; at >= 0; at -= 1) {
    const token = inside[at];
    if (token?.text !== ",") continue;
    const first = inside[at + 1];
    const second = inside[at + 2];
    if (first === undefined || second === undefined) continue;
    if (isSpeech(first) && /^(?:NOUN|PROPN|PRON|DET|ADJ)$/u.test(second.pos)) return token;
    const last = inside.slice(at + 1).filter((word) => word.pos !== "PUNCT");
    const verb = last.at(-1);
    if (
      verb !== undefined &&
      last.length <= 6 &&
      isSpeech(verb) &&
      /^\p{Lu}|^(?:he|she|they|the)$/u.test(first.text)
    ) {
      return token;
    }
  }
  return null;
}

function isSpeech(token: Token): boolean {
  return SPEECH_VERBS.has(token.lower) && /(?:ed|aid|ays|ote|old)$/u.test(token.lower);
}
