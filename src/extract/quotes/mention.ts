import type { Span, SpeakerKind } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import { isRoleNoun, PARTICLES } from "../entities/person-words.ts";
import { compoundEnd } from "./compound.ts";
import { firmsMan } from "./firms-man.ts";
import type { Node, NounNode } from "./nodes.ts";
import { possessorOf } from "./possessor.ts";
import { speakerKindOf } from "./speaker-nouns.ts";
import { SPEECH_NOUNS } from "./speech-nouns.ts";
import { TITLES } from "./titles.ts";

/** The words beside a quotation that stand for its speaker, taken apart. */
export type Mention = Readonly<
  | { form: "pronoun"; span: Span; word: string }
  /** `name` without titles; `role` the words before it, "ICE spokeswoman". */
  | { form: "name"; span: Span; name: string; nameSpan: Span; role: string | null; kind: SpeakerKind }
  /** "the mayor of Hartford", "advocates"; `office` when a name may close it, "Secretary of State John Kerry". */
  | { form: "description"; span: Span; head: string; kind: SpeakerKind; office: boolean }
>;

const PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it i we you who which that him her them us me this these those everyone everybody someone somebody nobody one both each".split(
    " ",
  ),
);

/**
 * Reads the noun phrase at `at`; null when it is no noun phrase. With the cue, "Brook and Reed said" is one
 * mention of two people.
 */
export function readMention(
  text: string,
  nodes: readonly Node[],
  at: number,
  cue: Span | null = null,
): Mention | null {
  const phrase = nodes[at];
  if (phrase?.kind !== "noun") return null;
  const holder = firmsMan(nodes, at, cue);
  if (holder !== null) return readMention(text, nodes, holder, cue);
  const owner = isSpeechNoun(phrase, cue) ? possessorOf(phrase) : null;
  const first = owner?.tokens[0];
  if (owner !== null && owner.pronoun !== null && first !== undefined) {
    return { form: "pronoun", span: first.span, word: owner.pronoun };
  }
  const node = owner === null ? phrase : withTokens(phrase, owner.tokens);
  const { head } = node;
  const end = compoundEnd(nodes, at, cue);
  if (end !== null) {
    return {
      form: "description",
      span: { start: node.span.start, end },
      head: head.lower,
      kind: "group",
      office: false,
    };
  }
  if (node.tokens.length === 1 && PRONOUNS.has(head.lower) && head.text !== "US") {
    return { form: "pronoun", span: node.span, word: head.lower };
  }
  const office = owner === null ? officeSpan(nodes, at) : null;
  if (office === null && isNameLike(node)) {
    const name = readName(text, node);
    if (name !== null) return name;
  }
  const span = office ?? (owner === null ? withComplement(nodes, at) : node.span);
  const kind = speakerKindOf(head.lower) ?? "unknown";
  return { form: "description", span, head: head.lower, kind, office: office !== null };
}

/** "the crowd’s chants", `Reed’s “lazy” town`: the speaker is the owner. What a verb follows is a name: "Moody’s said". */
const isSpeechNoun = (noun: NounNode, cue: Span | null) =>
  SPEECH_NOUNS.has(noun.head.lower) || (cue === null && /^[’']s?$/u.test(noun.head.text));

function withTokens(noun: NounNode, tokens: readonly Token[]): NounNode {
  const head = tokens.at(-1) ?? noun.head;
  return { ...noun, tokens, head, span: { start: noun.span.start, end: head.span.end } };
}

/** A capital makes a name, but for the word for people or a body that begins a sentence: "Advocates said". */
function isNameLike(noun: NounNode): boolean {
  const { head } = noun;
  if (/^[’']s$/u.test(head.text)) return /^\p{Lu}/u.test(noun.tokens.at(-2)?.text ?? "");
  if (!/^\p{Lu}/u.test(head.text)) return false;
  const word = speakerKindOf(head.lower) !== null;
  // "The Mayor of Milford" is no name, "the Justice Department" is.
  const capitals = noun.tokens.filter(({ text, pos }) => pos !== "DET" && /^\p{Lu}/u.test(text));
  return word ? head.pos === "PROPN" && capitals.length > 1 : true;
}

/** The capitalised words a phrase ends in, without the titles that begin them. */
function readName(text: string, node: NounNode): Mention | null {
  const { tokens } = node;
  let first = tokens.length;
  while (first > 0 && belongsToName(tokens, first - 1)) first -= 1;
  first = afterTitles(tokens, first);
  const start = tokens[first]?.span.start;
  if (start === undefined) return null;
  const nameSpan = { start, end: node.span.end };
  const role = text
    .slice(node.span.start, start)
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/^(?:the|an?)\s+/iu, "");
  const before = tokens[first - 1]?.lower.replaceAll(".", "") ?? "";
  const personal = speakerKindOf(before) === "person" || TITLES.has(before);
  return {
    form: "name",
    span: nameSpan,
    name: text.slice(nameSpan.start, nameSpan.end).replace(/\s+/gu, " "),
    nameSpan,
    role: role !== "" && personal ? role : null,
    kind: personal ? "person" : "unknown",
  };
}

/** "Milford Mayor Ada Brook" begins at "Ada"; "Justice Department" and "Attorney General" stay whole. */
function afterTitles(tokens: readonly Token[], from: number): number {
  const last = tokens.at(-1);
  if (last === undefined || speakerKindOf(last.lower) !== null) return from;
  let first = from;
  for (let at = from; at < tokens.length - 1; at += 1) {
    if (isTitle(tokens[at]) || (at < tokens.length - 2 && isParty(tokens[at]))) first = at + 1;
  }
  return first;
}

function belongsToName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (at === tokens.length - 1 && /^[’']s$/u.test(token.text)) return true;
  if (/^[-–&.]$/u.test(token.text) && at > 0) return true;
  if (PARTICLES.has(token.text)) return token.pos !== "NUM";
  return /^\p{Lu}/u.test(token.text) && token.pos !== "DET" && token.pos !== "PRON";
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (TITLES.has(token.lower.replace(/\.$/u, "")) || token.text === ".");
}

/** "Ranking Democrat Ada Brook": at least a given name and a surname follow. */
function isParty(token: Token | undefined): boolean {
  const word = token?.lower ?? "";
  return isRoleNoun(word) || /^(?:democrat|republican|independent|conservative)$/u.test(word);
}

/** "a spokesman for the mayor of Hartford": the prepositions that belong to the description. */
function withComplement(nodes: readonly Node[], at: number): Span {
  const start = nodes[at]?.span.start ?? 0;
  let end = nodes[at]?.span.end ?? 0;
  for (let next = at + 1; next < at + 6; next += 2) {
    const link = nodes[next];
    const noun = nodes[next + 1];
    if (link?.kind !== "link" || link.part !== "preposition" || noun?.kind !== "noun" || noun.time) break;
    if (!/^(?:of|for|from|with|in|at)$/u.test(link.token.lower)) break;
    end = noun.span.end;
  }
  return { start, end };
}

/**
 * The noun phrase at `at`, with what its office is in charge of and who holds it when it is one: "Secretary of State
 * John Kerry", "Secretary of Health and Human Services Tom Price".
 */
export function officeSpan(nodes: readonly Node[], at: number): Span | null {
  const office = nodes[at];
  const of = nodes[at + 1];
  if (office?.kind !== "noun" || of?.kind !== "link" || of.token.lower !== "of") return null;
  if (!OFFICES.has(office.head.lower) || !/^\p{Lu}/u.test(office.tokens[0]?.text ?? "")) return null;
  if (office.tokens[0]?.pos === "DET") return null;
  let last = nodes[at + 2];
  const and = nodes[at + 3];
  const more = nodes[at + 4];
  if (and?.kind === "link" && and.token.lower === "and" && more?.kind === "noun") last = more;
  return last?.kind === "noun" ? { start: office.span.start, end: last.span.end } : null;
}

const OFFICES: ReadonlySet<string> = new Set(
  "secretary undersecretary chancellor minister director commissioner superintendent chief governor mayor president speaker".split(
    " ",
  ),
);
