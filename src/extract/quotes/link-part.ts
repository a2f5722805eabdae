import type { Token } from "../../text/annotate.ts";
import type { LinkNode } from "./nodes.ts";

/** Words that open a clause of their own, whatever the tagger calls them. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "when where while as because although though if unless since until after before whether how why".split(" "),
);

/** The part a word or mark plays between phrases. */
export function linkPart(token: Token): LinkNode["part"] {
  const { lower } = token;
  if (lower === ",") return "comma";
  if (lower === ":") return "colon";
  if (/^(?:[;.!?…]+|[—–-]+)$/u.test(lower)) return "break";
  if (lower === "(" || lower === "[") return "open";
  if (lower === ")" || lower === "]") return "close";
  if (/^(?:who|which|whom|whose)$/u.test(lower)) return "relative";
  if (lower === "that") return "that";
  if (/^(?:and|but|or|yet|nor)$/u.test(lower)) return "conjunction";
  if (token.pos === "ADP" || lower === "to") return "preposition";
  if (CLAUSE_OPENERS.has(lower)) return "other";
  return token.pos === "ADV" ? "adverb" : "other";
}
