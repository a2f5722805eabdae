import type { BlockRole, Entity, Figure, Quote, Span, Speaker } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import type { TextDocument } from "../../text/document.ts";
import { carriedMeasure, carriedNoun, carriedUnit, goesOn, unitBefore } from "./carry-noun.ts";
import { gappedSubject } from "./gapped-subject.ts";
import { isDenied } from "./is-denied.ts";
import { isLoserShare } from "./is-loser-share.ts";
import { readMeasure } from "./measure.ts";
import { type MeasureReading, spanOf } from "./measure-reading.ts";
import { mendTags } from "./mend-tags.ts";
import { isNews } from "./news-filter.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { periodOf, placeMentions, placeOf, readSettings } from "./place-period.ts";
import type { Quantity } from "./quantity.ts";
import { readQuantities } from "./read-quantities.ts";
import {
  type EntityFinder,
  entityFinder,
  isCatchword,
  NOBODY,
  quoteAround,
  readSayers,
  type SentenceSayers,
} from "./sayer.ts";
import { firstAt } from "./token-at.ts";

/** Ranges whose numbers are the publisher's; what readers wrote and page furniture never give figures. */
const ROLES: ReadonlySet<BlockRole> = new Set(["headline", "body", "crosshead", "caption", "pull-quote"]);

/**
 * The figures of an article in order: each number that counts or measures something, with what it measures,
 * where, when and who says so. Comments, bios, credits and furniture give none; the others carry their role,
 * and only `body` is reporting. A number that its own clause denies is nobody's figure. Quotes and entities may be empty: sayers are then found by reporting verbs.
 *
 * "The Pew Research Center estimated that there were more than 700,000 people living in Connecticut without
 * legal status." gives 700,000 ">" person, measure "people living in Connecticut without legal status".
 */
export function extractFigures(
  doc: TextDocument,
  quotes: readonly Quote[],
  entities: readonly Entity[],
): readonly Figure[] {
  const find = entityFinder(entities);
  const places = placeMentions(entities);
  const quotesOf = quotesBySentence(quotes);
  return doc.sentences.flatMap((sentence, index) => {
    const role = doc.blocks[sentence.block]?.role;
    if (role === undefined || !ROLES.has(role)) return [];
    const quantities = readQuantities(doc.text, sentence.span);
    if (quantities.length === 0) return [];
    const tokens = mendTags(doc.tokens[index] ?? []);
    return figuresOf(
      { doc, index, role, tokens, quotes: quotesOf.get(index) ?? [], entities, find, places },
      quantities,
    );
  });
}

type Setting = Readonly<{
  doc: TextDocument;
  index: number;
  role: BlockRole;
  tokens: readonly Token[];
  quotes: readonly Quote[];
  entities: readonly Entity[];
  find: EntityFinder;
  places: readonly Span[];
}>;

function figuresOf(setting: Setting, quantities: readonly Quantity[]): readonly Figure[] {
  const { doc, index, role, tokens } = setting;
  const sentence = doc.sentences[index]?.span ?? { start: 0, end: 0 };
  const settings = readSettings(doc.text, sentence, inside(setting.places, sentence));
  const saidBy = readSayers(doc.text, tokens, setting.entities, setting.find);
  const owns = listed(
    doc.text,
    quantities,
    quantities.map((quantity) => readMeasure(tokens, quantity)),
  );
  let counted: MeasureReading | undefined;
  let last: MeasureReading | undefined;
  let money: string | null = null;
  return quantities.flatMap((quantity, place) => {
    const own = owns[place] ?? NOTHING;
    const whole = carriedNoun(tokens, quantity, own, counted) ?? own;
    const before = quantities[place - 1];
    const unitOfLast =
      unitBefore(doc.text, before, quantity, own) ?? carriedUnit(doc.text, tokens, quantity, own, money);
    const shared =
      goesOn(doc.text, before, quantity) && own.rule !== "noun-phrase" && last?.measure != null
        ? last.measure
        : carriedMeasure(tokens, quantity, last, own, unitOfLast !== null);
    const gap = last === undefined ? null : gappedSubject(tokens, before, quantity);
    const { measure, unit, rule }: MeasureReading =
      gap !== null && last !== undefined
        ? gappedMeasure(tokens, gap, last, own)
        : {
            measure: shared ?? whole.measure,
            unit: unitOfLast ?? whole.unit,
            rule: shared === null ? whole.rule : "shared",
          };
    if (quantity.unit === null && own.unit !== null && own.measure !== null) counted = own;
    if (quantity.unit?.kind === "money") money = quantity.unit.name;
    last = { measure, unit, rule };
    if (!isNews(doc.text, tokens, quantity, unit)) return [];
    if (isDenied(tokens, firstAt(tokens, quantity.span.start), firstAt(tokens, quantity.span.end))) return [];
    const limit = quantities[place + 1]?.span.start ?? sentence.end;
    const figure: Figure = {
      span: quantity.span,
      value: quantity.value,
      unit,
      qualifier: quantity.qualifier,
      change: quantity.change,
      measure: isLoserShare(doc.text, sentence.start, quantity.span.start) ? null : measure,
      place: placeOf(doc.text, settings, quantity.span, limit),
      period: ownPeriod(doc.text, quantity.span, limit, periodOf(doc.text, settings, quantity.span, limit)),
      sayer: sayerOf(doc.text, setting.quotes, quantity.span, saidBy),
      sentence: index,
      role,
      rule: `${quantity.rule}:${rule}`,
    };
    return [figure];
  });
}

const NOTHING: MeasureReading = { measure: null, unit: null, rule: "none" };

/**
 * What is measured where the verb is left out: what it was in the clause before ("50.7% of the vote and Holloway
 * 48.1%"), and where that was its subject, the subject of this one ("Sales rose 3 percent and profit 5 percent").
 */
function gappedMeasure(
  tokens: readonly Token[],
  subject: NounPhrase,
  last: MeasureReading,
  own: MeasureReading,
): MeasureReading {
  const unit = own.unit ?? last.unit;
  return last.rule === "subject"
    ? { measure: spanOf(tokens, subject), unit, rule: "subject" }
    : { measure: last.measure, unit, rule: "gapped" };
}

/** "10, 20 or 25 buses": bare numbers of a list have the noun of its last. */
function listed(
  text: string,
  quantities: readonly Quantity[],
  owns: readonly MeasureReading[],
): readonly MeasureReading[] {
  const done: MeasureReading[] = [];
  for (let at = owns.length - 1; at >= 0; at -= 1) {
    const [own, quantity, next] = [owns[at] ?? NOTHING, quantities[at], quantities[at + 1]];
    const after = done.at(-1);
    const bare = quantity?.unit === null && own.unit === null && quantity.value.kind === "exact";
    const joint = text.slice(quantity?.span.end ?? 0, next?.span.start ?? 0);
    const joined = next?.unit === null && /^\s*,?\s*(?:and|or|,)\s*$/u.test(joint);
    // "a nine-year, $324 million contract"
    const shares = quantity?.unit?.kind === "time" && joint === ", " && after?.rule === "attributive";
    if (shares && text.slice(quantity.core.start, quantity.core.end).includes("-")) {
      done.push({ ...own, measure: after.measure, rule: "listed" });
      continue;
    }
    done.push(
      bare && joined && (after?.rule === "noun-phrase" || after?.rule === "listed")
        ? { ...after, rule: "listed" }
        : own,
    );
  }
  return done.toReversed();
}

/** What a figure is held against has its own date: "300 people, down from 450 in 2019". */
const HELD_AGAINST = /\b(?:from|than|compared|against|versus|vs)\b/iu;

function ownPeriod(text: string, figure: Span, next: number, period: Span | null): Span | null {
  if (period === null || period.end <= figure.start) return period;
  if (period.start < next)
    return /\b(?:than|compared|versus|vs)\b/iu.test(text.slice(figure.end, period.start)) ? null : period;
  return HELD_AGAINST.test(text.slice(figure.end, period.start)) ? null : period;
}

/** A quotation's speaker comes first; one without a name gives way to the sentence's own attribution. */
function sayerOf(
  text: string,
  quotes: readonly Quote[],
  figure: Span,
  saidBy: SentenceSayers,
): Speaker | null {
  if (isCatchword(text, figure)) return NOBODY;
  const quote = quoteAround(quotes, figure);
  const quoted = quote?.speaker;
  const said = saidBy(figure);
  // "The trust apologised after an inquiry heard that nine …": whoever is reported within the report says it.
  // "according to figures released by the county": whoever gave them out, and not the figures.
  const exacter = /^sayer:(?:heard|issued-by)$/u.test(said?.rule ?? "");
  const nested = exacter && quote?.kind === "indirect";
  if (quoted !== undefined && quoted.name !== null && !nested) return quoted;
  return said ?? quoted ?? null;
}

function quotesBySentence(quotes: readonly Quote[]): ReadonlyMap<number, readonly Quote[]> {
  const map = new Map<number, Quote[]>();
  for (const quote of quotes) {
    for (let index = quote.sentences[0]; index <= quote.sentences[1]; index += 1) {
      const list = map.get(index);
      if (list === undefined) map.set(index, [quote]);
      else list.push(quote);
    }
  }
  return map;
}

/** The spans of an ordered list that lie inside a range, by binary search. */
function inside(spans: readonly Span[], range: Span): readonly Span[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < spans.length && (spans[next]?.end ?? 0) <= range.end) next += 1;
  return spans.slice(low, next);
}
