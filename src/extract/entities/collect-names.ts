import type { Token } from "../../text/annotate.ts";
import type { TextDocument } from "../../text/document.ts";
import { isFirstName } from "./first-names.ts";
import type { Name, NameKind } from "./name.ts";
import { type NameRun, nameRuns, wordsOf } from "./name-runs.ts";
import { isAcronym, organisationAt } from "./organisation-name.ts";
import { LAW_HEADS } from "./organisation-words.ts";
import { isInitials, isSurnameOfThing, mayBeSurname, personPart } from "./person-name.ts";
import { BODY_OF_A_PERSON, FIELDS, PARTICLES, SPEAKING } from "./person-words.ts";
import { CALENDAR_AND_PEOPLES, PLACE_HEADS, PLACE_NAMES } from "./place-words.ts";
import { hasRoleAfter, hasRoleBefore, isApposed } from "./roles.ts";

/** Longer stretches of capitals are shouting or lists, not names. */
const LONGEST_RUN = 16;

/**
 * Every name of one sentence, in order, each with what it is likely to name. A two-word name of an unknown
 * given name counts as a person only beside a role, an age or, when `surnames` says that its last word is
 * used alone for somebody, anywhere.
 */
export function collectNames(
  doc: TextDocument,
  sentence: number,
  surnames: ReadonlySet<string>,
): readonly Name[] {
  const tokens = doc.tokens[sentence] ?? [];
  const names: Name[] = [];
  let done = 0;
  for (const { from, to } of nameRuns(tokens)) {
    // "Office of Management and Budget James Miller": the body took the first word of the run.
    const run = { from: Math.max(from, done), to };
    if (run.from >= to || to - run.from > LONGEST_RUN) continue;
    for (const found of namesInRun(doc, tokens, run, surnames)) {
      names.push(toName(doc, tokens, sentence, found));
      done = Math.max(done, found.to);
    }
  }
  return names;
}

/**
 * Words that stand alone beside a verb of saying somewhere in the article, or behind a courtesy title: "Segovia said",
 * "Ms. Bigbee".
 */
export function speakingSurnames(doc: TextDocument, sentences: readonly number[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const sentence of sentences) {
    const tokens = doc.tokens[sentence] ?? [];
    if (!tokens.some(({ lower }) => SPEAKING.has(lower) || COURTESY.has(lower))) continue;
    for (const run of nameRuns(tokens)) {
      const word = tokens[run.to - 1]?.text ?? "";
      const courteous = COURTESY.has(tokens[run.from]?.lower ?? "");
      const words = wordsOf(tokens, courteous ? { from: run.from + 1, to: run.to } : run);
      const alone = words.length === 1 || isParticled(words);
      if (alone && (courteous || speaks(tokens, run)) && mayBeSurname(word)) surnames.add(word);
    }
  }
  return surnames;
}

const COURTESY: ReadonlySet<string> = new Set("mr mr. mrs mrs. ms ms. dr dr.".split(" "));

type Found = NameRun & Readonly<{ kind: NameKind; titles: readonly string[] }>;

function namesInRun(
  doc: TextDocument,
  tokens: readonly Token[],
  run: NameRun,
  surnames: ReadonlySet<string>,
): readonly Found[] {
  const words = wordsOf(tokens, run);
  const plain = (kind: NameKind, range: NameRun = run): Found => ({ ...range, kind, titles: [] });
  const next = tokens[run.to];
  if (next !== undefined && BODY_OF_A_PERSON.has(next.text))
    return [plain("organisation", { from: run.from, to: run.to + 1 })];
  if (PLACE_NAMES.has(words.join(" "))) return [plain("place")];
  if (words.length > 1 && LAW_HEADS.has(words.at(-1) ?? "")) return [plain("law")];
  if (isDoubleBarrelled(words) || isParticled(words)) return [plain("surname")];
  const holder = officeHolder(tokens, run, words);
  if (holder !== null) return [{ ...holder, kind: "person", titles: [] }];
  const body = organisationAt(tokens, run);
  const person = personPart(words);
  if (body !== null && (body.to > run.to || person === null)) return [plain("organisation", body)];
  if (person !== null) {
    const from = run.from + person.start;
    const name = { from, to: run.to };
    if (person.sure || isPersonByContext(doc, tokens, name, surnames)) {
      const kind = run.to - from === 1 || isParticled(words.slice(person.start)) ? "surname" : "person";
      return [...prefix(tokens, run.from, from), { ...name, kind, titles: person.titles }];
    }
  }
  return single(tokens, run, words).map((kind) => plain(kind));
}

/** "Secretary of Defense Ash Carter": the name behind what the office is in charge of; null elsewhere. */
function officeHolder(tokens: readonly Token[], run: NameRun, words: readonly string[]): NameRun | null {
  let at = run.from - 1;
  while (run.from - at < LONGEST_OFFICE && /^(?:and|the|&)$|^\p{Lu}/u.test(tokens[at]?.text ?? "")) at -= 1;
  if (tokens[at]?.text !== "of" || !OFFICES.test(tokens[at - 1]?.text ?? "")) return null;
  const field = words.findLastIndex((word) => FIELDS.has(word));
  const known = words.findIndex((word, index) => index > 0 && isFirstName(word));
  const given = known > 0 || field < 0 ? known : field + 1;
  if (given < 0 || given >= words.length - 1) return null;
  const part = personPart(words.slice(given));
  return part === null ? null : { from: run.from + given + part.start, to: run.to };
}

const LONGEST_OFFICE = 8;
const OFFICES =
  /^(?:(?:Under-?)?[Ss]ecretary|Chancellor|Minister|Director|Commissioner|Superintendent|Chief)$/u;

/** "Kessler-Dunn": surnames tied by hyphens, and no given name. */
function isDoubleBarrelled(words: readonly string[]): boolean {
  return (
    words.length > 2 && words.every((word, at) => (at % 2 === 0 ? mayBeSurname(word) : /^[-‑]$/u.test(word)))
  );
}

/** "Van Hollen", "Von der Leyen": a surname of several words, its first with the capital of where it stands. */
function isParticled(words: readonly string[]): boolean {
  const [first = "", ...rest] = words;
  if (rest.length === 0 || isFirstName(first) || !PARTICLES.has(first.toLowerCase())) return false;
  return rest.slice(0, -1).every((word) => PARTICLES.has(word)) && mayBeSurname(rest.at(-1) ?? "");
}

/** What a run is that names no person and no body: an acronym, a lone surname, a place, or nothing. */
function single(tokens: readonly Token[], run: NameRun, words: readonly string[]): readonly NameKind[] {
  const [word = ""] = words;
  if (words.length === 1 && isAcronym(word)) return ["acronym"];
  if (words.length > 1 && PLACE_HEADS.has(words.at(-1) ?? "")) return ["place"];
  const inside = /^(?:in|near|outside|around)$/iu.test(tokens[run.from - 1]?.text ?? "");
  const numbered = /^\p{N}/u.test(tokens[run.to]?.text ?? "");
  const known =
    numbered || CALENDAR_AND_PEOPLES.has(word) || words.some((part) => /^\p{Lu}{2,}$/u.test(part));
  if (inside && words.length < 4 && !known && words.every(mayBeSurname)) return ["place"];
  const state = tokens[run.to]?.text === "," && PLACE_NAMES.has(tokens[run.to + 1]?.text ?? "");
  if (state && !known && words.length < 3) return ["place"];
  // "Hall said", "Park said": a thing's word speaks for whoever has it as a surname.
  const speaking = isSurnameOfThing(word) && speaks(tokens, run);
  return words.length === 1 && (mayBeSurname(word) || speaking) ? ["surname"] : [];
}

/** The place or body in front of a title: "Hartford" in "Hartford Mayor Luke Bronin". */
function prefix(tokens: readonly Token[], from: number, to: number): readonly Found[] {
  for (const length of [3, 2, 1]) {
    if (from + length > to) continue;
    const text = wordsOf(tokens, { from, to: from + length }).join(" ");
    if (PLACE_NAMES.has(text) && !/^U\.?S\.?$/u.test(text))
      return [{ from, to: from + length, kind: "place", titles: [] }];
  }
  const word = tokens[from]?.text ?? "";
  return to > from && isAcronym(word) ? [{ from, to: from + 1, kind: "acronym", titles: [] }] : [];
}

function isPersonByContext(
  doc: TextDocument,
  tokens: readonly Token[],
  name: NameRun,
  surnames: ReadonlySet<string>,
): boolean {
  const words = wordsOf(tokens, name).filter((word) => word !== "-");
  const [given = ""] = words;
  if (words.length < 2 || words.length > 4 || !(mayBeSurname(given) || isInitials(given))) return false;
  if (hasRoleBefore(tokens, name.from) || isApposed(tokens, name.from, name.to)) return true;
  if (surnames.has(words.at(-1) ?? "")) return true;
  return hasRoleAfter(doc, tokens, name.to);
}

function speaks(tokens: readonly Token[], run: NameRun): boolean {
  return SPEAKING.has(tokens[run.to]?.lower ?? "") || SPEAKING.has(tokens[run.from - 1]?.lower ?? "");
}

function toName(doc: TextDocument, tokens: readonly Token[], sentence: number, found: Found): Name {
  const { kind, from, to, titles } = found;
  const span = { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
  return {
    kind,
    span,
    text: doc.text.slice(span.start, span.end).replace(/\s+/gu, " "),
    titles,
    sentence,
    from,
    to,
    speaks: speaks(tokens, found),
  };
}
