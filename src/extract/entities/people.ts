import type { TextDocument } from "../../text/document.ts";
import { isFirstName } from "./first-names.ts";
import type { Name } from "./name.ts";
import { SUFFIXES } from "./person-words.ts";
import { pronounOfGivenName, pronounOfWords } from "./pronouns.ts";
import { roleOf } from "./roles.ts";

/** One person of the article while mentions are being gathered. */
export type Person = Readonly<{
  name: string;
  surname: string;
  given: string;
  role: string | null;
  mentions: readonly Name[];
}>;

type Draft = { name: string; surname: string; given: string; mentions: Name[] };

/**
 * The people of an article, with the mentions that are certainly theirs. Full names that agree in given name
 * and surname are one person ("Dwight D. Eisenhower", "Dwight Eisenhower"). A lone surname belongs to the one
 * person who has it; where two share it, only to the one whom its title or courtesy title tells apart. A title
 * with a surname that nobody's full name has makes a person by itself ("Mayor Rilling").
 */
export function bindPeople(doc: TextDocument, all: readonly Name[]): readonly Person[] {
  const names = all.filter((name) => name.kind === "person" || name.kind === "surname");
  const full = names.filter((name) => name.kind === "person");
  const drafts = new Map<string, Draft>();
  const apart = parentsAndChildren(full);
  for (const name of full) {
    const { given, surname } = partsOf(name.text);
    const key =
      `${given}\u0000${surname}${apart.has(`${given} ${surname}`) ? suffixOf(name.text) : ""}`.toLowerCase();
    const known = drafts.get(key);
    if (known === undefined) drafts.set(key, { name: name.text, surname, given, mentions: [name] });
    else {
      known.mentions.push(name);
      if (name.text.length > known.name.length) known.name = name.text;
    }
  }
  addTitledSurnames(names, drafts);
  const bySurname = Map.groupBy(drafts.values(), (draft) => draft.surname.toLowerCase());
  const byGiven = Map.groupBy(drafts.values(), (draft) => draft.given.toLowerCase());
  for (const name of names) {
    if (name.kind !== "surname") continue;
    const owner = ownerOf(name, bySurname, byGiven, doc);
    if (owner !== null) owner.mentions.push(name);
  }
  return [...drafts.values()].map((draft) => finish(doc, draft));
}

/** Given name and surname of a printed name: suffixes, initials and middle names left out. */
export function partsOf(text: string): Readonly<{ given: string; surname: string }> {
  const words = text.split(/\s+/u).filter((word) => !SUFFIXES.has(word));
  return { given: words[0] ?? "", surname: words.at(-1) ?? "" };
}

function suffixOf(text: string): string {
  return text.split(/\s+/u).find((word) => SUFFIXES.has(word)) ?? "";
}

/** Names that the article prints with two different suffixes: "Charles Lund Jr." and "Charles Lund III". */
function parentsAndChildren(full: readonly Name[]): ReadonlySet<string> {
  const suffixes = new Map<string, Set<string>>();
  for (const name of full) {
    const { given, surname } = partsOf(name.text);
    const seen = suffixes.get(`${given} ${surname}`) ?? new Set<string>();
    if (suffixOf(name.text) !== "") seen.add(suffixOf(name.text));
    suffixes.set(`${given} ${surname}`, seen);
  }
  return new Set([...suffixes].filter(([, seen]) => seen.size > 1).map(([name]) => name));
}

function addTitledSurnames(names: readonly Name[], drafts: Map<string, Draft>): void {
  const taken = new Set([...drafts.values()].map((draft) => draft.surname.toLowerCase()));
  for (const name of names) {
    const key = `\u0000${name.text}`.toLowerCase();
    if (name.kind !== "surname" || name.titles.length === 0 || taken.has(name.text.toLowerCase())) continue;
    if (!drafts.has(key)) drafts.set(key, { name: name.text, surname: name.text, given: "", mentions: [] });
  }
}

function ownerOf(
  name: Name,
  bySurname: ReadonlyMap<string, Draft[]>,
  byGiven: ReadonlyMap<string, Draft[]>,
  doc: TextDocument,
): Draft | null {
  const key = name.text.toLowerCase();
  const candidates = bySurname.get(key) ?? [];
  if (candidates.length === 0) {
    const [only, ...others] =
      isFirstName(name.text) && name.titles.length === 0 ? (byGiven.get(key) ?? []) : [];
    return others.length === 0 ? (only ?? null) : null;
  }
  if (candidates.length === 1) return contradicts(name, candidates[0]) ? null : (candidates[0] ?? null);
  const fitting = candidates.filter((draft) => fitsTitle(doc, name, draft));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
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
  return name.titles.some((title) => role.includes(title));
}

function firstRole(doc: TextDocument, draft: Draft): string | null {
  for (const mention of draft.mentions) {
    const role = roleOf(doc, mention);
    if (role !== null) return role;
  }
  return null;
}

function finish(doc: TextDocument, draft: Draft): Person {
  const mentions = draft.mentions.toSorted((one, other) => one.span.start - other.span.start);
  return { ...draft, mentions, role: firstRole(doc, { ...draft, mentions }) };
}
