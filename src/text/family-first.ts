/** Korean and Chinese family names in the spellings of English-language news. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `ahn bae baek ban bang chae chai chang chen cheng cheong cheung chiang chin cho choi chou chow chu chun chung fang gao
  gong gu guo ha ham han hau heo ho hong hsiao hsieh hsu hu huang huh hung hwang hyun im jang jeon jeong jiang jin jo joo
  joung jung kang ki kim ko koh koo ku kuo kwak kwon lai lam lau lee leung li liao lien lim lin liu lo lou lu ma min moon na
  nam noh oh pai pak park peng pyo rhee roh ryu seo seok shen shim shin so soh sohn son song soong su suh suk sun sung
  tang tsai tsang tseng tung wang wei weng wong woo wu yang yeh yeo yeon yim yin yoo yoon you yu yuan yun zhang zhao zheng
  zhou zhu`.split(/\s+/u),
);

/** The second half of "Jong-un", "Ing-wen", "Min-seok": one syllable, and no English word that hyphens tie to a name. */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]{0,3}[aeiouwy]{1,4}(?:ng|[hklmnprst])?)$/u;
const ENGLISH: ReadonlySet<string> = new Set(
  "led run made era free like born hit set son to on up".split(" "),
);

/** True for a family name that is printed before a given name of two tied syllables: "Kim" in "Kim Jong-un". */
export const isFamilyFirst = (word: string): boolean => FAMILY_NAMES.has(word.toLowerCase());

/** True for "un" behind "Kim Jong-"; false for "led" behind "Kim Jong-". */
export const isGivenSyllable = (word: string): boolean => SYLLABLE.test(word) && !ENGLISH.has(word);
