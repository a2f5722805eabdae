import type { Entity } from "../../model.ts";

const SMALL: ReadonlySet<string> = new Set("the a an of for in and s".split(" "));

/** Words that make an office another one. */
const LAPSED = ["former", "ex", "deputy", "acting", "then", "assistant", "vice"] as const;

/**
 * The one person of an article whose printed role holds every word of "the Hartford mayor"; null when nobody's
 * does, or more than one person's.
 */
export function matchRole(entities: readonly Entity[], description: string): number | null {
  const wanted = words(description);
  if (wanted.length === 0) return null;
  let found: number | null = null;
  for (const [index, entity] of entities.entries()) {
    if (entity.kind !== "person" || entity.role === null) continue;
    const role = new Set(words(entity.role));
    if (!wanted.every((word) => role.has(word))) continue;
    // "the former mayor" is not the mayor, nor is the mayor the former one.
    if (LAPSED.some((word) => role.has(word) && !wanted.includes(word))) continue;
    if (found !== null) return null;
    found = index;
  }
  return found;
}

function words(phrase: string): readonly string[] {
  const found: readonly string[] = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => SHORT_FORMS.get(word) ?? word).filter((word) => !SMALL.has(word));
}

/** Roles are printed short before a name and in full without one: "Gov. Ada Brook … the governor". */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["gov", "governor"],
  ["rep", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["dr", "doctor"],
  ["prof", "professor"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["capt", "captain"],
  ["gen", "general"],
  ["rev", "reverend"],
]);
