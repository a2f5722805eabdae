/** Verbs by which somebody gives a figure. */
export const FIGURE_VERBS: ReadonlySet<string> = new Set(
  `said says say reported reports report estimated estimates estimate found finds announced announces stated states
  told predicted predicts projected projects warned warns claimed claims calculated confirmed added noted wrote tweeted
  testified concluded showed shows expects expected forecast forecasts disclosed acknowledged argued revealed`.split(
    /\s+/u,
  ),
);

/** Where something is heard it is said: a court, but not a resident. */
export const HEARINGS: ReadonlySet<string> = new Set(
  "inquiry enquiry inquest court hearing tribunal trial jury committee".split(" "),
);

/** Verbs with other senses ("found 12 bodies", "the fire claimed 12 lives"): only before a clause, or of a document. */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  "found finds showed shows claimed claims added noted revealed acknowledged concluded argued disclosed confirmed wrote".split(
    " ",
  ),
);

/** Words that begin the clause after such a verb. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set("that it he she they there we i".split(" "));

/** Titles that a name follows. */
export const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms dr sen rep gov prof judge lt sgt capt rev".split(" "),
);

/** Pronouns stand for somebody this stage does not resolve. */
export const SAYER_PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it we i you who which that this".split(" "),
);

/** Heads of groups and documents, for the kind of an unnamed sayer. */
export const GROUP_HEADS: ReadonlySet<string> = new Set(
  `officials authorities police researchers scientists economists analysts advocates lawmakers experts sources
  prosecutors investigators doctors organizers biologists firefighters residents witnesses workers critics supporters
  leaders democrats republicans investors traders dealers`.split(/\s+/u),
);
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set(
  `report statement petition study survey poll census audit data records filing lawsuit letter documents figures
  statistics analysis review`.split(/\s+/u),
);
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `agency department company center centre office council bureau union group association institute ministry board bank
  airline university commission committee post times journal hospital foundation organization organisation authority
  government administration`.split(/\s+/u),
);
