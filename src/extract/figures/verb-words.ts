/** Verbs the tagger takes for nouns, in their base form, when an object follows; "-s" is made from them. */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
  `use need work cost face plan report claim back support oppose hold run leave want drop rise fall gain visit vote pay
  spend earn own share rank rate favor favour trust fear suffer lack attend smoke drink drive watch contain carry
  produce receive supply offer rent trade export import weigh measure total average number cut add cover cast slam bash join lead access seat house hold pump serve sell ship treat train return`.split(
    /\s+/u,
  ),
);

/** Those that need no object: "One child in five lives below the line". */
export const NOUN_LIKE_INTRANSITIVES: ReadonlySet<string> = new Set(
  "live stand suffer commute travel belong remain range vary differ charge".split(" "),
);

/** Participles without "-ed" or "-ing": "The dam, built in 1931, costs", "had forecast". */
export const BARE_PARTICIPLES: ReadonlySet<string> = new Set(
  `forecast hurt split bid spread come become run built made thought held found bought sold set known born left kept put cut led paid spent shot hit lost seen given
  taken`.split(/\s+/u),
);
