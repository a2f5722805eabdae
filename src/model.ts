/**
 * The vocabulary of the whole program: plain readonly data, no behaviour.
 *
 * Every span is a pair of UTF-16 offsets into `Article.text`, `[start, end)`. `Article.text` is what was
 * read; cleaning and analysis point into it and never rewrite it, so that whatever is shown as a source's
 * words can be checked against the source again.
 */

/** A range of `Article.text` in UTF-16 units, `[start, end)`. */
export type Span = Readonly<{ start: number; end: number }>;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** How exactly a date is known. */
export type DatePrecision = "day" | "week" | "month" | "season" | "quarter" | "year" | "decade";

/**
 * A date as precisely as a text gives it: the first and last day it may mean (both included).
 * "June 2019" is `{ precision: "month", from: "2019-06-01", to: "2019-06-30" }`.
 */
export type PartialDate = Readonly<{ precision: DatePrecision; from: IsoDay; to: IsoDay }>;

/**
 * A report is a publisher's own text; a digest is an account of one, and links to it. A feed item is the few
 * sentences that an outlet's feed printed of a report whose page could not be read.
 */
export type ArticleKind = "report" | "digest" | "feed-item";

/** What was read, with what is known about it. `text` is never changed after it was stored. */
export type Article = Readonly<{
  /** Short and stable: the same address (or, without one, the same outlet, headline and text) gives the same id. */
  id: string;
  /** 1 for the first version that was stored, one more for every revision. */
  version: number;
  kind: ArticleKind;
  /** The outlet's printed name, "Connecticut Public"; its host or "Unknown outlet" when nothing better is known. */
  outlet: string;
  /** Null when neither the file nor its metadata gives one. */
  headline: string | null;
  byline: string | null;
  /** http or https only. */
  url: string | null;
  /** ISO day or date-time of publication, null when unknown. Never the date of import. */
  published: string | null;
  /** BCP 47, "en" when unknown. */
  language: string;
  /** Where it was read from: a file name, a feed's address. Shown to administrators, never to readers. */
  source: string;
  text: string;
}>;

/** What a range of an article's text is. Only `body` is reporting that may be quoted or counted. */
export type BlockRole =
  | "headline"
  | "body"
  | "crosshead"
  | "caption"
  | "credit"
  | "pull-quote"
  | "bio"
  | "comment"
  | "furniture";

/** A paragraph-sized range of an article's text, with its role and the rule that gave it. */
export type Block = Readonly<{
  role: BlockRole;
  span: Span;
  /** The name of the cleaning rule that decided, "comments-heading"; "default" when none did. */
  rule: string;
  /** The dateline inside a body block ("HARTFORD, CT —"), which is not part of its first sentence. */
  dateline?: Span;
}>;

/** A sentence of a block; its span leaves surrounding white space out. */
export type Sentence = Readonly<{
  span: Span;
  /** Index into `Analysis.blocks`. */
  block: number;
  /** 1-based number of the paragraph among the body blocks, as citations print it; 0 outside the body. */
  paragraph: number;
}>;

/** Who is behind words or a figure. */
export type SpeakerKind = "person" | "organisation" | "group" | "document" | "unknown";

/**
 * Who said something, as far as the text allows to tell. `name: null` is an unknown speaker and a good
 * answer: nothing downstream may turn it into a name.
 */
export type Speaker = Readonly<{
  kind: SpeakerKind;
  /** Full name where the article gives it ("Alok Bhatt"), else the words used ("a spokeswoman"), else null. */
  name: string | null;
  /** Role as printed at first mention, "a coordinator with the Connecticut Immigrant Rights Alliance". */
  role: string | null;
  /** The mention beside the words themselves ("he", "Bhatt", "the mayor"). */
  mention: Span | null;
  /** Index into `Analysis.entities`, when the speaker is one of them. */
  entity: number | null;
  /** 0 to 1. Below 0.5 the name is shown as uncertain. */
  confidence: number;
  /** The attribution rule that fired, "cue-after:inverted". */
  rule: string;
}>;

/** direct: whole sentences in marks; partial: some quoted words in the reporter's sentence; indirect: no marks. */
export type QuoteKind = "direct" | "partial" | "indirect";

/** Words somebody said or wrote, as the article gives them. */
export type Quote = Readonly<{
  kind: QuoteKind;
  /** With their quotation marks; several when a cue splits the quotation or it runs over paragraphs. */
  spans: readonly Span[];
  speaker: Speaker;
  /** The reporting verb or phrase, "said", "according to"; null when there is none. */
  cue: Span | null;
  /** Indexes of the first and last sentence it touches, in `Analysis.sentences`. */
  sentences: readonly [first: number, last: number];
  /** The role of the block it stands in: only `body` quotes are reporting. */
  role: BlockRole;
  /** "X said Y told him …": X, through whom we have it. */
  via: Speaker | null;
  /** Said in another language, according to the article. */
  translated: boolean;
  /** The person or body a spokesperson speaks for. */
  onBehalfOf: string | null;
}>;

/** `bound` is exclusive of nothing: "more than 700,000" is the value 700,000 with change ">". */
export type FigureValue =
  | Readonly<{ kind: "exact"; value: number }>
  | Readonly<{ kind: "range"; from: number; to: number }>
  /** "dozens": more than one dozen, no number given. `atLeast` is the least the word can mean. */
  | Readonly<{ kind: "vague"; atLeast: number }>;

/** "=" as given, "<" upper bound, ">" lower bound, "~" approximately, or a change up or down. */
export type FigureChange = "=" | "<" | ">" | "~" | "up" | "down";

/** A number that is news: what it counts, where and when, and who says so. */
export type Figure = Readonly<{
  /** The number as printed with its unit and qualifier: "more than 700,000", "$957 million", "110,000 plus". */
  span: Span;
  value: FigureValue;
  /** Singular and lower case: "person", "dollar", "percent", "family"; null for a bare number. */
  unit: string | null;
  /** As printed: "more than", "up to", "an estimated", "plus"; null when there is none. */
  qualifier: string | null;
  change: FigureChange;
  /** The noun phrase that says what is counted, as printed; null when the text does not say. */
  measure: Span | null;
  place: Span | null;
  period: Span | null;
  /** Null when it is the article's own statement. */
  sayer: Speaker | null;
  /** Index into `Analysis.sentences`. */
  sentence: number;
  /** The role of the block it stands in. */
  role: BlockRole;
  /** The rule that recognised it, "count:noun-phrase". */
  rule: string;
}>;

/** A date in the text, resolved against the publication date and preferring the past. */
export type DateMention = Readonly<{
  span: Span;
  value: PartialDate;
  kind: "explicit" | "relative";
  sentence: number;
}>;

export type EntityKind = "person" | "organisation" | "place" | "law";

/** Somebody or something an article names, with every mention of it in that article. */
export type Entity = Readonly<{
  kind: EntityKind;
  /** The fullest form in the article: "Alok Bhatt", "U.S. Immigration and Customs Enforcement". */
  name: string;
  /** Shorter forms and acronyms bound to it in this article: "Bhatt", "ICE". */
  aliases: readonly string[];
  /** As printed at first mention, null when the article gives none. */
  role: string | null;
  /** Names only (no pronouns), in order of appearance. */
  mentions: readonly Span[];
  /** For people: how the article refers to them by pronoun, when it does so unambiguously. */
  pronoun: "he" | "she" | "they" | null;
}>;

/** Everything the stages found in one version of one article. */
export type Analysis = Readonly<{
  /** Raised whenever a stage changes what it finds, so that stored analyses can be brought up to date. */
  version: number;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  quotes: readonly Quote[];
  figures: readonly Figure[];
  dates: readonly DateMention[];
  entities: readonly Entity[];
}>;

/** An article with its analysis: what the store keeps and every later stage works on. */
export type AnalysedArticle = Readonly<{ article: Article; analysis: Analysis }>;

/** Where words come from: enough to print, to link and to check them again. */
export type Citation = Readonly<{
  articleId: string;
  version: number;
  kind: ArticleKind;
  outlet: string;
  headline: string | null;
  published: string | null;
  /** 1-based paragraph among the body, null for a headline. */
  paragraph: number | null;
  /** The cited ranges, in order. */
  spans: readonly Span[];
  /** With a `#:~:text=` fragment where the source's own page holds these words. */
  url: string | null;
}>;

/**
 * Words of a source with their citation. Made only by `cite` (src/compose/cite.ts), which slices them; shown
 * words that skip something show " … " in its place.
 */
export type CitedText = Readonly<{ text: string; citation: Citation }>;
