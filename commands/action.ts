/**
 * What a reader can do next with an answer. An `ask` is a question like any other, written as the command
 * line a person would type, so that a button needs no memory: pressing it asks that line.
 */
export type Action = AskAction | LinkAction;

/** What an ask is for; adapters choose the place and look of a button by it. */
export type AskIntent = "more" | "back" | "switch" | "narrow" | "context" | "sources" | "open";

export type AskAction = Readonly<{
  type: "ask";
  intent: AskIntent;
  /** At most 24 characters, our own words: "More", "Only this outlet". */
  label: string;
  /** A whole command line, `/quotes "TRUST Act" page:2`. */
  line: string;
}>;

/** Opens a page in the reader's browser; http or https. */
export type LinkAction = Readonly<{ type: "link"; label: string; url: string }>;
