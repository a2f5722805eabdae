/** Titles printed with a capital before a name. "General" and "Secretary" also close longer ones. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. mx mx. miss dr dr. coun coun. cllr cllr. prof prof. rev rev. fr fr. hon hon. sen sen. sens. senator rep rep.
  reps. representative gov gov. govs. governor president vice-president mayor congressman congresswoman
  assemblyman assemblywoman councilman councilwoman councillor councilor alderman alderwoman selectman
  selectwoman commissioner superintendent supt. secretary minister chancellor ambassador judge justice attorney
  prosecutor general gen gen. lt lt. lieutenant col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cpl cpl.
  adm adm. admiral cmdr. commander officer detective sheriff chief director chairman chairwoman chair chairperson
  speaker undersecretary leader spokesman spokeswoman spokesperson professor pastor bishop archbishop cardinal pope rabbi imam
  father sister king queen prince princess lord lady sir dame sheikh ayatollah coach principal ceo treasurer
  comptroller controller clerk deputy administrator executive editor reporter correspondent columnist author
  host moderator coordinator organizer premier candidate nominee whip warden dean provost solicitor
  marshal ombudsman senators representatives governors presidents mayors justices judges
  congressmen secretaries ministers lawmaker activist advocate analyst strategist adviser advisor manager founder`.split(
    /\s+/,
  ),
);

/** Short titles by their long forms, to compare them. */
export const LONG_TITLES: ReadonlyMap<string, string> = new Map([
  ["sen.", "senator"],
  ["rep.", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["gov.", "governor"],
  ["dr.", "doctor"],
  ["prof.", "professor"],
  ["gen.", "general"],
  ["col.", "colonel"],
  ["capt.", "captain"],
  ["lt.", "lieutenant"],
  ["sgt.", "sergeant"],
]);

/** Words that stand in front of a title or a place and belong to the role: "former", "U.S.", "Democratic". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `u.s. us state former ex acting interim deputy vice assistant associate senior chief first second democratic
  republican democrat gop independent libertarian conservative liberal progressive presidential then late retired
  incoming outgoing newly elected longtime veteran executive managing national federal local city county town
  police fire district press attorney foreign prime house senate majority minority lead founding
  co-founder billionaire real-estate fellow rival`.split(/\s+/),
);

/** Nouns for what somebody does or is to the news, in small letters: they mark a role beside a name. */
const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `activist actor actress adviser advisor advocate agent aide ambassador analyst anchor architect artist assistant
  associate attorney author banker billionaire blogger boss broadcaster businessman businesswoman candidate captain
  ceo chair chairman chairperson chairwoman chancellor chef chief clerk coach co-chair co-chairman co-founder
  co-director co-author pundit challenger incumbent opponent trooper player forward goalkeeper midfielder striker quarterback pitcher catcher outfielder
  infielder linebacker receiver skipper rookie rapper barrister headteacher headmaster chairperson playwright poet
  paralegal teammate classmate roommate neighbour cousin uncle aunt nephew niece grandmother grandfather grandson
  granddaughter stepfather stepmother girlfriend boyfriend fiance fiancé fiancee fiancée ex-wife ex-husband widower
  columnist comedian commander commentator commissioner congressman congresswoman consultant contributor
  coordinator correspondent councilman councilwoman counsel counselor critic dean defender delegate demographer deputy
  designer detective developer director doctor driver economist editor educator employee engineer entrepreneur
  epidemiologist executive expert farmer fellow filmmaker firefighter founder governor graduate head heir
  historian host immigrant instructor interpreter investigator investor janitor journalist judge justice king lawmaker
  lawyer leader lecturer legislator librarian lieutenant lobbyist magistrate manager marshal mayor mechanic member
  minister moderator mogul mother father musician neighbor nominee nurse officer official operative
  organizer organiser owner parent partner pastor patient paramedic performer philosopher photographer physician physicist
  pilot player poet policeman politician pollster premier president priest principal producer professor
  programmer prosecutor psychologist publisher rabbi realtor refugee reporter representative researcher resident
  retiree scholar scientist secretary senator sergeant sheriff singer sociologist soldier solicitor
  speaker speechwriter spokesman spokesperson spokeswoman staffer strategist student superintendent supervisor
  surgeon teacher technician therapist trainer treasurer trustee veteran victim volunteer voter warden widow
  worker writer fisherman fisherwoman trucker shopkeeper grocer welder sailor rancher landlord homeowner builder baker carpenter electrician plumber waiter waitress bartender cook cleaner miner barber
  midwife passenger rider fan customer client shopper commuter tenant caller bystander onlooker inmate prisoner
  chaplain umpire referee gardener hairdresser butcher bricklayer courier lifeguard caregiver
  broker biologist chemist counsellor curator dancer dentist detainee drummer guitarist protester demonstrator
  foreman forewoman foreperson craftsman tribesman policewoman clergyman clergywoman saleswoman salesperson ombudsman
  cameraman camerawoman middleman doorman tradesman statesman stateswoman guardsman patrolman lineman crewman airman
  salesman survivor whistleblower witness daughter son wife husband brother sister co-owner co-host`.split(
    /\s+/,
  ),
);

/** Endings of words for people by trade: "cellist", "cardiologist", "pediatrician". */
const TRADE = /^\p{Ll}{2,}(?:[aeou]logist|ographer|ician|keeper|smith|worker|holder|[nlrpcvg]ist)$/u;

/** True for a word, in small letters, for what somebody does or is to the news: "mayor", "cellist". */
export function isRoleNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || (TRADE.test(word) && !NO_TRADES.has(word));
}

const NO_TRADES: ReadonlySet<string> = new Set(
  "christ waitlist enlist checklist playlist shortlist blacklist".split(" "),
);

/** "candidates": several of what `isRoleNoun` knows. */
export const isRoleNouns = (word: string): boolean => word.endsWith("s") && isRoleNoun(word.slice(0, -1));

/** Words inside a name that begin small: "Ludwig van Beethoven". */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da dos das du la le van von der den ter ten bin ibn al el ben abu y`.split(/\s+/),
);

export const SUFFIXES: ReadonlySet<string> = new Set(`Jr Jr. Sr Sr. II III IV`.split(/\s+/));

/** What somebody is in a firm that is named after its partners: "Phillips and Drew analyst". */
export const FIRM_ROLES: ReadonlySet<string> = new Set(
  "analyst economist strategist trader broker dealer banker attorney lawyer partner consultant".split(" "),
);

/** What makes a person's name the name of a body: "the Lamont administration". */
export const BODY_OF_A_PERSON: ReadonlySet<string> = new Set(
  `administration campaign government cabinet transition presidency`.split(/\s+/),
);

/** Reporting verbs: a lone capitalised word beside one is somebody who speaks. */
export const SPEAKING: ReadonlySet<string> = new Set(
  `said says told tells asked added adds wrote writes tweeted explained argued argues noted notes replied
  insisted continued recalled acknowledged warned responded answered testified joked remarked`.split(/\s+/),
);

/** Titles and roles that tell a pronoun by themselves. */
export const HE_WORDS: ReadonlySet<string> = new Set(
  `mr mr. congressman spokesman chairman businessman councilman assemblyman alderman selectman policeman king
  prince father actor husband brother son sir lord man boy grandson grandfather stepfather stepson uncle nephew widower
  boyfriend fiance fiancé ex-husband gunman gentleman waiter monk priest barman fisherman dad`.split(/\s+/),
);
export const SHE_WORDS: ReadonlySet<string> = new Set(
  `mrs mrs. ms ms. miss congresswoman spokeswoman chairwoman businesswoman councilwoman assemblywoman alderwoman
  selectwoman policewoman queen princess mother actress wife sister daughter widow dame lady woman girl granddaughter
  grandmother stepmother stepdaughter aunt niece girlfriend fiancee fiancée ex-wife waitress nun mom mum`.split(
    /\s+/,
  ),
);

/** What a headline or a button puts after or before a name: "Ada Brook Calls", "Ada Brook Video". */
export const NOT_SURNAMES: ReadonlySet<string> = new Set(
  `Says Said Tells Told Calls Called Warns Asks Urges Vows Claims Insists Admits Declares Slams Blasts Tweets Defends Wins
  Loses Gets Takes Makes Backs Rips Hits Leads Wants Speaks Talks Announces Visits Meets Attacks Rejects Denies
  Video Videos Photo Photos Image Images Picture Pictures Age Live Statement Research Realty Consulting Estate
  Golf Panthers Interview Transcript Biography Campaign Supporters Voters Aide Aides Staff Team Effect Era`.split(
    /\s+/u,
  ),
);

/** Words with a capital that are nobody’s given name: "Top Brook aides", "Elections Ada Brook". */
export const NOT_GIVEN_NAMES: ReadonlySet<string> = new Set(
  "Brothers Sisters Twins Cousins Friends Partners Officers Detectives Deputies Attorneys Lawyers Professors Coaches Top Half Key Main Lead Longtime Elections Photo Video Image Watch Read Follow Former Fellow Team".split(
    " ",
  ),
);

/** Single words for what an office may be in charge of: "Minister of Trade and Industry Kenji Mori". */
export const FIELDS: ReadonlySet<string> = new Set(
  `Affairs Agriculture Budget Commerce Culture Defence Defense Development Economy Education Employment Energy Environment
  Exchequer Finance Health Industry Interior Investigation Justice Labor Labour Planning Security Services State Trade
  Transport Transportation Treasury War Welfare Works`.split(/\s+/u),
);
