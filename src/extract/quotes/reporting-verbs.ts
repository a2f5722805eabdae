import { verbForms } from "./verb-forms.ts";

/** Verbs that report words as such; they may follow a quotation and stand before their subject ("said X"). */
const SPEECH = `
say add ask write tweet explain note argue claim insist joke reply respond answer continue conclude declare
announce state warn recall observe comment remark contend maintain acknowledge admit concede agree affirm assert
allege shout yell chant cry scream whisper mutter quip predict suggest testify stress emphasize emphasise
reiterate repeat report reveal lament complain boast confess exclaim interject counter retort demand urge plead
email text message opine muse recount promise vow pledge swear caution advise clarify confirm deny elaborate echo
proclaim propose quote tease thunder wonder begin post repost retweet tell read order charge hint inform
remember insinuate mention point preach protest rant demur rave riff recite roar scoff sing snap
speculate specify tout underline underscore volunteer wail deadpan crow fume gush bark bellow
chide chime implore intone query relate retell sigh stipulate summarize summarise theorize theorise venture chuckle laugh fret bemoan beg blurt inquire enquire marvel mumble murmur
pronounce rejoin remind shoot stammer taunt tease trumpet utter vent
`;

/** Verbs that characterise what somebody said or wrote; the quoted words come after them. */
const CHARACTERISING = `
call describe dub label brand characterize characterise denounce condemn blast slam mock accuse praise hail
criticize criticise decry deride rip assail attack bash blame castigate cite compare credit defend discuss dismiss
liken lambast lambaste laud list outline portray push rail recommend refer regard reject ridicule scold see
speak talk thank threaten thump trumpet welcome term rate express insult appeal cheer commend compliment
congratulate defy depict endorse encourage estimate highlight invoke lash lecture oppose paint
question quiz rebuke rebuff rebut reference refute skewer swipe taunt unload vilify warn challenge
share offer convey address stress
`;

/** Verbs whose clause tells what somebody thinks, wants or found out. Used for speech without marks. */
const ATTITUDE = `
believe think expect hope want fear know find show estimate feel consider doubt worry plan intend oppose support call
propose seek prefer favor favour suspect assume anticipate conclude decide discover learn guess calculate
indicate imply forecast project judge understand realize realise foresee concur determine
criticize criticise accuse condemn denounce praise blame urge ask demand promise vow pledge threaten refuse decline
agree order recommend request plead reject deny question challenge
`;

/** Verbs whose clause is what somebody says, found out or estimates: "said (that) …", "estimated that …". */
const CLAUSE = `
say add write tweet explain note argue claim insist joke reply respond answer conclude declare announce state warn
recall observe comment remark contend maintain acknowledge admit concede agree affirm assert allege shout quip predict
suggest testify stress emphasize emphasise reiterate repeat report reveal lament complain boast confess counter
promise vow pledge swear caution advise clarify confirm deny tell hint inform remind mention point speculate theorize
theorise estimate find believe think expect hope fear know show indicate calculate project forecast anticipate
conclude assume suspect assure convince caution underline underscore opine charge email imply ask wonder
feel worry doubt propose demand urge request determine discover learn decide recommend
`;

/** Reporting verbs that are also common nouns or take other meanings; they need a subject to count. */
export const SPEECH_VERBS: ReadonlyMap<string, string> = verbForms(SPEECH);
export const CHARACTERISING_VERBS: ReadonlyMap<string, string> = verbForms(CHARACTERISING);
export const ATTITUDE_VERBS: ReadonlyMap<string, string> = verbForms(ATTITUDE);

/** Verbs that always take the hearer as object, so that a name after them is never the speaker. */
export const HEARER_VERBS: ReadonlySet<string> = new Set([
  "tell",
  "inform",
  "remind",
  "urge",
  "advise",
  "thank",
  "call",
  "assure",
]);
export const CLAUSE_VERBS: ReadonlyMap<string, string> = verbForms(CLAUSE);

/** Verbs of an exchange, after which the other may speak again. */
export const REPLYING: ReadonlySet<string> = new Set("reply respond answer retort rejoin counter".split(" "));
