import { LANGUAGES } from "./languages.ts";

const SAID = new RegExp(
  `\\b(?:in|speaking|speaks|from(?:\\s+the)?)\\s+(?:${LANGUAGES.join("|")})\\b|\\bthrough\\s+(?:an?|his|her|their)\\s+(?:\\w+\\s+)?(?:translator|interpreter)\\b|\\b(?:translated|translation|interpreted)\\b`,
  "u",
);

/**
 * Whether the reporter's words around a quotation say it was spoken or written in another language:
 * "said in Spanish", "through an interpreter", "translated from Arabic".
 */
export function saysTranslated(words: string): boolean {
  return SAID.test(words);
}
