/**
 * Abbreviations that end with a full stop, by how they behave before the next word. Matched with the case
 * given here, without the final stop; an entry with a small initial also matches with a capital one.
 */

/** Stand before a name: never the end of a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revd Fr Hon Sen Sens Rep Reps Gov Govs Pres Atty Supt Asst
  Assoc Dep Amb Treas Gen Col Lt Maj Capt Cmdr Cdr Cpl Sgt Pvt Pfc Adm Brig Det Insp Ofc Sr Msgr Bros
  Ald Del Sec Chmn Mt Ft St Ste Sra Srta Dir Comm Comdr Spc Tech Ven Rt`.split(/\s+/),
);

/** Belong to what follows or stand inside a clause: never the end of a sentence. */
export const INSIDE_CLAUSES: ReadonlySet<string> = new Set(
  `vs v cf eg e.g ie i.e viz approx ca esp incl dept govt attn tel op cit et vol ed eds trans`.split(/\s+/),
);

/** Followed by a number; otherwise an ordinary word ("no", "art"). */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  `no nos n° p pp par para art arts sec sect fig figs ch chap vol vols pt app eq cl ex lot apt ste rm bldg
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  rte hwy § mt ver v c ca approx max min`.split(/\s+/),
);

/** May end a sentence, and do when the next word usually begins one ("Pitt & Co. It closed"). */
export const MAY_END: ReadonlySet<string> = new Set(
  `co corp inc ltd llc plc jr sr esq bros assn assoc ave blvd rd st dr ln ct pl sq hwy pkwy mfg intl natl
  univ dept dist al cie gmbh jan feb aug sept oct nov dec ph.d m.d b.a m.a j.d lbs oz ft in mi hr hrs min
  mins sec yr yrs mo ext no nos`.split(/\s+/),
);

/** Postal and press short forms of places: after a comma they close an address ("Simsbury, Conn."). */
export const PLACES: ReadonlySet<string> = new Set(
  `Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb
  Nebr Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo Ont Que Alta Sask Man`.split(/\s+/),
);

/** Names that are printed with an exclamation or question mark of their own. */
export const NAMES_WITH_MARKS: ReadonlySet<string> = new Set(
  `Yahoo Jeb Jeopardy Yum Oklahoma Joomla Mamma E`.split(/\s+/),
);

/** Words that begin a sentence far more often than a name: after an abbreviation they show that it ended one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its it’s it's he he’s he's she she’s she's they they’re they're we
  we’re we're you you’re you're i i’m i'm i’ve i've i’d i'd i’ll i'll his her their our your my him them
  there there’s there's here who what when where why how which whose whether if although though while
  because since after before until unless as at by for from in into of on to with without within under
  over between among during despite about against across along around behind beyond through toward towards
  and but or so yet nor then now still also even however meanwhile moreover nevertheless instead
  otherwise therefore thus perhaps maybe no not none nobody nothing nowhere never yes some many most more
  much few several each every all any both either neither another other others one two three four five
  six seven eight nine ten do does did is are was were will would can could should may might must have has
  had let let’s let's just only once such like earlier later today yesterday tomorrow last next
  according officials police people critics experts residents authorities`.split(/\s+/),
);

/** Small words that begin a surname, so that a sentence may start with them: "de Blasio agreed." */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da dos du la le van von der den ter ten bin ibn al el ben abu`.split(/\s+/),
);

/** Verbs of saying that tie a name to the quotation before it: “Why now?” Segovia asked. */
export const TAIL_VERBS: ReadonlySet<string> = new Set(
  `said says asked asks added adds told replied replies wrote writes tweeted tweets posted continued
  shouted exclaimed wondered joked explained demanded yelled cried responded answered recalled quipped
  declared inquired concluded remarked noted urged insisted chanted`.split(/\s+/),
);
