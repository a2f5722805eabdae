import type { Token } from "../../text/annotate.ts";
import { lowerAt } from "./token-at.ts";

const DENY = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted)?)$/u;
/** These are said of people and plans too: they deny only behind them a claim. */
const REJECT = /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/u;
const CLAIM =
  /^(?:claims?|reports?|suggestions?|allegations?|accusations?|rumou?rs?|assertions?|estimates?|charges?)$/u;
/** "the 300 figure", "the $2 million estimate": a number that is itself what is denied. */
const NUMBER_NOUN = /^(?:figures?|numbers?|estimates?|counts?|tolls?|tall(?:y|ies)|totals?)$/u;
const UNTRUE = /^(?:true|false|untrue|wrong|incorrect)$/u;

const NEGATION = /^(?:not|n['’]t|never|cannot|nobody|none|few|no)$/u;
/** Behind "not" they say more and deny nothing: "not only 12", "not all 12". */
const NOT_DENYING = /^(?:only|just|all|even|merely|simply|more|less|fewer|least|yet|long|far|until)$/u;
const CLAIM_REACH = 8;
const CLAUSE_REACH = 5;
/** Tokens back to the denial: a clause is seldom longer, and a sentence may be a whole table. */
const DENIAL_REACH = 30;

/**
 * Whether the number at tokens `[first, after)` is one that its own clause says is not so: "three, not seven as first
 * reported", "denied that the city had closed 300 beds", "dismissed reports of 300 deaths", "disputed the 300
 * figure". A number that is refused and not denied is none of these: "rejected a $3 million offer", "denied 300
 * applications"; nor is one after "did not deny that".
 */
export function isDenied(tokens: readonly Token[], first: number, after: number): boolean {
  return isNegated(tokens, first) || disputesNumber(tokens, first, after) || isInDenial(tokens, first);
}

/** "not seven", "not the seven", "was n't about 300", but not "whether or not 12 come" or "not only 12". */
function isNegated(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (/^(?:the|a|an|about|some|exactly|in|at|by|for|of)$/u.test(lowerAt(tokens, at)) && at > first - 4)
    at -= 1;
  if (!/^(?:not|n['’]t|never)$/u.test(lowerAt(tokens, at)) || lowerAt(tokens, at - 1) === "or") return false;
  return !NOT_DENYING.test(lowerAt(tokens, at + 1));
}

function disputesNumber(tokens: readonly Token[], first: number, after: number): boolean {
  if (!NUMBER_NOUN.test(lowerAt(tokens, after))) return false;
  const from = Math.max(0, first - CLAUSE_REACH);
  return tokens
    .slice(from, first)
    .some(({ lower }, at) => (DENY.test(lower) || REJECT.test(lower)) && !isItselfDenied(tokens, from + at));
}

/** Whether the nearest denial before a number opens a clause that still runs there. */
function isInDenial(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - DENIAL_REACH); at -= 1) {
    if (closes(tokens, at)) return false;
    const opened = openedAt(tokens, at);
    if (opened !== null && opened <= first)
      return lowerAt(tokens, at) === "true" || !isItselfDenied(tokens, at);
  }
  return false;
}

/** Where the clause begins that the word denies; null when it is no denial. */
function openedAt(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  if (UNTRUE.test(word)) {
    const untrue = word !== "true" || /^(?:not|n['’]t)$/u.test(lowerAt(tokens, at - 1));
    return untrue && lowerAt(tokens, at + 1) === "that" ? at + 2 : null;
  }
  const denies = DENY.test(word);
  if (!denies && !REJECT.test(word)) return null;
  const claim = claimAfter(tokens, at);
  if (claim !== null) return claim;
  if (!denies) return null;
  let next = at + 1;
  while (/^(?:on|.+day|.+ly|also|again)$/u.test(lowerAt(tokens, next))) next += 1;
  if (lowerAt(tokens, next) === "that") return next + 1;
  const token = tokens[next];
  if (/^(?:he|she|it|they|we|i|there)$/u.test(token?.lower ?? "")) return next + 1;
  // "denied taking $40,000"
  if (token?.pos === "VERB" && /ing$/u.test(token.lower)) return next + 1;
  // "denied the city had closed 300 beds"
  const clause = tokens.slice(next, next + CLAUSE_REACH);
  const verb = clause.findIndex(({ pos, lower }) => /^(?:AUX|ADP|PUNCT)$/u.test(pos) || lower === "who");
  return clause[verb]?.pos === "AUX" ? next + verb + 1 : null;
}

/** Behind "rejected as false a union's claim that", "dismissed reports of". */
function claimAfter(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next < at + CLAIM_REACH; next += 1) {
    if (/^[,;:]$/u.test(lowerAt(tokens, next))) return null;
    if (CLAIM.test(lowerAt(tokens, next)))
      return /^(?:that|of)$/u.test(lowerAt(tokens, next + 1)) ? next + 2 : null;
  }
  return null;
}

/** "did not deny that", "nobody disputes that": then it is so. */
function isItselfDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => NEGATION.test(lower));
}

/** Where what is denied has ended: "…; 12 were", "…, saying 12 were", "… but 12 were", "… and said 12 were". */
function closes(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (/^(?:;|:|but|saying|insisting|adding|instead|though|although|while)$/u.test(word)) return true;
  const next = tokens[at + 1];
  if (word === "and") return /^(?:said|says|told|put|added|insisted|noted|instead)$/u.test(next?.lower ?? "");
  return word === "," && /^(?:and|as|after|because|when|he|she|they)$/u.test(next?.lower ?? "");
}
