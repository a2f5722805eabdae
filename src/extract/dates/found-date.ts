import type { DateMention, PartialDate } from "../../model.ts";

/** A date found in one sentence: its place in that sentence and what it means. */
export type FoundDate = Readonly<{
  index: number;
  text: string;
  value: PartialDate;
  kind: DateMention["kind"];
}>;
