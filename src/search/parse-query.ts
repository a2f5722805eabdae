import type { IsoDay } from "../model.ts";
import { termsOf } from "../text/terms/terms.ts";
import { collectWords, MOST_WORDS, type Stretch, type Words } from "./collect-words.ts";
import { partialDate } from "./partial-date.ts";
import type { Query, QueryNote } from "./query.ts";

/** What a command's own options add to the words: as if they had been typed as filters. */
export type QueryExtras = Readonly<{
  speaker?: string | undefined;
  outlet?: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  since?: string | undefined;
  until?: string | undefined;
}>;

/** Characters of a query that are read; Discord and Slack let a person send fewer. */
const MOST_CHARACTERS = 8_000;

/** Phrases, exclusions and names of one kind that are read; further ones are words like any other. */
const MOST_OF_A_KIND = 16;

/**
 * A part of a question: `speaker:x`, `name:"x y"`, `-x`, `-"x y"`, `"x y"` or a bare stretch. An unclosed quotation
 * mark opens nothing. Curly marks are made straight before.
 */
const PART =
  /(?<without>-(?=["\p{L}\p{N}]))?(?:(?<key>speaker|outlet|since|until):\s*|(?<other>\p{L}{2,20}):(?=["\p{L}\p{N}]))?(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+))|"|-/giu;

type Draft = {
  stretches: Stretch[];
  phrases: (readonly string[])[];
  without: (readonly string[])[];
  speakers: string[];
  outlets: string[];
  since: IsoDay | null;
  until: IsoDay | null;
  notes: QueryNote[];
};

/**
 * Reads a question as people type it: words, "an exact phrase", -without, `speaker:`, `outlet:`, `since:2019-06`,
 * `until:`. Never fails: what cannot be read becomes a note and its words are searched.
 * `parseQuery('what did Bhatt say? -border since:2019')` looks for bhatt, not for border, from 2019-01-01 on.
 */
export function parseQuery(text: string, extras: QueryExtras = {}): Query {
  const draft = emptyDraft();
  const read = text.slice(0, MOST_CHARACTERS).replace(/[“”„«»]/gu, '"');
  for (const { groups } of read.matchAll(PART)) {
    if (groups !== undefined) readPart(draft, groups);
  }
  for (const [key, value] of Object.entries(extras)) {
    if (value !== undefined && value.trim() !== "") readFilter(draft, key, value.trim());
  }
  const asks = /\?\s*$/u.test(read);
  const { phrases, speakers, outlets, since, until } = draft;
  const filtered = phrases.length + speakers.length + outlets.length > 0 || since !== null || until !== null;
  const words = collectWords(draft.stretches, asks, !filtered);
  const { stretches: _, ...rest } = draft;
  return { ...rest, ...wordsOnly(words), notes: [...rest.notes, ...shortened(text, words)] };
}

/**
 * Reads a text as plain words, whatever marks it holds: for posts, abstracts and headlines used as questions.
 * `plainQuery('"No" - said: him')` looks for the words alone.
 */
export function plainQuery(text: string): Query {
  const stretches = text.slice(0, MOST_CHARACTERS).split(/\s+/u).map(stretchOf);
  const { stretches: _, ...rest } = emptyDraft();
  return { ...rest, ...wordsOnly(collectWords(stretches, false, true)) };
}

function emptyDraft(): Draft {
  return {
    stretches: [],
    phrases: [],
    without: [],
    speakers: [],
    outlets: [],
    since: null,
    until: null,
    notes: [],
  };
}

function wordsOnly({ words, order, names }: Words): Pick<Query, "words" | "order" | "names"> {
  return { words, order, names };
}

function stretchOf(text: string): Stretch {
  return { text, capitalised: /^\P{L}*\p{Lu}/u.test(text) };
}

function readPart(draft: Draft, part: Readonly<Record<string, string | undefined>>): void {
  const value = part.quoted ?? part.bare;
  if (value === undefined) return;
  if (part.key !== undefined) {
    const key = part.key.toLowerCase();
    if (part.without === undefined) readFilter(draft, key, value.replace(/,$/u, ""));
    else draft.notes.push({ kind: "unknown-filter", name: `-${key}`, value });
    return;
  }
  if (part.other !== undefined) {
    draft.notes.push({ kind: "unknown-filter", name: part.other.toLowerCase(), value });
    draft.stretches.push(stretchOf(part.other));
  }
  const terms = part.without === undefined && part.quoted === undefined ? [] : termsOf(value);
  const kind = part.without === undefined ? draft.phrases : draft.without;
  if (terms.length > 0 && kind.length < MOST_OF_A_KIND) kind.push(terms);
  if (part.without === undefined) draft.stretches.push(...value.split(/\s+/u).map(stretchOf));
}

function readFilter(draft: Draft, key: string, value: string): void {
  if (value === "") return;
  if (key === "speaker") draft.speakers.push(value);
  else if (key === "outlet") draft.outlets.push(value);
  else if (key === "since" || key === "until") {
    const date = partialDate(value);
    if (date === null) draft.notes.push({ kind: "bad-date", name: key, value });
    else if (key === "since") draft.since = date.from;
    else draft.until = date.to;
  }
}

function shortened(text: string, words: Words): readonly QueryNote[] {
  if (text.length <= MOST_CHARACTERS && words.said <= MOST_WORDS) return [];
  return [{ kind: "shortened", words: words.said, kept: Math.min(words.said, MOST_WORDS) }];
}
