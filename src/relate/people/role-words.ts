/** Short and other forms of the words for offices, folded and without points. */
export const ROLE_FORMS: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["senate", "senator"],
  ["gov", "governor"],
  ["rep", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["capt", "captain"],
  ["col", "colonel"],
  ["gen", "general"],
  ["rev", "reverend"],
  ["dr", "doctor"],
  ["prof", "professor"],
  ["dir", "director"],
  ["spokeswoman", "spokesperson"],
  ["spokesman", "spokesperson"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
  ["attorney", "lawyer"],
  ["ceo", "executive"],
  ["congressional", "representative"],
  ["assemblyman", "assemblymember"],
  ["assemblywoman", "assemblymember"],
  ["councillor", "councilmember"],
  ["councilor", "councilmember"],
  ["alderman", "councilmember"],
  ["alderwoman", "councilmember"],
  ["organiser", "organizer"],
  ["businesswoman", "businessman"],
  ["actress", "actor"],
  ["policeman", "officer"],
  ["councilman", "councilmember"],
  ["councilwoman", "councilmember"],
  ["ct", "connecticut"],
  ["conn", "connecticut"],
]);

/** Words that tell nobody apart. "U.S." and "state" stay: they part a senator from a state senator. */
export const ROLE_FILLERS: ReadonlySet<string> = new Set(
  "the a an of for in at with and to s by from former ex acting then democratic democrat republican independent d r i dem gop".split(
    " ",
  ),
);

/** Words that make an office another one: the deputy mayor is not the mayor. */
export const RANKS: ReadonlySet<string> = new Set(["deputy", "vice", "assistant", "associate", "lieutenant"]);

/** Offices that one person holds at a time in one place or body. */
export const SOLE_OFFICES: ReadonlySet<string> = new Set(
  "senator governor mayor president sheriff secretary minister ambassador director chair chief superintendent principal treasurer clerk bishop archbishop".split(
    " ",
  ),
);

/** Words for an office, which two people of one name rarely share. */
export const OFFICES: ReadonlySet<string> = new Set(
  `senator representative governor mayor president judge justice sheriff secretary minister ambassador
  commissioner councilmember spokesperson director chair coordinator lawyer prosecutor professor doctor reverend
  pastor bishop officer lieutenant sergeant captain colonel general chief superintendent principal teacher student
  editor reporter author analyst economist researcher organizer founder owner manager treasurer clerk`.split(
    /\s+/u,
  ),
);

/** Public offices: who holds one may have held, or come to hold, another. */
export const PUBLIC_OFFICES: ReadonlySet<string> = new Set(
  `senator representative governor mayor judge justice sheriff secretary minister ambassador commissioner
  councilmember assemblymember selectman whip premier chancellor treasurer comptroller prosecutor general solicitor
  lawmaker legislator politician`.split(/\s+/u),
);

/** Those that are public when no body is named beside them: "President", not "president of the union". */
export const OFFICES_OF_A_BODY: ReadonlySet<string> = new Set(["president", "superintendent", "clerk"]);

/** Those that belong to one town or state at a time. */
export const OFFICES_OF_ONE_PLACE: ReadonlySet<string> = new Set(
  "mayor councilmember sheriff selectman governor senator representative assemblymember".split(" "),
);

/** Those among them of a state or a country. */
export const WIDE_OFFICES: ReadonlySet<string> = new Set(
  "senator representative governor president justice secretary minister ambassador premier chancellor general lawmaker legislator politician".split(
    " ",
  ),
);

/** What somebody may be beside any trade or office: it parts nobody from anybody. */
export const ANYBODY: ReadonlySet<string> = new Set(
  `man woman boy girl father mother parent son daughter brother sister husband wife grandmother grandfather uncle aunt
  cousin widow neighbor neighbour resident native citizen immigrant refugee voter veteran volunteer member activist
  advocate campaigner supporter critic opponent expert specialist leader official spokesperson chair operative
  head boss organizer witness victim survivor patient defendant plaintiff suspect participant protester passenger customer owner
  founder fellow author host guest speaker candidate nominee winner graduate student alumnus volunteer friend partner
  colleague companion democrat republican conservative liberal independent millionaire billionaire`.split(
    /\s+/u,
  ),
);

/** Words beside a trade or an office that name no place and no body. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `retired longtime local veteran senior junior chief young old new newly elected incoming outgoing interim presidential
  us state city town county national federal public general executive deputy vice assistant associate then late onetime`.split(
    /\s+/u,
  ),
);

/** Trades of people who are also printed as "Dr." or "Prof." */
export const LEARNED_TRADE =
  /^(?:surgeon|physician|doctor|professor|dentist|scientist|researcher|economist|historian|lecturer|director|dean|\p{L}+(?:olog|iatr)ist|\p{L}+ician)$/u;
