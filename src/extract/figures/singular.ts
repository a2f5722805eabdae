import { IRREGULAR_PLURALS } from "./noun-words.ts";

/** The singular of an English noun in lower case: "families" is "family", "people" is "person", "bus" stays. */
export function singular(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (!/[sn]$/u.test(noun)) return noun;
  if (/.children$/u.test(noun)) return noun.replace(/children$/u, "child");
  if (/men$/u.test(noun) && noun.length > 5 && !/(?:speci|regi|abdo|acu|bitu|albu|cycla)men$/u.test(noun))
    return noun.replace(/men$/u, "man");
  if (noun.length < 4 || /(?:ss|us|is)$/u.test(noun)) return noun;
  if (/[^aeiou]ies$/u.test(noun)) return noun.replace(/ies$/u, "y");
  if (/(?:ss|sh|ch|x|zz)es$/u.test(noun)) return noun.replace(/es$/u, "");
  return noun.replace(/s$/u, "");
}
