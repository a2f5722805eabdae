/**
 * Words that name the same things in figures. Every row is a judgement about newspaper English and says no
 * more than that two reports probably count the same; the answer shows both measures as printed.
 */

/** Phrases that say the same of what is counted: each becomes one term. Lower case; longest first. */
export const SAME_PHRASES: readonly (readonly [pattern: RegExp, term: string])[] = [
  [
    /\b(?:without (?:legal|lawful|immigration) status|without legal papers|without (?:papers|documents|documentation)|(?:living|residing) (?:here|there)? ?illegally|in the country illegally|undocumented|unauthorized|unauthorised|illegal (?=immigrants?|aliens?|migrants?))\b/gu,
    " no-legal-status ",
  ],
  [/\b(?:out of work|without (?:a job|jobs|work)|jobless|unemployed)\b/gu, " unemployed "],
  [/\b(?:without (?:a home|homes|housing)|homeless|unhoused)\b/gu, " homeless "],
  [/\b(?:without (?:health )?insurance|uninsured)\b/gu, " uninsured "],
  [/\b(?:without (?:power|electricity)|lost power)\b/gu, " no-power "],
];

/** Counted nouns that news swaps for each other, singular, by the word that stands for them. */
export const SAME_NOUNS: ReadonlyMap<string, string> = new Map([
  ...group("person", "people individual resident inhabitant immigrant migrant human soul alien"),
  ...group("death", "fatality"),
  ...group("injury", "casualty"),
  ...group("job", "position post"),
  ...group("worker", "employee staffer"),
  ...group("home", "house dwelling residence"),
  ...group("student", "pupil"),
  ...group("child", "kid youngster"),
  ...group("officer", "policeman"),
  ...group("car", "automobile"),
  ...group("protester", "demonstrator"),
  ...group("soldier", "troop serviceman"),
  ...group("firm", "company business"),
  ...group("doctor", "physician"),
]);

/** Heads that say too little alone: figures with these need a modifier in common. */
export const BROAD_NOUNS: ReadonlySet<string> = new Set(
  "person family case thing time item part group man woman child day year month week hour minute other member".split(
    " ",
  ),
);

/** Those who came to an event, by what news calls them. Singular. */
export const CROWDS: ReadonlySet<string> = new Set(
  "crowd turnout protester marcher participant demonstrator attendee".split(" "),
);

/** Words of a measure that do not tell one measure from another. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  `a an the of in on at to for by with from and or who that which whose their its his her our my your this these those
  living live lives residing reside now currently current already major large big small new other more additional
  further total overall full entire whole planned estimated some such own more about around plus so far throughout
  across within inside outside near under state country nation county city national nationwide statewide u.s us
  american facing received receive final had has have been be is are was were will would could may already leave`.split(
    /\s+/u,
  ),
);

/** What every firm has: of two firms the same words are two measures. Singular. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `profit revenue sale earning income loss share stock dividend margin turnover output production order shipment
  delivery workforce headcount valuation debt asset cash budget subscriber customer user`.split(/\s+/u),
);

function group(name: string, words: string): [string, string][] {
  return [name, ...words.split(" ")].map((word) => [word, name]);
}
