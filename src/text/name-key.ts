import { foldText } from "./terms/fold.ts";

/**
 * A name as a key: folded, without points and apostrophes, other marks as single spaces.
 * `nameKey("Thomas P. O’Neill")` gives "thomas p oneill"; a name without letters or digits gives "".
 */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/['.]/gu, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
