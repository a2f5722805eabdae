import type { Block, IsoDay, Sentence } from "../model.ts";
import { annotate, type Token } from "./annotate.ts";

/** A cleaned, segmented article as the extractors see it: text, blocks, sentences and tagged tokens. */
export type TextDocument = Readonly<{
  text: string;
  /** Day of publication, for relative dates; null when unknown. */
  published: IsoDay | null;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  /** The tokens of each sentence, parallel to `sentences`. */
  tokens: readonly (readonly Token[])[];
}>;

/** Tags every sentence once, so that no extractor does it again. */
export function openDocument(parts: Omit<TextDocument, "tokens">): TextDocument {
  return { ...parts, tokens: parts.sentences.map((sentence) => annotate(parts.text, sentence.span)) };
}
