/** States, countries, regions and the larger cities, as news prints them. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
  |Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska
  |Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
  |Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
  |Puerto Rico|Washington|Washington, D.C.|New England|Long Island|Manhattan|Brooklyn|Queens|Bronx|Staten Island
  |United States|United Kingdom|U.S.|US|U.K.|UK|America|Britain|England|Scotland|Wales|Ireland|Northern Ireland
  |France|Germany|Spain|Portugal|Italy|Greece|Turkey|Russia|Ukraine|Poland|Hungary|Austria|Switzerland|Belgium
  |Netherlands|Denmark|Norway|Sweden|Finland|Iceland|Estonia|Latvia|Lithuania|Romania|Bulgaria|Serbia|Croatia|Bosnia
  |Kosovo|Albania|China|Japan|India|Pakistan|Afghanistan|Bangladesh|Iran|Iraq|Syria|Israel|Lebanon|Jordan|Egypt|Libya
  |Tunisia|Algeria|Morocco|Sudan|South Sudan|Somalia|Kenya|Uganda|Rwanda|Ethiopia|Eritrea|Nigeria|Ghana|Senegal|Mali
  |Congo|Zimbabwe|South Africa|Saudi Arabia|Yemen|Oman|Qatar|Kuwait|Bahrain|United Arab Emirates|Dubai|Gaza
  |West Bank|North Korea|South Korea|Korea|Vietnam|Thailand|Cambodia|Laos|Myanmar|Malaysia|Singapore|Indonesia
  |Philippines|Australia|New Zealand|Canada|Mexico|Guatemala|Honduras|El Salvador|Nicaragua|Costa Rica|Panama|Cuba
  |Haiti|Jamaica|Dominican Republic|Colombia|Venezuela|Ecuador|Peru|Bolivia|Chile|Argentina|Uruguay|Paraguay|Brazil
  |Taiwan|Hong Kong|Tibet|Mongolia|Nepal|Sri Lanka|Europe|Asia|Africa|Latin America|Central America|South America
  |North America|Middle East|Caribbean|London|Paris|Berlin|Madrid|Rome|Moscow|Kiev|Kyiv|Beijing|Shanghai|Tokyo|Seoul
  |Delhi|New Delhi|Mumbai|Jerusalem|Tel Aviv|Cairo|Baghdad|Damascus|Aleppo|Tehran|Kabul|Brussels|Geneva|Vienna
  |Toronto|Montreal|Ottawa|Vancouver|Mexico City|Sydney|Melbourne|Boston|Hartford|New Haven|Stamford|Bridgeport
  |Norwalk|Danbury|Waterbury|Greenwich|Providence|Philadelphia|Pittsburgh|Baltimore|Richmond|Charlotte|Raleigh
  |Atlanta|Miami|Orlando|Tampa|Jacksonville|Nashville|Memphis|New Orleans|Houston|Dallas|Austin|San Antonio|Phoenix
  |Tucson|Denver|Salt Lake City|Las Vegas|Los Angeles|San Diego|San Francisco|San Bernardino|San Jose|Oakland
  |Sacramento|Portland|Seattle|Chicago|Detroit|Cleveland|Cincinnati|Columbus|Indianapolis|Milwaukee|Minneapolis
  |St. Paul|St. Louis|Kansas City|Omaha|Des Moines|New York City|Albany|Buffalo|Newark|Capitol Hill|Silicon Valley
  |Wall Street|Guantanamo Bay|Fairfield County`
    .split("|")
    .map((name) => name.trim()),
);

/** Last words of place names. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `County City River Lake Island Islands Beach Valley Township Village Mountains Bay Coast Peninsula Desert
  Border Springs Heights Province Republic District`.split(/\s+/),
);

/** Capitalised words that name neither a person, a place nor an organisation. */
export const CALENDAR_AND_PEOPLES: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec. Christmas Easter Thanksgiving Ramadan
  Hanukkah American Americans Republican Republicans Democrat Democrats Democratic GOP Muslim Muslims Christian
  Christians Jewish Jews Catholic Catholics Hispanic Hispanics Latino Latinos Latina Black White Asian African
  European Europeans Russian Russians Chinese British French German Germans Mexican Mexicans Israeli Israelis
  Syrian Syrians Iraqi Iranian Islamic Arab Arabs English Spanish Canadian Indian Native Southern Northern Western
  Eastern Internet God Bible Koran Quran Islam Christianity Dreamers Dreamer Nazi I`.split(/\s+/),
);
