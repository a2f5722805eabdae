import type { Entity, EntityKind, Quote, Span, Speaker, SpeakerKind } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import { UNKNOWN } from "../quotes/speaker.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { DOCUMENT_HEADS, GROUP_HEADS, ORGANISATION_HEADS, SAYER_PRONOUNS } from "./sayer-words.ts";
import { firstAt, lowerAt } from "./token-at.ts";

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
      if ((mentions[middle]?.end ?? 0) < span.end) low = middle + 1;
      else high = middle;
    }
    const found = mentions[low];
    return found !== undefined && found.start <= span.start ? found.index : null;
  };
}

/** The innermost quotation or reported speech around a span; undefined outside any. */
export function quoteAround(quotes: readonly Quote[], figure: Span): Quote | undefined {
  const around = quotes.filter((quote) =>
    quote.spans.some((span) => span.start <= figure.start && figure.end <= span.end),
  );
  const direct = around.find((quote) => quote.kind !== "indirect");
  return direct ?? around[0];
}

/** A figure alone in quotation marks, “millions”, is quoted from somebody, and often not from whoever speaks. */
export function isCatchword(text: string, figure: Span): boolean {
  return /["“‘']/u.test(text[figure.start - 1] ?? "") && /["”’']/u.test(text[figure.end] ?? "");
}

/** Whose catchword it is the text does not say. */
export const NOBODY: Speaker = { ...UNKNOWN, rule: "catchword" };

/** Who gives the figure at a span of the sentence; null when it is the article's own statement. */
export type SentenceSayers = (figure: Span) => Speaker | null;

/**
 * Who gives the figures of a sentence without quotation marks: "The Pew Research Center estimated that …",
 * "…, according to the county clerk", "…, the Post reported". A pronoun gives a sayer whose name is unknown.
 * A sayer is an entity only where a mention covers the head of the phrase: "a Clinton aide" is not Clinton.
 */
export function readSayers(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  find: EntityFinder,
): SentenceSayers {
  const attributions = attributionsOf(tokens);
  return (figure) => {
    const at = firstAt(tokens, figure.start);
    const said = attributions.find(({ phrase, from, to }) => {
      return from <= at && at < to && !(phrase.from <= at && at < phrase.next);
    });
    return said === undefined ? null : speakerOf(text, tokens, entities, find, said);
  };
}

function speakerOf(
  text: string,
  tokens: readonly Token[],
  entities: readonly Entity[],
  find: EntityFinder,
  { phrase, rule }: Attribution,
): Speaker | null {
  const [first, last, head] = [tokens[phrase.from], tokens[phrase.next - 1], tokens[phrase.head]];
  if (first === undefined || last === undefined || head === undefined) return null;
  const mention: Span = { start: first.span.start, end: last.span.end };
  const entity = find(head.span) ?? shortened(head, entities);
  const known = entity === null ? undefined : entities[entity];
  const pronoun = SAYER_PRONOUNS.has(head.lower);
  return {
    kind: known === undefined ? kindOf(lowerAt(tokens, phrase.head), pronoun) : KINDS[known.kind],
    name: pronoun ? null : (known?.name ?? text.slice(mention.start, mention.end)),
    role: known?.role ?? null,
    mention,
    entity,
    confidence: known === undefined ? (pronoun ? 0 : 0.7) : 0.9,
    rule,
  };
}

/** "the Post", when one organisation of the article has a name that ends so: The Washington Post. */
function shortened(head: Token, entities: readonly Entity[]): number | null {
  if (head.pos !== "PROPN") return null;
  const tail = ` ${head.text}`;
  const ending = entities.flatMap(({ kind, name }, index) =>
    kind === "organisation" && name.endsWith(tail) ? [index] : [],
  );
  return ending.length === 1 ? (ending[0] ?? null) : null;
}

/** What speaks when an entity of a kind does: a town speaks as a body, a law as a document. */
const KINDS: Readonly<Record<EntityKind, SpeakerKind>> = {
  person: "person",
  organisation: "organisation",
  place: "organisation",
  law: "document",
};

function kindOf(head: string, pronoun: boolean): SpeakerKind {
  if (pronoun) return "unknown";
  if (GROUP_HEADS.has(head)) return "group";
  if (DOCUMENT_HEADS.has(head)) return "document";
  return ORGANISATION_HEADS.has(head) ? "organisation" : "unknown";
}
