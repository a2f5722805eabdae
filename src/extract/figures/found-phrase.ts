import type { NounPhrase } from "./noun-phrase.ts";

/** A noun phrase that says what an amount measures, and the rule that found it. */
export type Found = Readonly<{ phrase: NounPhrase; rule: string }>;
