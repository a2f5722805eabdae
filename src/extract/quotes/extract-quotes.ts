import type { Entity, Quote, Span } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import { findPassages, type Passage, type ReadFrame, readFrames, wordCount } from "./passages.ts";

/** Everything somebody is reported as saying or writing, in order of appearance. */
export function extractQuotes(doc: TextDocument, _entities: readonly Entity[]): readonly Quote[] {
  const frames = readFrames(doc);
  return findPassages(doc, frames)
    .filter((passage) => isQuotation(doc.text, passage))
    .map((passage) => toQuote(doc, frames, passage));
}

function isQuotation(text: string, passage: Passage): boolean {
  const words = passage.marks.reduce((sum, mark) => sum + wordCount(text, mark.inner), 0);
  if (passage.origin !== null) return words >= 1;
  return words >= 5 && (passage.solo || passage.whole);
}

function toQuote(doc: TextDocument, frames: readonly ReadFrame[], passage: Passage): Quote {
  const origin = passage.origin;
  const node = origin === null ? undefined : frames[origin.frame]?.nodes[origin.attribution.speaker];
  const mention: Span | null = node?.span ?? null;
  return {
    kind: passage.whole ? "direct" : "partial",
    spans: passage.marks.map((mark) => mark.span),
    speaker: {
      kind: "unknown",
      name: null,
      role: null,
      mention,
      entity: null,
      confidence: origin?.attribution.confidence ?? 0,
      rule: origin?.attribution.rule ?? "none",
    },
    cue: origin?.attribution.cue ?? null,
    sentences: [0, 0],
    role: doc.blocks[passage.block]?.role ?? "body",
    via: null,
    translated: false,
    onBehalfOf: null,
  };
}
