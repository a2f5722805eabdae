import type { Span } from "../../model.ts";

/** A word of a role or of a name; a full stop only after a title or an initial. */
const WORD =
  "(?:[\\p{L}’'-]+|(?:Sens?|Reps?|Govs?|Dr|Mrs?|Ms|Gen|Col|Sgt|Lt|Capt|Rev|Prof|\\p{Lu}|U\\.S)\\.),? ";
/** "of former President Bill Clinton", "unlike her husband, Bill Clinton": named beside, with up to six words between. */
const BESIDE = new RegExp(
  `(?<!\\b(?:said|says|told|asked|spoke|speaking|wrote) )\\b(?:of|under|like|unlike|than) ((?:${WORD}){0,6})$`,
  "iu",
);
/** Words that begin another part of the sentence. */
const PARTING = /\b(?:and|or|but|that|who|whom|when|while|as|if|because|said|says|told|by|with|to|for)\b/iu;

/** How far back the words are looked at that say how somebody is named. */
const REACH = 80;

/**
 * Whether a person is only named beside somebody or something, and not as doing anything: "the daughter of Bill Brook",
 * "Bill Brook’s office".
 */
export function isPassing(text: string, mention: Span): boolean {
  if (/^[’']s?\b/u.test(text.slice(mention.end, mention.end + 3))) return true;
  const before = text.slice(Math.max(0, mention.start - REACH), mention.start).replace(/\s+/gu, " ");
  const between = BESIDE.exec(before)?.[1];
  return between !== undefined && !PARTING.test(between);
}
