/** Words before quotation marks that make what stands between them a term, a nickname or a label. */
export const TERM_WORDS: ReadonlySet<string> = new Set(
  "nicknamed titled entitled subtitled dubbed named aka a.k.a. alias codenamed code-named".split(" "),
);

/** Nouns whose quoted name is a work or a programme: the film “…”, the show “…”. */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  `film movie show series song album book novel memoir play musical documentary podcast magazine newspaper program
  programme episode single track poem essay painting sitcom drama column blog video ballad hymn anthem comic
  game newscast broadcast`.split(/\s+/u),
);

/** What people do with a work whose title follows. */
export const WORK_VERBS: ReadonlySet<string> = new Set(
  "saw seen watch watched watching sang sung sings singing perform performed performs played plays directed directs starred".split(
    " ",
  ),
);

/** Nouns that carry words nobody says: a sign, a shirt, a hat. */
export const SIGN_NOUNS: ReadonlySet<string> = new Set(
  "sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts hat hats cap caps button buttons sticker stickers tattoo".split(
    " ",
  ),
);

/** Small words that titles leave in lower case. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the and or but of in on at to for by with from as vs vs. over is".split(" "),
);
