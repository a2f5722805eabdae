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
