import { isDeepStrictEqual } from "node:util";
import { nameKey } from "../../text/name-key.ts";
import { kinshipOf, mayBeOne, verdictOf } from "./compare-figures.ts";
import { explain } from "./explain-figures.ts";
import type { FigureItem } from "./figure-item.ts";
import type { FigureVerdict } from "./figure-verdict.ts";
import { measureHeading } from "./measure-heading.ts";
import { createProfiler, type MeasureProfile } from "./measure-profile.ts";
import { ofOneSubject } from "./subject.ts";

/** Figures of one measure, side by side. */
export type FigureGroup<Item extends FigureItem = FigureItem> = Readonly<{
  /** What is counted, as first printed; the words around the figure when no text says. */
  measure: string;
  verdict: FigureVerdict;
  /** One plain sentence of our own; null with the verdict `none`. */
  explanation: string | null;
  /** In the order given. */
  members: readonly Item[];
  /** The members that the explanation sets against each other; none without one. */
  compared: readonly Item[];
}>;

/** What is known about articles that print one report. */
export type Printings = Readonly<{
  /** Names the report that an item's article prints; undefined when no other article here prints it. */
  reportOf: (item: FigureItem) => string | undefined;
  /** Names the figure among those of the report: one name in every printing, also where the number differs. */
  figureOf: (item: FigureItem) => string | undefined;
}>;

const NO_PRINTINGS: Printings = { reportOf: () => undefined, figureOf: () => undefined };

/** How many open groups with a term in common a figure is compared with: keeps the work near-linear. */
const MOST_COMPARED = 40;

/**
 * Groups figures that measure the same and says how each group's members stand to each other. Every figure is
 * in exactly one group; groups keep the order of their first member. Printings of one report are one voice: they
 * neither agree nor disagree as sources do, and where they differ this is said by itself. "more than 700,000 people living in
 * Connecticut without legal status" and "110,000 plus undocumented immigrants in our state" are a conflict.
 */
export function groupFigures<Item extends FigureItem>(
  items: readonly Item[],
  printings: Printings = NO_PRINTINGS,
  profileOf = createProfiler(),
): readonly FigureGroup<Item>[] {
  const groups: Open<Item>[] = [];
  const index = new Map<string, Open<Item>[]>();
  for (const item of items) {
    const member: Member<Item> = { item, figure: item.figure, profile: profileOf(item) };
    const keys = keysOf(member.profile);
    const name = printings.figureOf(item);
    const reprinted = name === undefined ? undefined : index.get(`=${name}`)?.[0];
    const group =
      reprinted ??
      keys.flatMap((key) => (index.get(key) ?? []).slice(-MOST_COMPARED)).find((open) => joins(open, member));
    if (name !== undefined) keys.push(`=${name}`);
    if (group !== undefined) {
      group.members.push(member);
      for (const key of keys) enter(index, key, group);
      continue;
    }
    const opened: Open<Item> = { members: [member] };
    groups.push(opened);
    for (const key of keys) enter(index, key, opened);
  }
  return groups.map((group) => closed(group, printings));
}

type Member<Item> = Readonly<{ item: Item; figure: FigureItem["figure"]; profile: MeasureProfile }>;
type Open<Item> = Readonly<{ members: Member<Item>[] }>;

function enter<Item>(index: Map<string, Open<Item>[]>, key: string, group: Open<Item>): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [group]);
  else if (list.at(-1) !== group) list.push(group);
}

/** Terms by which a figure can meet its like: head and modifier, or the number itself with a modifier. */
function keysOf(profile: MeasureProfile): string[] {
  const byEvent = [...profile.event()].map((term) => `~${profile.unit}|${term}`);
  if (profile.head === "") return byEvent;
  const modifiers = [...profile.modifiers];
  const byHead = modifiers.map((term) => `${profile.head}|${term}`);
  const byNumber =
    profile.nominal >= 10 ? [...modifiers, profile.head].map((term) => `#${profile.nominal}|${term}`) : [];
  return [
    ...byEvent,
    ...byHead,
    ...byNumber,
    ...(modifiers.length < 2 && !profile.broad ? [`${profile.head}|`] : []),
  ];
}

/** A figure joins the group its first member is akin to: comparing with one member keeps a group from drifting. */
function joins<Item>(open: Open<Item>, member: Member<Item>): boolean {
  const first = open.members[0];
  return first !== undefined && kinshipOf(first.profile, member.profile) !== null;
}

/** From the most to the least important for the reader. */
const ORDER: readonly FigureVerdict[] = [
  "conflict",
  "printings-differ",
  "different-unit",
  "older-estimate",
  "different-scope",
  "rounding",
  "agreement",
];

function closed<Item extends FigureItem>(open: Open<Item>, printings: Printings): FigureGroup<Item> {
  const { members } = open;
  const first = members[0];
  const named = members.find(({ figure }) => figure.measure !== null) ?? first;
  const measure = named === undefined ? "" : measureHeading(named.item);
  const reprint = differingPrintings(members, printings);
  const pairs = [...pairsOf(members, printings), ...reprint];
  const verdict = ORDER.find((each) => pairs.some((pair) => pair.verdict === each)) ?? "none";
  const shown = pairs.find((pair) => pair.verdict === verdict);
  const scoped = pairs.find((pair) => pair.verdict === "different-scope");
  const aside =
    verdict === "conflict" ? reprint.map(({ a, b }) => explain("printings-differ", a, b, null)) : [];
  return {
    measure,
    verdict,
    explanation:
      shown === undefined
        ? null
        : [
            explain(verdict, shown.a, shown.b, verdict === "different-scope" ? null : (scoped?.b ?? null)),
            ...aside,
          ].join(" "),
    members: members.map((member) => member.item),
    compared: [shown, scoped, ...reprint].flatMap((pair) =>
      pair === undefined ? [] : [pair.a.item, pair.b.item],
    ),
  };
}

type Pair<Item> = Readonly<{ a: Member<Item>; b: Member<Item>; verdict: FigureVerdict }>;

/** Each member against the first of every scope and unit; those of one article and sayer are not set against each other. */
function pairsOf<Item extends FigureItem>(
  members: readonly Member<Item>[],
  printings: Printings,
): readonly Pair<Item>[] {
  const firsts: Member<Item>[] = [];
  const pairs: Pair<Item>[] = [];
  const given = new Set(members.map(({ item, profile }) => `${sentenceOf(item)} ${profile.nominal}`));
  // "50.7% of the vote and Holloway 48.1%": a sentence with both numbers means two things by them.
  const givesBoth = (one: Member<Item>, other: Member<Item>): boolean =>
    one.profile.nominal !== other.profile.nominal &&
    given.has(`${sentenceOf(one.item)} ${other.profile.nominal}`);
  for (const member of members) {
    let alone = true;
    for (const first of firsts) {
      const kinship = kinshipOf(first.profile, member.profile);
      if (kinship === "same" && oneThing(first, member)) alone = false;
      // "dozens" gives no number to hold against another.
      const vague = first.figure.value.kind === "vague" || member.figure.value.kind === "vague";
      if (kinship === null || vague || sameVoice(first.item, member.item)) continue;
      if (together(first.item, member.item, printings)) continue;
      const verdict = pairVerdict(first, member, kinship);
      if (verdict === "none") continue;
      if (verdict === "conflict" && (givesBoth(first, member) || givesBoth(member, first))) continue;
      // An article that says a thing twice agrees with nobody.
      if (verdict === "agreement" && first.item.articleId === member.item.articleId) continue;
      pairs.push({ a: first, b: member, verdict });
    }
    if (alone && member.figure.value.kind !== "vague" && firsts.length < MOST_COMPARED) firsts.push(member);
  }
  return pairs;
}

/** The first figure that two printings of one report give differently, as a pair; empty when there is none. */
function differingPrintings<Item extends FigureItem>(
  members: readonly Member<Item>[],
  printings: Printings,
): readonly Pair<Item>[] {
  for (const [index, a] of members.slice(0, MOST_COMPARED).entries()) {
    const b = members
      .slice(index + 1)
      .find((other) => together(a.item, other.item, printings) && differ(a.item, other.item, printings));
    if (b !== undefined) return [{ a, b, verdict: "printings-differ" }];
  }
  return [];
}

/** Whether two figures stand in different articles that print one report. */
function together(a: FigureItem, b: FigureItem, { reportOf }: Printings): boolean {
  return a.articleId !== b.articleId && reportOf(a) !== undefined && reportOf(a) === reportOf(b);
}

/** Whether printings give one figure of their report with different numbers. */
function differ(a: FigureItem, b: FigureItem, { figureOf }: Printings): boolean {
  const given = ({ figure: { value, change } }: FigureItem) => ({ value, change });
  return figureOf(a) === figureOf(b) && !isDeepStrictEqual(given(a), given(b));
}

/**
 * Two figures stand to each other as their numbers do only when both are known to tell of one thing. Of two articles
 * about two places or two people nothing says so; within one article two sayers must be named, for a report that prints
 * two numbers itself means two things by them. What one outlet prints on two days is an update.
 */
function pairVerdict<Item extends FigureItem>(
  a: Member<Item>,
  b: Member<Item>,
  kinship: "same" | "other-scope" | "other-unit",
): FigureVerdict {
  if (kinship === "other-scope") return "different-scope";
  if (kinship === "other-unit") return isOfTwoUnits(a, b) ? "different-unit" : "none";
  if (!oneThing(a, b)) return "none";
  const verdict = verdictOf(a, b);
  if (verdict !== "conflict") return verdict;
  if (a.item.articleId === b.item.articleId)
    return a.figure.sayer === null || b.figure.sayer === null || oneVoice(a, b) ? "none" : verdict;
  const updated = a.item.outlet === b.item.outlet && a.profile.day !== b.profile.day;
  return updated && oneVoice(a, b) ? "older-estimate" : verdict;
}

/** One number of two sorts of things is the same thing, whoever is named beside it. */
function isOfTwoUnits<Item extends FigureItem>(a: Member<Item>, b: Member<Item>): boolean {
  if (a.profile.unit === "count") return a.item.articleId !== b.item.articleId;
  return oneThing(a, b) && mayBeOne(a.profile, b.profile);
}

function oneThing<Item extends FigureItem>(a: Member<Item>, b: Member<Item>): boolean {
  if (a.item.articleId === b.item.articleId) return true;
  return !maybeElsewhere(a, b) && ofOneSubject(a.profile.subject(), b.profile.subject());
}

/** Whether nobody else is said to give one figure than the other: "Tern Waste" and "Tern" are one. */
function oneVoice<Item>(
  { figure: { sayer: a } }: Member<Item>,
  { figure: { sayer: b } }: Member<Item>,
): boolean {
  if (a === null || b === null) return a === b;
  if (a.name === null || b.name === null || (a.entity !== null && a.entity === b.entity)) return true;
  const words = new Set(nameKey(b.name).split(" "));
  return nameKey(a.name)
    .split(" ")
    .some((word) => word.length > 3 && words.has(word));
}

/** Whether two figures are of two places: those their articles are about, and neither article knows the other's. */
function maybeElsewhere<Item extends FigureItem>(a: Member<Item>, b: Member<Item>): boolean {
  const here = placeAround(a);
  const there = placeAround(b);
  return here !== null && there !== null && here !== there && !tellsOf(a, there) && !tellsOf(b, here);
}

function placeAround<Item extends FigureItem>({ profile, item }: Member<Item>): string | null {
  return profile.place ?? item.articlePlace?.toLowerCase() ?? null;
}

function tellsOf<Item extends FigureItem>({ item }: Member<Item>, place: string): boolean {
  return item.text.toLowerCase().includes(place);
}

function sameVoice(a: FigureItem, b: FigureItem): boolean {
  return a.articleId === b.articleId && a.figure.sayer?.name === b.figure.sayer?.name;
}

function sentenceOf({ articleId, figure }: FigureItem): string {
  return `${articleId} ${figure.sentence}`;
}
