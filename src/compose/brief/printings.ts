import type { Unit } from "./unit.ts";

/** A unit with the same words in other articles. */
export type Printed = Readonly<{ unit: Unit; also: readonly Unit[] }>;

/**
 * Units of the same words are one, however many articles print them: a syndicated report counts once. The
 * earliest published is shown, of those the one whose article answers best.
 */
export function mergePrintings(units: readonly Unit[]): readonly Printed[] {
  const printings = Map.groupBy(units, wordsOf);
  return [...printings.values()].flatMap((same) => {
    const [unit, ...others] = same.toSorted(byPublication);
    if (unit === undefined) return [];
    const also = new Map(others.map((other) => [other.material.article.id, other]));
    also.delete(unit.material.article.id);
    return [{ unit, also: [...also.values()] }];
  });
}

/** Quotation marks, dashes and spaces are the printer's. */
function wordsOf({ material, span }: Unit): string {
  return material.article.text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function byPublication(a: Unit, b: Unit): number {
  const dayA = a.material.article.published?.slice(0, 10) ?? "9999";
  const dayB = b.material.article.published?.slice(0, 10) ?? "9999";
  return dayA < dayB ? -1 : dayA > dayB ? 1 : b.material.score - a.material.score;
}
