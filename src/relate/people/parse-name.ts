import { isFamilyFirst, isGivenSyllable } from "../../text/family-first.ts";
import { nameKey } from "../../text/name-key.ts";
import { HONORIFICS, PARTICLES, SUFFIXES } from "./name-words.ts";

/** A person's name in its parts, folded (no case, accents, points): "Sen. José L. de la Cruz Jr." */
export type ParsedName = Readonly<{
  /** "jose"; null for a bare surname. */
  given: string | null;
  /** "l" */
  middle: readonly string[];
  /** "de la cruz" */
  family: string;
  /** "jr" */
  suffix: string | null;
}>;

/**
 * Takes a printed name apart; null when no letters are left without titles, and for words that name several
 * people or describe one ("Ada Brook and Carl Reed", "a spokesman for Brook"). One word alone is a surname.
 */
export function parseName(name: string): ParsedName | null {
  if (/\s(?:and|or|for|&)\s|^(?:an?|the|his|her|their|another|one)\s|[’']s\s/iu.test(name)) return null;
  const words = nameKey(name.replace(/\([^)]*\)|“[^”]*”|"[^"]*"/gu, " "))
    .split(" ")
    .filter((word) => word !== "");
  while (words.length > 1 && HONORIFICS.has(words[0] ?? "")) words.shift();
  const last = words.at(-1);
  const suffix = words.length > 1 && last !== undefined && SUFFIXES.has(last) ? last : null;
  if (suffix !== null) words.pop();
  if (words.length === 0) return null;
  const [opening = "", second = "", third = ""] = words;
  // "Kim Jong-un", "Kim Jong Un"
  if (words.length === 3 && isFamilyFirst(opening) && isGivenSyllable(second) && isGivenSyllable(third))
    return { given: `${second} ${third}`, middle: [], family: opening, suffix };
  // "Ada Brook-Reed" is neither a Brook nor a Reed.
  const tied = lastWord(name, suffix !== null).split(/[-‐‑]/u).length;
  let start = Math.max(0, words.length - tied);
  while (start > 1 && PARTICLES.has(words[start - 1] ?? "")) start -= 1;
  return {
    given: start > 0 ? opening : null,
    middle: words.slice(1, start),
    family: words.slice(start).join(" "),
    suffix,
  };
}

/** The printed surname's last word, hyphens and all; a generation after it left out. */
function lastWord(name: string, hasSuffix: boolean): string {
  return (
    name
      .trim()
      .split(/[\s,]+/u)
      .at(hasSuffix ? -2 : -1) ?? ""
  );
}
