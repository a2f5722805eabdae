import { COMMON_NAMES } from "./predicate-words.ts";

const NAME = /(?<=[\p{L},;] |[“"(])\p{Lu}[\p{L}’'-]{2,}/gu;
const PLACED = /\b(?:in|at|near|from|across|to) $/u;
const MOST = 2;

/** Articles come one after another: the last one's names are kept. */
let known: Readonly<{ text: string; names: ReadonlySet<string> }> = { text: "", names: new Set() };

/**
 * The names an article has most often inside its sentences, lower case, without those behind "in": whom or what it
 * is about. Two articles without one in common are about two firms, however alike their profits are told.
 */
export function leadingNames(text: string): ReadonlySet<string> {
  if (known.text === text) return known.names;
  const counts = new Map<string, number>();
  for (const match of text.matchAll(NAME)) {
    const name = match[0].toLowerCase().replace(/[’']s?$/u, "");
    if (COMMON_NAMES.has(name) || PLACED.test(text.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const opening = /^\P{Lu}{0,3}(\p{Lu}[\p{L}’'-]{2,})/u.exec(text)?.[1]?.toLowerCase();
  if (opening !== undefined && !COMMON_NAMES.has(opening))
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, MOST);
  known = { text, names: new Set(ordered.map(([name]) => name)) };
  return known.names;
}
