import type { BlockRole, Citation, CitedText, Span } from "../src/model.ts";
import type { FigureVerdict } from "../src/relate/figures/figure-verdict.ts";
import type { Action, AskAction } from "./action.ts";

/**
 * The platform-neutral answer: the only thing a renderer sees. Words of sources are `CitedText`; plain
 * strings are our own words. A renderer may page and shorten between entries, never inside one.
 */
export type Reply = Readonly<{
  tone: ReplyTone;
  /** Our own words, at most 150 characters: "Quotes: Alok Bhatt on raids". */
  title: string;
  /** The command line that gives this answer again, `/quotes speaker:"Alok Bhatt" raids`. */
  line: string;
  sections: readonly Section[];
  /** "4 articles, 3 outlets, June 2019 – August 2025"; null where nothing was covered. */
  coverage: string | null;
  /** Every article cited above, once, in the order of first citation: the number printed is its place + 1. */
  sources: readonly Citation[];
  actions: readonly Action[];
}>;

/** What kind of answer this is: renderers colour by it, `nothing` and `problem` are never shared by default. */
export type ReplyTone = "answer" | "nothing" | "problem" | "help" | "done";

export type Section =
  | NoteSection
  | FactsSection
  | LinesSection
  | QuotesSection
  | FiguresSection
  | HitsSection
  | TimelineSection
  | ComparisonSection
  | FindingsSection
  | PassageSection;

/** Our own words to the reader. */
export type NoteSection = Readonly<{ type: "note"; weight: "plain" | "warning" | "quiet"; text: string }>;

/** Rows of our own words: help, sources, health. */
export type FactsSection = Readonly<{
  type: "facts";
  heading: string | null;
  facts: readonly Readonly<{ label: string; value: string; action: AskAction | null }>[];
}>;

/** A line of a brief: a source's own sentence. */
export type CitedLine = Readonly<{
  said: CitedText;
  /** Whose claim the sentence is, when it is not the article's own: "Mark Morgan". */
  claimant: string | null;
  /** Other places that print the same. */
  also: readonly Citation[];
}>;

export type LinesSection = Readonly<{ type: "lines"; heading: string | null; lines: readonly CitedLine[] }>;

/** One piece of a quotation as printed: quoted words (with their marks) or the reporter's words that split them. */
export type QuotePart = Readonly<{ type: "quoted" | "cue"; text: string }>;

/** The same quotation as another place prints it, in pieces, those that differ marked. */
export type QuoteVariant = Readonly<{
  citation: Citation;
  pieces: readonly Readonly<{ text: string; differs: boolean }>[];
}>;

export type QuoteCard = Readonly<{
  parts: readonly QuotePart[];
  /** "Alok Bhatt", "a spokeswoman", or null: unknown speaker. */
  speaker: string | null;
  /** As printed. */
  role: string | null;
  /** Confidence below one half: the name is shown as "perhaps …". */
  uncertain: boolean;
  /** Our own words about how we have it: "as told by …", "translated", "for the mayor". */
  notes: readonly string[];
  citation: Citation;
  also: readonly Citation[];
  variants: readonly QuoteVariant[];
  /** The sentence before it, or the reporter's sentence around it. */
  context: CitedText | null;
  /** Opens the passage in place. */
  open: AskAction | null;
}>;

export type QuotesSection = Readonly<{
  type: "quotes";
  heading: string | null;
  quotes: readonly QuoteCard[];
}>;

export type FigureRow = Readonly<{
  /** The figure as printed, a slice: "more than 700,000". */
  figure: CitedText;
  /** Who says so: "the Pew Research Center"; null when it is the article's own statement. */
  sayer: string | null;
  /** As printed, null where not stated. */
  place: string | null;
  /** As printed, with the date where that says none: "on Monday (24 June 2019)". */
  period: string | null;
  /** The whole sentence it stands in. */
  sentence: CitedText;
  also: readonly Citation[];
}>;

/** Figures of one measure, side by side. */
export type FiguresSection = Readonly<{
  type: "figures";
  /** What is counted, as first printed. */
  measure: string;
  verdict: FigureVerdict;
  /** Our own words: "Sources disagree: …"; null with the verdict `none`. */
  explanation: string | null;
  rows: readonly FigureRow[];
}>;

/** An article found, with the passage that fits best. */
export type Hit = Readonly<{
  citation: Citation;
  passage: CitedText | null;
  open: AskAction;
  /** Our own words: "also printed by WNPR", "corrected 3 July". */
  notes: readonly string[];
}>;

export type HitsSection = Readonly<{ type: "hits"; heading: string | null; hits: readonly Hit[] }>;

export type TimelineEntry = Readonly<{
  /** As precisely as it is known: "24 June 2019", "June 2019". */
  date: string;
  line: CitedLine;
}>;

export type TimelineSection = Readonly<{ type: "timeline"; entries: readonly TimelineEntry[] }>;

/** One point as each outlet puts it; `only` when one outlet alone reports it. */
export type ComparisonSection = Readonly<{
  type: "comparison";
  heading: string;
  only: boolean;
  rows: readonly Readonly<{ outlet: string; line: CitedLine }>[];
}>;

/** What checking a text found for one quotation or figure in it. */
export type Finding = Readonly<{
  /** The checked words, the reader's own. */
  checked: string;
  kind: "quotation" | "figure";
  verdict: "verbatim" | "differs" | "disputed" | "supported" | "not-found";
  /** Our own words: one plain sentence. */
  explanation: string;
  /** The sources' words, with the differences marked against `checked`. */
  evidence: readonly Readonly<{
    citation: Citation;
    speaker: string | null;
    pieces: readonly Readonly<{ text: string; differs: boolean }>[];
  }>[];
}>;

export type FindingsSection = Readonly<{ type: "findings"; findings: readonly Finding[] }>;

/** A stretch of an article in its place, every range with its role; what is not `body` is labelled as such. */
export type PassageSection = Readonly<{
  type: "passage";
  heading: string | null;
  blocks: readonly Readonly<{
    role: BlockRole;
    said: CitedText;
    /** A range of `said.text` to mark, in UTF-16 units. */
    mark: Span | null;
  }>[];
}>;
