import { WEEKDAYS as DAYS } from "../../text/calendar-words.ts";

/** Month names and their press abbreviations, by number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
  ].flatMap((names, at) => names.split(" ").map((name): [string, number] => [name, at + 1])),
);

/** Weekdays by number, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  DAYS.map((day, at): [string, number] => [day, at + 1]),
);

/** Words before a weekday that make it a feast or a show: "Good Friday", "Super Tuesday", "Fox News Sunday". */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  "black good super cyber fat shrove palm easter ash holy bloody ruby giving news maundy freaky".split(" "),
);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, at): [string, number] => [word, at + 1]),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** What speaks of time to come shortly before a date: "goes into effect on Oct. 1". */
export const FUTURE_CUE =
  /\b(will|won[’']t|would|shall|goes? into effect|going into effect|takes? effect|effective|begin(?:s|ning)?|starts?|starting|upcoming|scheduled|slated|set|due|expected|plans?|planned|planning|expires?|deadline|until|next|coming|later|if|could|might|must)\b[^.;:!?]{0,50}$/iu;

/** A verb of the present right before a day says what is to come: "nurses return on", not "his return on". */
export const PRESENT_BEFORE =
  /(?<!\b(?:the|an?|his|her|their|its|of)\s|[’']s\s)\b(?:returns?|reopens?|opens?|resumes?|closes|ends|meets|convenes)\s+(?:(?:to|for|in|at)\s+\p{L}+\s+)?(?:on\s+)?$/u;

/** A verb of telling or happening between the cue and the date puts the date back into the past. */
export const PAST_AGAIN =
  /\b(?:said|told|reported|announced|was|were|had|did|happened|met|asked|wrote|tweeted|held)\b[^,]*$/iu;

/** A verb of the past in the clause before a date. */
export const PAST_VERB =
  /\b(?:was|were|had|did|met|held|said|told|took|went|began|came|won|lost|got|made|ran|left|rose|fell|wrote|\p{L}{3,}ed)\b[^,;:]*$/iu;

/** What was planned, before a date: "was scheduled", "had been expected"; the plan may be over by now. */
export const PAST_PLAN =
  /\b(?:was|were|been)\s+(?:\p{L}+ly\s+)?(?:scheduled|slated|set|due|expected|planned|supposed)$/iu;

/**
 * Somebody bound themselves or others to do something, and the date is of that: "voted to strike from". The words after
 * "to" are captured. Not "managed to escape on", "was forced to close on", which tell what happened.
 */
export const COMMITMENT =
  /\b(?:voted|agreed|vowed|promised|pledged|threatened|decided|resolved|ordered|asked|required|urged|invited|instructed|directed|summoned|called on|authori[sz]ed|(?:served|gave|given|issued)(?:\s\p{L}+){0,3}\s(?:notice|orders?|warning|ultimatum))\b[^.;:!?]*?\bto\s(\p{Ll}+\s[^,;:]*)$/u;

/** A date after one of these bounds what it belongs to, rather than tells when it was done. */
export const LIMIT_BEFORE =
  /\b(?:from|by|before|until|till|starting|beginning)\s+(?:(?:on|the)\s+|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)*$/iu;

/** What follows a date that has not come: "from October 7 unless". */
export const CONDITION_AFTER = /^,?\s+unless\b/iu;
