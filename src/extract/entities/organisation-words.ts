/** Words that make a capitalised name the name of an organisation wherever they stand in it. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `Hebdo Observer Sentinel Chronicle Dispatch Qaeda Qaida Jazeera Shabab Shabaab Broadcasting Academy Administration Agency Alliance Army Assembly Associates Association Authority Bank Board Branch Bureau Cabinet
  Caucus Center Centers Centre Church Clinic Club Coalition Collaborative College Commission Committee Company
  Conference Congress Convention Corp Corp. Corporation Corps Council Court Courthouse Co. Daily Defense Department Dept. Division
  Embassy Enforcement Enquirer Enterprises Examiner Federation Force Forces Forum Foundation Fund Gazette Globe Group Guard
  Guardian Guild Herald Hospital Inc Inc. Independent Initiative Institute Institution Insurance Journal Laboratory League
  Legislature LLC Ltd. Magazine Media Ministry Mirror Movement Museum Navy Network News Office Organization Organisation
  Parliament Partners Partnership Party Patrol Police Post Press Project Protection Public Radio Register Reserve
  School Schools Security Senate Service Services Society Star Studio Studios Sun Superstore Syndicate System Tavern Team Television
  Telegraph Times Tribune Trust Union Unit United University Weekly Workers Veterans Students Advocates`.split(
    /\s+/,
  ),
);

/** Single words that are bodies by themselves. */
export const BODIES: ReadonlySet<string> = new Set(
  `Congress Senate Pentagon Kremlin Parliament Reuters Google Facebook Twitter Amazon Microsoft Apple Walmart
  Politico Breitbart Bloomberg Vatican Interpol Hamas Hezbollah Taliban Greenpeace Gallup`.split(/\s+/),
);

/** All-capital words that are no organisation. */
export const NOT_ACRONYMS: ReadonlySet<string> = new Set(
  `US USA UK UN EU TV AM PM CEO CFO COO DJ ID OK PC PR RV SUV VIP DNA HIV AIDS COVID GDP IQ LGBT LGBTQ ATM GPS DUI
  PAC CT NY NJ MA RI TX AZ FL SC NC NH DC LA CA IA GOP II III IV VI VII VIII XI XII A I AP UPI PDF FAQ URL PTSD
  THE AND FOR NOT YOU ARE BUT ALL NEW NO YES IS IT IN ON AT TO OF BREAKING UPDATE WATCH VIDEO PHOTO EXCLUSIVE
  NEVER EVERY ONLY HUGE DEAL BEFORE AFTER THIS THAT WHAT WHO WHY HOW FDR JFK LBJ MLK EDT EST PST GMT MORE MUST SHARE SIGN READ`.split(
    /\s+/,
  ),
);

/** What an organisation's name ends with after "and": "Customs and Border Protection". */
export const JOINED_HEADS: ReadonlySet<string> = new Set(
  `Enforcement Protection Administration Service Services Commission Association Agency Department Committee Institute
  Foundation Prevention Reform Affairs Council`.split(/\s+/),
);

/** Words that end the name of a law. */
export const LAW_HEADS: ReadonlySet<string> = new Set(
  `Act Amendment Code Treaty Accord Accords Constitution Ordinance Statute Rights`.split(/\s+/),
);

/** Words that make a name something built or held, neither a person nor an organisation. */
export const THING_HEADS: ReadonlySet<string> = new Set(
  `Building Tower Hall House Airport Bridge Highway Street Avenue Road Boulevard Square Park Library Stadium Arena
  Theater Theatre Hotel Day Week Month Year War Prize Award Awards Show Cup Bowl Series Games Festival Plan Deal Report Rally
  Revolution Crisis Primary Election Debate Summit Agreement Doctrine Process Order Rule Room Plaza Mall Museum
  Bill Law Program Tax Syndrome Disease Virus Storm Hurricane Tunnel Memorial Monument Cemetery Express Garden Gardens File Today Tonight Journalism Studies`.split(
    /\s+/,
  ),
);
