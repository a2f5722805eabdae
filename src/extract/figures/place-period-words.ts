import { MONTH_NAMES, WEEKDAY_NAMES } from "../../text/calendar-words.ts";

/** Places without a name, lower case: "undocumented immigrants in our state", "agents nationwide". */
export const UNNAMED_PLACES =
  /\b(?:nationwide|statewide|citywide|countywide|worldwide|globally|nationally|throughout the (?:country|state|county|city|nation|world|region)|across the (?:country|state|county|city|nation|world|region)|in (?:our|the|this) (?:country|state|county|city|nation|town|region|capital)(?! of))\b/giu;

/** A named place behind a preposition: the capitalised words after "in" or "across". */
export const NAMED_PLACE =
  /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout) (?:the (?:town|city|village|state|province|county|region|island) of |the (?=U\.S|United|Netherlands|Philippines|Bronx|Bay|Middle|Midwest|West|East|South|North))?((?:U\.S\.|U\.K\.|(?:St\. )?\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2})/gu;

const MONTH = `(?:${MONTH_NAMES.join("|")}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)`;
const UNIT =
  "(?:year|month|week|quarter|decade|century|season|day|fall|autumn|spring|summer|winter|weekend|night)";
const YEAR = "(?:1[5-9]|20)\\d\\d";
const WEEKDAY = `(?:${WEEKDAY_NAMES.join("|")})`;

/** Phrases that say when a figure holds. Every alternative is of bounded length. */
export const PERIODS = new RegExp(
  [
    `\\b(?:in|since|by|during|until|before|after|through|from) (?:early |late |mid-|the end of |fiscal )?(?:${MONTH} )?${YEAR}\\b`,
    `\\b(?:in|since|by|during|until|last|this|next) ${MONTH}(?: \\d{1,2})?\\b`,
    `\\b(?:in the )?(?:first|second|third|fourth) (?:quarter|half)(?: of ${YEAR})?\\b`,
    `\\b(?:last|this|next|that|the past|the previous|the last|over the past|earlier this|later this|over the) ${UNIT}\\b`,
    `\\b(?:on|last|this|next) ${WEEKDAY}\\b`,
    `\\b(?:a|one|two|three|the) ${UNIT}s? (?:ago|earlier|before)\\b`,
    `\\bin (?:the )?(?:1[5-9]|20)\\d0s\\b`,
    "\\b(?:today|yesterday|annually|currently)\\b",
  ].join("|"),
  "giu",
);

/** Capitalised words that follow "in" and are no place. */
export const NOT_PLACES: ReadonlySet<string> = new Set([
  ...MONTH_NAMES,
  ...WEEKDAY_NAMES,
  ..."Congress Parliament Spring Summer Fall Autumn Winter".split(" "),
]);

/** A verb of saying with where, to whom or when it was said, at the end of what stands before a place or time. */
export const SPOKEN =
  /\b(?:said|says|told|announced|wrote|tweeted|added|warned|testified|stated|spoke|speaking|estimated|predicted|claimed|confirmed|released|published|issued)(?: (?:in|on|at|from|to|during|after|a|an|the|his|her|its|their|reporters|journalists|lawmakers|senators|senate|congress|statement|interview|speech|briefing|news|press|release|conference|meeting|hearing|email|e-mail|testimony|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|here|again))* $/iu;

/** A speaker with a verb of saying right behind the day that opens a sentence: ", the mayor said". */
export const SPEAKER_NEXT =
  /^,? [^,;.\d]{1,50} (?:said|says|told|announced|wrote|tweeted|warned|testified|stated)\b/iu;

/** A verb of saying, and nothing yet that was said, at the end of what stands before a place or time. */
export const SPEECH_OPEN =
  /\b(?:said|says|told|announced|wrote|tweeted|warned|testified|stated|estimated|predicted|claimed)\b(?:(?!\bthat\b)[^,;:."“])*$/iu;

/** The words that were said begin behind a place or time, at most over another of them. */
export const THAT_NEXT = /^[^,;:."“]{0,40}\bthat\b/iu;
