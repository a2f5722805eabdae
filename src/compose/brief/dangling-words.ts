/** Sentence openings that point back at something said before. */
export const BACKWARD_OPENINGS: ReadonlySet<string> = new Set(
  (
    "he she they it this that these those his her their its him them such " +
    "but however also still meanwhile instead then yet nevertheless nonetheless therefore thus hence so and or nor " +
    "moreover furthermore additionally besides otherwise likewise similarly consequently accordingly afterwards afterward " +
    "later earlier another other others both neither either"
  ).split(" "),
);

/** Pronouns that need somebody named before them in the same sentence. */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set("he she they him her them his their".split(" "));

/** Those that a plural noun before them in the sentence may be meant by. */
export const PLURAL_PRONOUNS: ReadonlySet<string> = new Set("they them their".split(" "));

/** "…,” he said": whoever said it stands in another sentence. */
export const SAID_BY_PRONOUN =
  /\b(?:he|she|they)\s+(?:said|says|added|adds|asked|told|wrote|continued|recalled)\b|\b(?:said|says|added|asked|recalled)\s+(?:he|she|they)\b/iu;

/** Nouns that, after "the", "that" or "this", usually stand for something introduced before. */
export const SHORT_REFERENCES: ReadonlySet<string> = new Set(
  (
    "group agency statement petition measure bill law legislation report operation event man woman men women " +
    "plan order officials company organization organisation decision move change changes former latter same"
  ).split(" "),
);

/** Words that tie a sentence to the one before wherever they stand near its start. */
export const BACKWARD_TIES: ReadonlySet<string> = new Set("also too instead likewise".split(" "));

/** "The mayor was among them.": those meant stand in the sentence before. */
export const AMONG_THEM =
  /\b(?:among|one of|some of|many of|most of|all of|both of)\s+(?:them|these|those)\W*$/iu;
