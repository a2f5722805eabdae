import { TRADE_WORDS } from "./byline-words.ts";
import { type Draft, type KnownFacts, mark } from "./draft.ts";

/** A bio stands among the last undecided paragraphs. */
const FROM_THE_END = 4;
const FEWEST_TRADE_WORDS = 2;
const OPENING =
  /^(?:[\p{Lu}][\p{L}.’'-]+(?:\s+[\p{Lu}][\p{L}.’'-]+){0,3}|he|she|they),?\s+(?:is|was|has|had|have|are|covers|writes|reports|joined|works|worked|can be|began|graduated|holds|lives)\b/iu;

/**
 * What an outlet says about the author below the report: it opens with a name and speaks of the trade. A report
 * about journalists does so too, but not in its last paragraph alone, so two words of the trade are asked for,
 * or the author's own name.
 */
export function markBios(drafts: readonly Draft[], known: KnownFacts): void {
  const last = drafts
    .filter((draft) => draft.role === null)
    .slice(1)
    .slice(-FROM_THE_END);
  for (const draft of last.toReversed()) {
    if (!isBio(draft.paragraph.text, known.byline)) break;
    mark(draft, "bio", "author-bio");
  }
}

/** Where an author can be written to, which no report says of the people it quotes. */
const CONTACT = /\b(?:reach|contact|e-?mail|follow|write to) (?:him|her|them)\b|(?:^|\s)@\w{2,}|\S@\S+\.\w/iu;

function isBio(text: string, byline: string | null): boolean {
  if (/["“”]/u.test(text) && !CONTACT.test(text)) return false;
  const author = byline?.replace(/^by\s+/iu, "").trim() ?? "";
  const trade = text.match(TRADE_WORDS)?.length ?? 0;
  const named = author.length > 3 && text.startsWith(author);
  return (named && trade >= 1) || (OPENING.test(text) && trade >= FEWEST_TRADE_WORDS);
}
