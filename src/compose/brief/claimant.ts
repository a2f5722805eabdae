import type { Analysis, Speaker } from "../../model.ts";
import { tellApart } from "../../relate/people/tell-apart.ts";
import { sureName } from "../sure-name.ts";
import type { Unit } from "./unit.ts";

/**
 * Whose claim a stretch of sentences is: the one speaker of every attribution in it. Null when the article
 * says it itself, when several people speak, or when nobody is named with confidence.
 */
export function claimantOf(analysis: Analysis, first: number, last: number): Speaker | null {
  const speakers = analysis.quotes
    .filter((quote) => quote.sentences[0] <= last && quote.sentences[1] >= first)
    .map((quote) => quote.speaker);
  const names = new Set(speakers.map((speaker) => sureName(speaker, analysis)));
  const [only] = names;
  return names.size === 1 && only !== null ? (speakers[0] ?? null) : null;
}

/**
 * The names to print beside the claims of an answer. Where two of them bear one name, each with the role that tells
 * them apart: "John Smith, a plumber from Bristol".
 */
export function claimantNames(units: readonly Unit[]): (unit: Unit) => string | null {
  const claims = units.flatMap((unit) => {
    const { name, role } = unit.claimant ?? { name: null, role: null };
    return name === null ? [] : [{ name, role, unit }];
  });
  const names = new Map<Unit, string>();
  for (const { apart, label, members } of tellApart(claims)) {
    for (const { unit, name } of members) names.set(unit, apart === null ? name : label);
  }
  return (unit) => names.get(unit) ?? null;
}
