/** Words that begin or are a time and end a noun phrase: "visitors last year", "rose 3 percent Monday". */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `last this next past previous year years month months week weeks day days hour hours decade century quarter season weekend today
  yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer
  fall autumn winter morning afternoon evening night annually daily weekly monthly yearly recent later earlier ago
  overnight now then since so total apiece each altogether nationwide statewide worldwide citywide`.split(
    /\s+/u,
  ),
);

/** Time words that do begin a measure when a noun follows them: "day laborers", "night shifts". */
export const TIME_MODIFIERS: ReadonlySet<string> = new Set([
  "total",
  "recent",
  "past",
  "previous",
  "so",
  "day",
  "night",
  "daily",
  "weekly",
  "monthly",
  "yearly",
]);

/** Skipped at the front of a noun phrase: "60 more homes", "of the 14 judges". */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  "the a an its their our his her my your these those this that all more fewer other others some such another further".split(
    " ",
  ),
);

/** Prepositions that go on saying what is counted: "residents without health insurance". */
export const MODIFIER_PREPOSITIONS: ReadonlySet<string> = new Set(
  "of in without with from on at under across throughout among for near outside inside within behind".split(
    " ",
  ),
);

/** Nouns counted by "one" that make it a figure: "one person was killed". */
export const ONE_COUNTS: ReadonlySet<string> = new Set(
  `person man woman child boy girl officer soldier student worker teacher firefighter passenger driver pedestrian
  resident victim suspect patient prisoner inmate journalist civilian employee member death fatality injury case arrest
  victim protester demonstrator gunman family house home building vehicle car plane vote seat`.split(/\s+/u),
);

/** Heads of a time behind a preposition: "at the end of June", "in the first half". */
export const TIME_HEADS: ReadonlySet<string> = new Set(
  "end start beginning close half time moment first weekday weekdays".split(" "),
);

/** Behind "in" they say how money is paid and not for what: "$2 billion in cash". */
export const PAYMENT_HEADS: ReadonlySet<string> = new Set(
  "cash stock shares exchange return addition total advance part response instalments installments bitcoin".split(
    " ",
  ),
);

/** Behind "at" they say how much or how fast: "flour at a cost of", "trains at a speed of". */
export const LEVEL_HEADS: ReadonlySet<string> = new Set(
  "cost price rate value valuation speed pace level discount premium expense least most age depth height altitude elevation temperature distance average total".split(
    " ",
  ),
);

/** Skipped before a number or a noun, "its last 15 games", unless a time follows. */
export const ORDER_WORDS: ReadonlySet<string> = new Set(["last", "first", "past", "next", "top"]);

/** Things a number comes in that do not say what is measured: "gained 112 points", "met five times". */
export const EMPTY_UNITS: ReadonlySet<string> = new Set([
  "point",
  "time",
  "notch",
  "place",
  "occasion",
  "unit",
]);

/** Nouns in front of "of" or behind a percentage that say how it is counted and not what: "at an annual pace of". */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(
  "pace clip total average mean median sum maximum minimum peak high low record form".split(" "),
);

/** With only these in front of it a rate says no more: "at an annualized rate of", "at a 2 percent rate". */
export const RATE_ADJECTIVES: ReadonlySet<string> = new Set(
  "annual annualized annualised yearly monthly quarterly daily average seasonally adjusted brisk slower faster record".split(
    " ",
  ),
);

/** How far one goes on from a noun: "floodwaters 12 feet deep", "a wall nine metres high". */
export const DIMENSIONS: ReadonlySet<string> = new Set(
  "deep high tall long wide thick across old away apart".split(" "),
);

/** Verbs whose object, when it is a bare number, is people. */
export const VICTIM_VERBS: ReadonlySet<string> = new Set(
  "killed killing injured injuring wounded wounding hurt arrested detained hospitalized hospitalised evacuated displaced".split(
    " ",
  ),
);

/** What people are left as: "left 20,000 homeless", "at least 12 dead". */
export const VICTIM_STATES: ReadonlySet<string> = new Set(
  "dead homeless injured wounded missing hungry jobless stranded displaced hospitalized hospitalised".split(
    " ",
  ),
);

/** Words between a verb or preposition and an amount: "worth a combined £3.2bn". */
export const AMOUNT_FILLERS: ReadonlySet<string> = new Set(
  "a an the combined total record whopping staggering mere just only further additional".split(" "),
);

/** Nouns that taggers take for verbs. */
export const VERB_LIKE_NOUNS: ReadonlySet<string> = new Set(
  "cut cuts hike hikes lead increase increases rise drop fall deal deals bid bids plan plans fine fines loan loans".split(
    " ",
  ),
);

/** Verbs whose subject speaks and is not measured. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  "said says say told wrote tweeted noted believes believe thinks argued warned".split(" "),
);

/** Verbs in front of an amount that taggers take for nouns. */
export const AMOUNT_VERBS: ReadonlySet<string> = new Set(
  "costs cost totals equals measures averages weighs holds covers stands houses employs spends pays earns runs lasts travels moves flies sells trades".split(
    " ",
  ),
);

/** Plurals that rules do not make singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["oxen", "ox"],
  ["lives", "life"],
  ["wives", "wife"],
  ["wolves", "wolf"],
  ["knives", "knife"],
  ["loaves", "loaf"],
  ["leaves", "leaf"],
  ["thieves", "thief"],
  ["halves", "half"],
  ["calves", "calf"],
  ["shelves", "shelf"],
  ["policemen", "policeman"],
  ["firemen", "fireman"],
  ["servicemen", "serviceman"],
  ["fishermen", "fisherman"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["species", "species"],
  ["series", "series"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["buses", "bus"],
  ["bonuses", "bonus"],
  ["campuses", "campus"],
  ["circuses", "circus"],
  ["viruses", "virus"],
  ["gases", "gas"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["heroes", "hero"],
  ["criteria", "criterion"],
  ["bacteria", "bacterium"],
  ["alumni", "alumnus"],
]);
