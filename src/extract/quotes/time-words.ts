import { WEEKDAYS as DAYS } from "../../text/calendar-words.ts";

/** Words that place an event in time and never speak; they may stand between a speaker and the verb. */
export const WEEKDAYS: ReadonlySet<string> = new Set([
  ...DAYS,
  ..."yesterday today tomorrow tonight".split(" "),
]);

/** Nouns that may head a phrase of time: "last week", "this fall", "Tuesday night". */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  `week weeks weekend month months year years day days hour hours minute minutes morning afternoon evening night
  noon midnight spring summer fall autumn winter decade decades quarter january february march april may june july
  august september october november december jan. feb. aug. sept. oct. nov. dec. jan feb aug sept oct nov dec`.split(
    /\s+/u,
  ),
);
