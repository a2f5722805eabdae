import type { Entity, Quote, Span, Speaker, SpeakerKind } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import { basePhrase, fullPhrase, type NounPhrase, phraseBefore } from "./noun-phrase.ts";
import {
  CLAUSE_OPENERS,
  CLAUSE_VERBS,
  DOCUMENT_HEADS,
  FIGURE_VERBS,
  GROUP_HEADS,
  ORGANISATION_HEADS,
  SAYER_PRONOUNS,
} from "./sayer-words.ts";
import { singular } from "./singular.ts";
import { lowerAt } from "./token-at.ts";

/** Finds the entity whose mention covers a span; built once an article. */
export type EntityFinder = (span: Span) => number | null;

/** Looks mentions up by binary search, so that a long article stays linear in its mentions. */
export function entityFinder(entities: readonly Entity[]): EntityFinder {
  const mentions = entities
    .flatMap((entity, index) => entity.mentions.map((span) => ({ ...span, index })))
    .toSorted((a, b) => a.start - b.start);
  return (span) => {
    let [low, high] = [0, mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const found = mentions[low];
    return found !== undefined && found.start < span.end ? found.index : null;
  };
}

/** The speaker of the innermost quotation or reported speech around a span; undefined outside any. */
export function quotedSayer(quotes: readonly Quote[], figure: Span): Speaker | undefined {
  const around = quotes.filter((quote) =>
    quote.spans.some((span) => span.start <= figure.start && figure.end <= span.end),
  );
  const direct = around.find((quote) => quote.kind !== "indirect");
  return (direct ?? around[0])?.speaker;
}

/**
 * Who gives the figures of a sentence without quotation marks: "The Pew Research Center estimated that …",
 * "…, according to the county clerk", "…, the Post reported". Null when it is the article's own statement;
 * a pronoun gives a sayer whose name is unknown.
 */
export function readSayer(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  find: EntityFinder,
): SentenceSayer | null {
  const named = accordingTo(tokens) ?? reportingVerb(tokens);
  if (named === null) return null;
  const first = tokens[named.phrase.from];
  const last = tokens[named.phrase.next - 1];
  if (first === undefined || last === undefined) return null;
  const span: Span = { start: first.span.start, end: last.span.end };
  const entity = find(span);
  const known = entity === null ? undefined : entities[entity];
  const head = tokens[named.phrase.head]?.lower ?? "";
  const pronoun = SAYER_PRONOUNS.has(head);
  const speaker: Speaker = {
    kind:
      known === undefined
        ? kindOf(head, pronoun)
        : known.kind === "law"
          ? "document"
          : known.kind === "place"
            ? "organisation"
            : known.kind,
    name: pronoun ? null : (known?.name ?? text.slice(span.start, span.end)),
    role: known?.role ?? null,
    mention: span,
    entity,
    confidence: known === undefined ? (pronoun ? 0 : 0.7) : 0.9,
    rule: named.rule,
  };
  return { speaker, from: named.from, to: named.to };
}

/** A sayer with the part of the sentence that is said. */
export type SentenceSayer = Readonly<{ speaker: Speaker; from: number; to: number }>;

type Named = Readonly<{ phrase: NounPhrase; rule: string; from: number; to: number }>;

function accordingTo(tokens: readonly Token[]): Named | null {
  const at = tokens.findIndex(
    (token, index) => token.lower === "according" && tokens[index + 1]?.lower === "to",
  );
  if (at < 0) return null;
  const base = basePhrase(tokens, at + 2);
  if (base === null) return null;
  const phrase = DOCUMENT_HEADS.has(lowerAt(tokens, base.head)) ? fullPhrase(tokens, base) : base;
  const all = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return { phrase: withArticle(tokens, phrase), rule: "sayer:according-to", ...all };
}

function reportingVerb(tokens: readonly Token[]): Named | null {
  for (const [at, token] of tokens.entries()) {
    if (token.pos !== "VERB" || !FIGURE_VERBS.has(token.lower) || isPassive(tokens, at)) continue;
    const phrase = subject(tokens, at);
    if (phrase === null) continue;
    const next = tokens[at + 1];
    const ends =
      next === undefined ||
      /^[.,!?]$/u.test(next.text) ||
      /^(?:on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last)$/u.test(next.lower);
    const comma =
      tokens[phrase.from - 1]?.text === "," ||
      tokens[phrase.from - 1]?.text === "”" ||
      tokens[phrase.from - 1]?.text === '"';
    if (ends && comma && at > 4) {
      return { phrase, rule: "sayer:verb-after", from: Number.NEGATIVE_INFINITY, to: token.span.start };
    }
    return { phrase, rule: "sayer:verb-before", from: token.span.end, to: Number.POSITIVE_INFINITY };
  }
  return null;
}

/** "is expected", "were told": somebody else says it. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.pos === "ADV" ? tokens[verb - 2] : tokens[verb - 1];
  return /^(?:is|are|was|were|be|been|being|’s|'s|’re|'re)$/u.test(before?.lower ?? "");
}

/** The noun phrase in front of a reporting verb, over "has", an adverb or "on Friday". */
function subject(tokens: readonly Token[], verb: number): NounPhrase | null {
  let end = verb;
  while (end > 0 && (/^(?:AUX|ADV)$/u.test(tokens[end - 1]?.pos ?? "") || isTimeTail(tokens, end))) {
    end -= isTimeTail(tokens, end) ? 2 : 1;
  }
  const word = tokens[end - 1];
  if (word !== undefined && SAYER_PRONOUNS.has(word.lower))
    return { from: end - 1, next: end, head: end - 1 };
  const phrase = phraseBefore(tokens, end);
  if (phrase === null || /^(?:percent|%|number|figure|total)$/u.test(lowerAt(tokens, phrase.head)))
    return null;
  // "Nine in 10 voters say": the counted answer, nobody gives the figure.
  const lead = tokens.slice(Math.max(0, phrase.from - 3), phrase.from);
  const clause = lead.slice(lead.findLastIndex((token) => token.pos === "PUNCT" && token.text !== "%") + 1);
  const counted = clause.some(isNumber);
  if (counted || !speaks(tokens, verb, singular(lowerAt(tokens, phrase.head)))) return null;
  return withArticle(tokens, phrase);
}

function isNumber(token: Token): boolean {
  return token.pos === "NUM" || token.lower === "percent" || token.text === "%";
}

/** Whether the verb says something: "found that", "a poll found", but not "police found 12 bodies". */
function speaks(tokens: readonly Token[], verb: number, head: string): boolean {
  if (!CLAUSE_VERBS.has(lowerAt(tokens, verb))) return true;
  const document = DOCUMENT_HEADS.has(head) || DOCUMENT_HEADS.has(`${head}s`);
  const next = tokens[verb + 1];
  return document || next === undefined || next.pos === "PUNCT" || CLAUSE_OPENERS.has(next.lower);
}

function isTimeTail(tokens: readonly Token[], end: number): boolean {
  return tokens[end - 2]?.lower === "on" && /day$/u.test(tokens[end - 1]?.lower ?? "");
}

/** "the county clerk", "The Washington Post": a sayer is printed with its article. */
function withArticle(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const article = /^(?:the|a|an)$/u.test(tokens[phrase.from - 1]?.lower ?? "");
  return article ? { ...phrase, from: phrase.from - 1 } : phrase;
}

function kindOf(head: string, pronoun: boolean): SpeakerKind {
  if (pronoun) return "unknown";
  if (GROUP_HEADS.has(head)) return "group";
  if (DOCUMENT_HEADS.has(head)) return "document";
  return ORGANISATION_HEADS.has(head) ? "organisation" : "unknown";
}
