import type { Token } from "../../text/annotate.ts";
import type { TextDocument } from "../../text/document.ts";
import { isFirstName } from "./first-names.ts";
import type { Name } from "./name.ts";
import { JOINED_HEADS, ORGANISATION_HEADS } from "./organisation-words.ts";
import { FIELDS, FIRM_ROLES, isRoleNoun, PARTICLES, ROLE_MODIFIERS, TITLES } from "./person-words.ts";

/** The longest role that is taken over, in tokens; longer ones are the rest of the sentence. */
const LONGEST = 24;

/** "Senators Ann Ford and Lou Ortiz": a title for several is nobody's own. */
const PLURAL =
  /^(?:sens\.|reps\.|govs\.|senators|representatives|governors|presidents|mayors|justices|judges|congressmen|secretaries|ministers)$/u;

const FAMILY = /^(?:husband|wife|son|daughter|brother|sister|widow)$/u;

/** Forms of address that say less than a description beside the name does: "Dr. Ada Brook, a surgeon at Milford General". */
const ADDRESS = /^(?:dr|prof|professor|hon|sir|dame)\.?$/iu;

/**
 * The role printed beside a person's name, as printed: before it ("U.S. Democratic Sen."), after a comma ("a
 * coordinator with the Connecticut Immigrant Rights Alliance"), before a comma ("lawyer" in "Her lawyer, Carl Reed,") or
 * tied to it ("of Hartford Deportation Defense"). Null when there is none. Courtesy titles (Mr., Ms.) are no role, and a
 * form of address ("Dr.") is one only where nothing says more. On one line, however the page breaks it.
 */
export function roleOf(doc: TextDocument, name: Name): string | null {
  const tokens = doc.tokens[name.sentence] ?? [];
  const title = before(doc, tokens, name.from);
  const role =
    title === null || ADDRESS.test(title)
      ? (apposition(doc, tokens, name.to) ??
        title ??
        described(doc, tokens, name) ??
        tied(doc, tokens, name.to))
      : title;
  return role === null ? null : role.replace(/\s+/gu, " ");
}

/** True for "Dr." alone, which another mention may say more than. */
export const isAddress = (role: string): boolean => ADDRESS.test(role);

const POSSESSIVE = /^(?:his|her|their|its|the)$/u;
/** What somebody is only to somebody: "her friend". */
const RELATIVE =
  /^(?:friend|boyfriend|girlfriend|fianc[eé]e?|partner|neighbou?r|boss|teammate|roommate|classmate|parent|mother|father|cousin|uncle|aunt|nephew|niece|(?:step|grand|ex-)\p{L}+)$/u;

/** "lawyer" in "Her lawyer, Carl Reed," · "Brook’s campaign manager" in "Brook’s campaign manager, Carl Reed,". */
function described(doc: TextDocument, tokens: readonly Token[], { from, to }: Name): string | null {
  const head = tokens[from - 2];
  if (head === undefined || !isApposed(tokens, from, to)) return null;
  if (FAMILY.test(head.text) || RELATIVE.test(head.text) || isListed(tokens, to)) return null;
  let start = from - 2;
  while (start > 0 && from - start < LONGEST && belongsToRole(tokens, start - 1)) start -= 1;
  const owned = POSSESSIVE.test(tokens[start - 1]?.lower ?? "");
  while (start < from - 2 && isLoose(tokens, start, from - 1)) start += 1;
  const possessor = tokens.slice(start, from - 2).some(({ text }) => /^[’']s?$/u.test(text));
  if (!owned && !possessor) return null;
  const first = tokens[start];
  return first === undefined ? null : doc.text.slice(first.span.start, head.span.end);
}

/** "the mayor, Carl Reed, and Ann Ford", "the mayor, Carl Reed, Ann Ford": he may be another than the mayor. */
function isListed(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1]?.text ?? "";
  return tokens[to]?.text === "," && (/^(?:and|or)$/u.test(next) || /^\p{Lu}/u.test(next));
}

/** True when a lower-case role noun stands directly before the name: "spokeswoman Britney Walker". */
export function hasRoleBefore(tokens: readonly Token[], from: number): boolean {
  return isRoleNoun(tokens[from - 1]?.text ?? "");
}

/** True in "her partner, Deke Olson, nods": a role noun and a comma before the name, and a comma or stop after it. */
export function isApposed(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== "," || !isRoleNoun(tokens[from - 2]?.text ?? "")) return false;
  return /^[,.;]$/u.test(tokens[to]?.text ?? ".");
}

/** True when a role or an age follows the name after a comma: ", a coordinator with …", ", 42, …". */
export function hasRoleAfter(doc: TextDocument, tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1]?.text ?? "";
  if (tokens[to]?.text === "," && /^\d{1,2}$/u.test(next)) return tokens[to + 2]?.text === ",";
  return apposition(doc, tokens, to) !== null;
}

function before(doc: TextDocument, tokens: readonly Token[], from: number): string | null {
  const head = tokens[from - 1];
  if (head === undefined) return null;
  const word = head.lower;
  if (!(TITLES.has(word) || isRoleNoun(word) || isTitleOf(tokens, from))) return null;
  if (/^(?:mrs?|ms|mx|miss)\.?$/u.test(word) || FAMILY.test(word) || PLURAL.test(word)) return null;
  let start = from - 1;
  while (start > 0 && from - start < LONGEST && belongsToRole(tokens, start - 1)) start -= 1;
  while (start < from - 1 && isLoose(tokens, start, from)) start += 1;
  const first = tokens[start];
  return first === undefined ? null : doc.text.slice(first.span.start, head.span.end);
}

const LONGEST_OFFICE = 8;

/** "Secretary of State John Kerry", "Minister of Trade and Industry Kenji Mori": the title's head stands before "of". */
function isTitleOf(tokens: readonly Token[], from: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[from - 1]?.text ?? "")) return false;
  for (let at = from - 2; at > 0 && from - at <= LONGEST_OFFICE; at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (text === "of" && TITLES.has(tokens[at - 1]?.lower ?? "")) return true;
    if (!/^(?:of|the)$|^\p{Lu}/u.test(text) && !(text === "and" && isSecondField(tokens, at))) return false;
  }
  return false;
}

/** "Trade and Industry Kenji Mori", "Management and Budget"; not "Reed and State Treasurer Kenji Mori". */
function isSecondField(tokens: readonly Token[], and: number): boolean {
  return FIELDS.has(tokens[and + 1]?.text ?? "") && !TITLES.has(tokens[and + 2]?.lower ?? "");
}

const capital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

function belongsToRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.span.start - token.span.end > 1) return false;
  if (token.text === "the") return capital(next) && tokens[at - 1]?.text === "of" && capital(tokens[at - 2]);
  if (/^(?:and|of|for)$/u.test(token.text)) {
    const named = next.text === "the" ? tokens[at + 2]?.text : next.text;
    return (
      /^\p{Lu}/u.test(named ?? "") && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "") && !joinsPeople(tokens, at)
    );
  }
  if (/^(?:[-&]|[’']s)$/u.test(token.text)) return true;
  if (token.text === "(" || token.text === ")") return isAcronymInBrackets(tokens, at);
  if (capital(token))
    return (
      ROLE_MODIFIERS.has(token.lower) ||
      !(at === 0 && /^(?:ADP|DET|ADV|PRON|SCONJ|VERB|CCONJ)$/u.test(token.pos))
    );
  if (isRoleNoun(token.lower) || ROLE_MODIFIERS.has(token.lower)) return true;
  // "Syrian refugees President Marsh": a capital title begins anew after a common noun.
  return /^(?:ADJ|NOUN)$/u.test(token.pos) && !/^\p{Lu}/u.test(next.text);
}

/** "and" stays inside a body's name only: "Customs and Border Protection", not "Donald Trump and Secretary". */
function joinsPeople(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "and" || isSecondField(tokens, at) || joinsPartners(tokens, at)) return false;
  let end = at + 1;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? "") && !JOINED_HEADS.has(tokens[end]?.text ?? "")) end += 1;
  return !JOINED_HEADS.has(tokens[end]?.text ?? "");
}

/** "Phillips and Drew analyst": a firm, not two people. */
function joinsPartners(tokens: readonly Token[], and: number): boolean {
  const named = isFirstName(tokens[and - 2]?.text ?? "") || isFirstName(tokens[and - 1]?.text ?? "");
  return !named && FIRM_ROLES.has(tokens[and + 2]?.text ?? "");
}

function isAcronymInBrackets(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text === "(" ? at : at - 2;
  return (
    tokens[open]?.text === "(" &&
    tokens[open + 2]?.text === ")" &&
    /^\p{Lu}{2,}$/u.test(tokens[open + 1]?.text ?? "")
  );
}

/** Words a role does not begin with: "and", "’s" with nobody before it, a stray adverb. */
function isLoose(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= from - 1) return false;
  return /^(?:and|of|for|[-&)]|[’']s|other|such|many|several|own|same|th|The|A|An|His|Her|Their|When|While|As|On|In|But|And|With)$/u.test(
    token.text,
  );
}

function apposition(doc: TextDocument, tokens: readonly Token[], to: number): string | null {
  if (!/^[,—–]$/u.test(tokens[to]?.text ?? "")) return null;
  let start = to + 1;
  if (/^\d{1,3}$/u.test(tokens[start]?.text ?? "") && tokens[start + 1]?.text === ",") start += 2;
  const first = tokens[start];
  if (first === undefined || !opensApposition(first) || FAMILY.test(first.text)) return null;
  if (first.text === "of") return residence(doc, tokens, start);
  let sawRole = false;
  let end = start;
  for (; end < tokens.length && end - start < LONGEST; end += 1) {
    const token = tokens[end];
    if (token === undefined || endsApposition(token, sawRole)) break;
    // "According to Reed, the coach said": the coach speaks, whoever Reed is.
    if (sawRole && SAYING.test(token.lower)) return null;
    // A finite verb before any role noun: not an apposition but the next clause.
    if (!sawRole && /^(?:VERB|AUX|PRON)$/u.test(token.pos) && !isRoleNoun(token.lower)) return null;
    if (isRoleNoun(token.lower) || (TITLES.has(token.lower) && /^\p{Ll}/u.test(token.text))) sawRole = true;
  }
  while (end > start && /^(?:ADP|DET|CCONJ)$/u.test(tokens[end - 1]?.pos ?? "")) end -= 1;
  const last = tokens[end - 1];
  const open = /^(?:a|an|the|one|another)$/u.test(first.text);
  if (!open && !isWholeRole(tokens, start, end)) return null;
  return sawRole && last !== undefined ? doc.text.slice(first.span.start, last.span.end) : null;
}

/** Without an article the role noun must close its phrase: "road coordinator with …", not "Cruz wage delegate wars". */
function isWholeRole(tokens: readonly Token[], start: number, end: number): boolean {
  const phrase = tokens.slice(start, end);
  const noun = phrase.findIndex(
    (token, at) => isRoleNoun(token.lower) && !isRoleNoun(phrase[at + 1]?.lower ?? ""),
  );
  const next = phrase[noun + 1];
  return next === undefined || /^(?:ADP|CCONJ|PUNCT|PART|SCONJ)$/u.test(next.pos);
}

function opensApposition(token: Token): boolean {
  if (/^(?:a|an|the|of|one|another|who)$/u.test(token.text)) return token.text !== "who";
  return /^(?:NOUN|ADJ|PROPN)$/u.test(token.pos) || isRoleNoun(token.lower) || token.text === "executive";
}

const SAYING = /^(?:said|says|told|asked|wrote)$/u;

function endsApposition(token: Token, sawRole: boolean): boolean {
  if (/^(?:[,;:.!?—–"“”()]|''|``)$/u.test(token.text)) return true;
  return sawRole && (token.lower === "who" || token.lower === "whose");
}

/** ", of Simsbury,": where somebody lives stands for a role. */
function residence(doc: TextDocument, tokens: readonly Token[], start: number): string | null {
  let end = start + 1;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? "")) end += 1;
  const last = tokens[end - 1];
  const first = tokens[start];
  if (end === start + 1 || first === undefined || last === undefined) return null;
  return /^[,.]?$/u.test(tokens[end]?.text ?? "") ? doc.text.slice(first.span.start, last.span.end) : null;
}

/** "Carolina Bortolleto with CT Students for a Dream", "Constanza Segovia of Hartford Deportation Defense". */
function tied(doc: TextDocument, tokens: readonly Token[], to: number): string | null {
  const first = tokens[to];
  if (first === undefined || !/^(?:of|with|from)$/u.test(first.text)) return null;
  let end = tokens[to + 1]?.text === "the" ? to + 2 : to + 1;
  const from = end;
  while (end < tokens.length && end - to < 12) {
    const text = tokens[end]?.text ?? "";
    if (/^\p{Lu}/u.test(text)) end += 1;
    else if (/^(?:of|for|and|&|-)$/u.test(text) || PARTICLES.has(text)) {
      const skip = /^(?:the|a|an)$/u.test(tokens[end + 1]?.text ?? "") ? 2 : 1;
      if (!/^\p{Lu}/u.test(tokens[end + skip]?.text ?? "") || text === "and") break;
      end += skip + 1;
    } else break;
  }
  const last = tokens[end - 1];
  const body = tokens.slice(from, end).some((token) => ORGANISATION_HEADS.has(token.text));
  return body && last !== undefined ? doc.text.slice(first.span.start, last.span.end) : null;
}
