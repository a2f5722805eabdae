/** Words that a bare number names instead of counting: "Highway 95", "Area 51", "No. 3". Lower case. */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set(
  `operation highway hwy route rte interstate freeway exit area article section sections sec chapter title no nos number
  room suite ste apartment apt flight boeing airbus channel district precinct ward apollo voyager proposition prop
  measure amendment resolution rule bill act paragraph psalm page pages figure fig table appendix volume vol part episode
  phase stage step level grade type category class classes formula pier gate platform track terminal bus train bay
  building block lot box unit engine ladder squad troop battalion regiment ship model version windows iphone ipad
  playstation ps android kit mark expo agenda cop g group team station hall studio line version psalm verse genesis
  super bowl catch-22 catch form w question item point lane court courtroom dept pac schedule tier zone hb sb h.b. s.b. h.r.
  hr u.s.c. usc § p ftse nasdaq cac dax russell nikkei stoxx asx fortune nifty kospi tsx topix ibex sp`.split(
    /\s+/u,
  ),
);

/** Those that name with a small letter too: "page 4", "route 9". */
export const NAMED_LOWER_CASE: ReadonlySet<string> = new Set(
  "rule no nos page pages number grade room section route exit chapter article channel level category class phase type title part".split(
    " ",
  ),
);

/** Words after which a number tells a year, a day, an hour or an age, when it could be one. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  `in since by until till from during after before through circa early late mid of the fiscal fy year and between to for
  spring summer fall autumn winter q1 q2 q3 q4 ©`.split(/\s+/u),
);

/** Plurals before which a number that can be a year is one: "1986 revenues", "the 2018 midterms". */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(
  `results revenues sales earnings profits losses expenses figures levels elections midterms primaries games rates
  estimates prices budgets taxes exports imports standards models targets forecasts floods riots attacks protests
  numbers costs emissions wages championships finals`.split(/\s+/u),
);

/** People who are over or under an age: "voters over 65". */
export const AGED_PEOPLE: ReadonlySet<string> = new Set(
  "people voters adults those women men children kids residents workers anyone everyone americans patients seniors".split(
    " ",
  ),
);

/** Endings of ordinals: "21st". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** Words of streets, after a house number and a name. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  `street st avenue ave road rd boulevard blvd lane ln drive dr court ct square sq terrace parkway pkwy turnpike plaza
  broadway highway hwy way`.split(/\s+/u),
);

/** A pair of numbers after these is a score or a tally: "won 3-1", "voted 51-49", "a 7-2 vote". */
export const TALLY_WORDS: ReadonlySet<string> = new Set(
  `vote votes voted voting approved passed rejected ruled ruling decision won win wins lost loss lose beat beats beating
  defeated score scored led leading trailed trailing victory defeat record split game match senate house series ahead`.split(
    /\s+/u,
  ),
);

/** Right in front of "5 to 4" they make it a tally. */
export const TALLY_LEADS: ReadonlySet<string> = new Set(
  "vote voted votes ruled ruling divided split won lost beat score".split(" "),
);

/** Pairs of numbers that are names or idioms. */
export const NUMBER_IDIOMS: ReadonlySet<string> = new Set([
  "24/7",
  "9/11",
  "7/7",
  "50/50",
  "50-50",
  "20/20",
  "1/6",
]);

/** Before "one", or after it, it is a pronoun and no count. */
export const PRONOUN_LEADS: ReadonlySet<string> = new Set(
  `no any every each this that which some the another only-one same first last next other either neither everyone`.split(
    /\s+/u,
  ),
);
export const PRONOUN_FOLLOWERS: ReadonlySet<string> = new Set(
  `of another day reason thing way time point side hand example place moment morning night who that 's is was has
  had would can could will may might and or in on at to for with by from as if when where such more`.split(
    /\s+/u,
  ),
);
