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

/** Takes a printed name apart; null when no letters are left without titles. One word alone is a surname. */
export function parseName(name: string): ParsedName | null {
  const words = nameKey(name.replace(/\([^)]*\)|“[^”]*”|"[^"]*"/gu, " "))
    .split(" ")
    .filter((word) => word !== "");
  while (words.length > 1 && HONORIFICS.has(words[0] ?? "")) words.shift();
  const last = words.at(-1);
  const suffix = words.length > 1 && last !== undefined && SUFFIXES.has(last) ? last : null;
  if (suffix !== null) words.pop();
  if (words.length === 0) return null;
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? "")) start -= 1;
  const family = words.slice(start).join(" ");
  return { given: start > 0 ? (words[0] ?? null) : null, middle: words.slice(1, start), family, suffix };
}
