/** A date or time alone on a line, with or without weekday, clock and zone. */
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const CLOCK = "(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?[A-Z]{2,4}\\)?)?)";

export const DATE_LINE: RegExp = new RegExp(
  `^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s*)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s*(?:\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s*(?:\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})[,|•·\\s–—-]*(?:at\\s+)?${CLOCK}?[\\s|•·–—-]*(?:updated.{0,40})?$`,
  "iu",
);

/** "By Ana Smith", "By ANA SMITH and BO LEE | The Valley Post". */
export const BYLINE: RegExp =
  /^by:?\s+\p{Lu}[\p{L}.’'-]+(?:\s+(?:and|&|\p{Lu}[\p{L}.’'-]*|de|van|von|la|del)){1,9}(?:\s*[|,/•·–—-]\s*.{0,200})?$/iu;

/** A personal name and nothing else, as sites print it under a headline. */
export const NAME_LINE: RegExp =
  /^\p{Lu}[\p{L}.’'-]*[\p{Ll}.](?:\s+(?:\p{Lu}\.?|de|van|von|la|del|al|bin))*\s+\p{Lu}[\p{L}’'-]*\p{Ll}(?:,\s*\p{Lu}[\p{L} ]{2,30})?$/u;

/** Words of what journalists say of themselves below a report. */
export const TRADE_WORDS: RegExp =
  /\b(?:reporter|correspondent|editor|journalist|journalism|columnist|staff writer|freelance|contributor|newsroom|bureau|beat|covers|covered|writes (?:about|for)|has (?:written|reported|worked)|reports (?:on|for)|can be reached|reach (?:him|her|them)|follow (?:him|her|them)|graduate of|graduated from|award-winning|pulitzer)\b/giu;
