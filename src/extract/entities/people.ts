import type { TextDocument } from "../../text/document.ts";
import { isFamilyFirst, isGivenSyllable } from "../../text/family-first.ts";
import { type Bearers, followBearers } from "./bearers.ts";
import { isFirstName } from "./first-names.ts";
import { isKinOfBareSurname } from "./kin.ts";
import type { Name } from "./name.ts";
import type { Person } from "./person.ts";
import { LONG_TITLES, SUFFIXES } from "./person-words.ts";
import { pronounOfGivenName, pronounOfWords } from "./pronouns.ts";
import { isAddress, roleOf } from "./roles.ts";

type Draft = {
  name: string;
  surname: string;
  given: string;
  /** Made by an office with a surname alone, "President Marsh". */
  titled?: boolean;
  mentions: Name[];
};

/**
 * The people of an article, with the mentions that are certainly theirs. Full names that agree in given name,
 * surname and suffix are one person ("Dwight D. Eisenhower", "Dwight Eisenhower"; not "Donald Trump" and
 * "Donald Trump Jr."). A lone surname belongs to the one person who has it; where two share it, only to the
 * one whom its title or courtesy title tells apart, or who was named in full last and came first of all. A title with a surname that nobody's full name has makes
 * a person by itself ("Mayor Rilling"), and so does the lone surname of somebody whose relative alone is named in full
 * ("Rilling’s husband, Carl Rilling").
 */
export function bindPeople(doc: TextDocument, all: readonly Name[]): readonly Person[] {
  const names = all.filter((name) => name.kind === "person" || name.kind === "surname");
  const drafts = gatherFullNames(names.filter((name) => name.kind === "person"));
  addBareSurnames(doc, names, drafts);
  addTitledSurnames(doc, names, drafts);
  const bySurname = Map.groupBy(drafts.values(), (draft) => draft.surname.toLowerCase());
  const paired = surnamesOfPairs(doc, names);
  const byGiven = Map.groupBy(drafts.values(), (draft) => draft.given.toLowerCase());
  const ownerOfFull = new Map(
    [...drafts.values()].flatMap((draft) => draft.mentions.map((mention) => [mention, draft] as const)),
  );
  const bearers = followBearers<Draft>(doc);
  for (const name of names) {
    const bearer = ownerOfFull.get(name);
    const shared = (bySurname.get(surnameKey(name))?.length ?? 0) > 1;
    if (bearer !== undefined && shared) bearers.meet(name, surnameKey(name), bearer);
    if (name.kind !== "surname" || (name.titles.length === 0 && paired.has(surnameKey(name)))) continue;
    const owner = ownerOf(name, bySurname, byGiven, doc, bearers);
    if (owner === null) continue;
    owner.mentions.push(name);
    if (shared && owner.titled === true && name.titles.length > 0)
      bearers.meet(name, surnameKey(name), owner);
  }
  return [...drafts.values()].map((draft) => finish(doc, draft));
}

/** "Ada and Carl Brook": two people have the surname, though only one is named in full. */
function surnamesOfPairs(doc: TextDocument, names: readonly Name[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, text, sentence, from } of names) {
    if (kind !== "person") continue;
    const [before, given, and] = (doc.tokens[sentence] ?? []).slice(Math.max(0, from - 3), from).slice(-3);
    const [first, link] = and === undefined ? [before, given] : [given, and];
    const alone = and === undefined || !/^\p{Lu}/u.test(before?.text ?? "");
    if (link?.lower === "and" && alone && isFirstName(first?.text ?? ""))
      found.add(partsOf(text).surname.toLowerCase());
  }
  return found;
}

/** "al-" in "al-Karam": a sentence may print the surname with it or without. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{L})/iu;

/** Given name, surname and suffix of a printed name; initials and middle names left out. "Kim Jong-un" is a Kim. */
export function partsOf(text: string): Readonly<{ given: string; surname: string; suffix: string }> {
  const words = text.split(/\s+/u);
  const core = words.filter((word) => !SUFFIXES.has(word));
  const [family = "", given = ""] = core;
  if (core.length === 2 && isFamilyFirst(family) && isGivenSyllable(given.split("-")[1] ?? ""))
    return { given, surname: family, suffix: "" };
  return {
    given: core[0] ?? "",
    surname: (core.at(-1) ?? "").replace(ARTICLE, ""),
    suffix: words.find((word) => SUFFIXES.has(word)) ?? "",
  };
}

/** "pen" for "Le Pen", as for "Marine Le Pen". */
const surnameKey = (name: Name): string => partsOf(name.text).surname.toLowerCase();

function gatherFullNames(full: readonly Name[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const endings = doubleSurnames(full);
  for (const name of full) {
    const whole = endings.get(name.text.toLowerCase()) ?? name.text;
    const { given, surname, suffix } = partsOf(whole);
    const key = `${given}\u0000${surname}\u0000${suffix}`.toLowerCase();
    const known = drafts.get(key);
    if (known === undefined) drafts.set(key, { name: whole, surname, given, mentions: [name] });
    else {
      known.mentions.push(name);
      if (name.text.length > known.name.length) known.name = name.text;
    }
  }
  return drafts;
}

/** "Ms. Wasserman Schultz" is Debbie Wasserman Schultz: the last two words of exactly one longer name. */
function doubleSurnames(full: readonly Name[]): ReadonlyMap<string, string> {
  const endings = new Map<string, string>();
  const shared = new Set<string>();
  for (const { text } of full) {
    const words = text.split(/\s+/u);
    const ending = words.slice(-2).join(" ").toLowerCase();
    if (words.length < 3 || isFirstName(words.at(-2) ?? "")) continue;
    if (endings.has(ending) && endings.get(ending) !== text) shared.add(ending);
    endings.set(ending, text);
  }
  for (const ending of shared) endings.delete(ending);
  return endings;
}

/** "Sir Alan", "Dame Judi": the given name follows. */
const isKnighted = ({ titles }: Name) => titles.some((title) => /^(?:sir|dame)$/u.test(title));

/** Behind "Mr." a given name is a family name: "Xi" of "Xi Jinping", "Lou" of "Lou Jiwei". */
const mayBeFamily = (word: string): boolean => isFamilyFirst(word) || pronounOfGivenName(word) === null;

/** "Brook said … Brook’s husband, Carl Brook": the bare surname is the person whose relative is named in full. */
function addBareSurnames(doc: TextDocument, names: readonly Name[], drafts: Map<string, Draft>): void {
  const firstAlone = new Map<string, number>();
  for (const name of names) {
    const { surname } = partsOf(name.text);
    if (name.kind === "surname" && !firstAlone.has(surname)) firstAlone.set(surname, name.span.start);
  }
  for (const bearers of Map.groupBy([...drafts.values()], ({ surname }) => surname.toLowerCase()).values()) {
    const [only, ...others] = bearers;
    const alone = firstAlone.get(only?.surname ?? "");
    if (only === undefined || others.length > 0 || alone === undefined) continue;
    const earlier = alone < (only.mentions[0]?.span.start ?? 0);
    if (!only.mentions.some((mention) => isKinOfBareSurname(doc, mention, only.surname, earlier))) continue;
    const { surname } = only;
    drafts.set(bareKey(surname), { name: surname, surname, given: "", mentions: [] });
  }
}

/** Where a person stands among the others who has a surname alone. */
const bareKey = (surname: string): string => `\u0000${surname.toLowerCase()}`;

/** A title with a surname that belongs to nobody yet; "Mr. Xi" belongs to Xi Jinping. */
function addTitledSurnames(doc: TextDocument, names: readonly Name[], drafts: Map<string, Draft>): void {
  const taken = Map.groupBy(drafts.values(), (draft) => draft.surname.toLowerCase());
  const familyFirst = new Set([...drafts.values()].map((draft) => draft.given.toLowerCase()));
  for (const name of names) {
    const lower = surnameKey(name);
    if (name.kind !== "surname" || name.titles.length === 0) continue;
    const bearers = taken.get(lower);
    if (bearers !== undefined && !isOfficeOfNone(doc, name, bearers)) continue;
    if (familyFirst.has(lower) && (isKnighted(name) || mayBeFamily(name.text))) continue;
    const { surname } = partsOf(name.text);
    const key = bareKey(surname);
    if (!drafts.has(key))
      drafts.set(key, { name: name.text, surname, given: "", titled: true, mentions: [] });
  }
}

/** Forms of address that say nothing of an office. */
const COURTESY = /^(?:mrs?|ms|mx|miss|dr|prof|professor|rev|fr|father|sister|hon|sir|dame|lord|lady)\.?$/u;
/** What is printed behind somebody who may well hold an office: "Anthony Gallo, a Republican from Toledo", "(R-Ohio)". */
const POLITICAL =
  /^(?:,[^,.]{0,40}\b(?:republican|democrat|independent|lawmaker|legislator|politician|candidate|nominee|incumbent)\b| \([RDI]\b)/iu;
const LONGEST_PARTY = 60;
/** Offices whose holders the news may never name in full. */
const WELL_KNOWN = /^(?:president|king|queen|pope|prince|princess)$/u;

/**
 * "President Marsh" where only "Ivy Marsh" is named in full, without an office, or "Sen. Marsh" where only "Ivy Marsh, a
 * baker": somebody else of her surname. What is no office ("Mr. Marsh") is anybody’s.
 */
function isOfficeOfNone(doc: TextDocument, name: Name, bearers: readonly Draft[]): boolean {
  if (name.titles.every((title) => COURTESY.test(title))) return false;
  return bearers.every((draft) => {
    if (draft.given === "" || fitsTitle(doc, name, draft)) return false;
    const roles = draft.mentions
      .map((mention) => roleOf(doc, mention) ?? "")
      .join(" ")
      .toLowerCase();
    const political = draft.mentions.some(({ span }) =>
      POLITICAL.test(doc.text.slice(span.end, span.end + LONGEST_PARTY)),
    );
    const another = roles.trim() !== "" || name.titles.some((title) => WELL_KNOWN.test(title));
    return another && !political && !name.titles.some((title) => roles.includes(longTitle(title)));
  });
}

const longTitle = (title: string): string => LONG_TITLES.get(title) ?? title;

function ownerOf(
  name: Name,
  bySurname: ReadonlyMap<string, Draft[]>,
  byGiven: ReadonlyMap<string, Draft[]>,
  doc: TextDocument,
  bearers: Bearers<Draft>,
): Draft | null {
  if (isTheOther(doc, name)) return null;
  const key = surnameKey(name);
  const candidates = bySurname.get(key) ?? [];
  if (candidates.length === 0) {
    const titled = name.titles.length > 0;
    const mayBeGiven = isKnighted(name) || (titled ? mayBeFamily(name.text) : isFirstName(name.text));
    const [only, ...others] = mayBeGiven ? (byGiven.get(key) ?? []) : [];
    return others.length === 0 ? (only ?? null) : null;
  }
  const bare = candidates.find(({ given }) => given === "");
  if (bare !== undefined && (candidates.length === 1 || !bare.titled)) return bare;
  const office = name.titles.filter((title) => !COURTESY.test(title));
  if (bare !== undefined && office.length > 0) {
    const [only, ...others] = candidates.filter((draft) => draft !== bare && fitsTitle(doc, name, draft));
    return only !== undefined && others.length === 0 ? only : bare;
  }
  if (candidates.length === 1) return contradicts(name, candidates[0]) ? null : (candidates[0] ?? null);
  if (name.titles.length === 0) return bearers.meant(name, key, candidates);
  const fitting = candidates.filter((draft) => fitsTitle(doc, name, draft));
  return fitting.length === 1 ? (fitting[0] ?? null) : bearers.meant(name, key, fitting);
}

/** "the younger Mr. Marsh", "the elder Marsh", "the former Mrs. Marsh": another than whoever is called so without it. */
function isTheOther(doc: TextDocument, { sentence, from, titles }: Name): boolean {
  const before = doc.tokens[sentence]?.[from - titles.length - 1]?.lower ?? "";
  if (/^(?:younger|youngest|elder|eldest|older|oldest|other)$/u.test(before)) return true;
  return before === "former" && titles.length > 0 && pronounOfWords(titles) !== null;
}

/** "Mrs. Marsh" is not Ted Marsh. */
function contradicts(name: Name, draft: Draft | undefined): boolean {
  const told = pronounOfWords(name.titles);
  const given = pronounOfGivenName(draft?.given ?? "");
  return told !== null && given !== null && told !== given;
}

function fitsTitle(doc: TextDocument, name: Name, draft: Draft): boolean {
  const courtesy = pronounOfWords(name.titles);
  if (courtesy !== null) return pronounOfGivenName(draft.given) === courtesy;
  const role =
    firstRole(doc, draft)
      ?.toLowerCase()
      .split(/[^\p{L}.]+/u) ?? [];
  const forms = new Set(role.map((word) => LONG_TITLES.get(word) ?? word));
  return name.titles.some((title) => forms.has(LONG_TITLES.get(title) ?? title));
}

function firstRole(doc: TextDocument, draft: Draft): string | null {
  let address: string | null = null;
  for (const mention of draft.mentions) {
    const role = roleOf(doc, mention);
    if (role !== null && !isAddress(role)) return role;
    address ??= role;
  }
  return address;
}

function finish(doc: TextDocument, draft: Draft): Person {
  const mentions = draft.mentions.toSorted((one, other) => one.span.start - other.span.start);
  return { ...draft, mentions, role: firstRole(doc, { ...draft, mentions }) };
}
