import type { Span } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import type { FrameItem } from "./frame.ts";
import type { Marked } from "./marked.ts";

/** A noun phrase without what follows its head: "Milford Mayor Ada Brook", "she", "a group". */
export type NounNode = Readonly<{
  kind: "noun";
  tokens: readonly Token[];
  span: Span;
  /** The last word; the first of words tied by hyphens, "mother" in "mother-in-law". */
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

/** The word at a place of a frame; undefined for a quotation and beyond the ends. */
export function wordAt(items: readonly FrameItem[], at: number): Token | undefined {
  const item = items[at];
  return item?.kind === "word" ? item.token : undefined;
}

/** A comma between phrases. */
export const isComma = (node: Node | undefined): boolean => node?.kind === "link" && node.part === "comma";
