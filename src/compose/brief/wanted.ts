import type { Unit } from "./unit.ts";
import { REASON_WORDS, SUM_UNITS, WANTED_OPENINGS } from "./wanted-words.ts";

/** What a question asks for: a sum of money, a count, a date, a reason. */
export type Wanted = "sum" | "count" | "date" | "reason";

/**
 * `wantedBy("How much did the lanes cost?")` gives "sum", `wantedBy("why did it close")` "reason"; null for a
 * topic or a question of another kind.
 */
export function wantedBy(topic: string): Wanted | null {
  return WANTED_OPENINGS.find(({ opening }) => opening.test(topic))?.wanted ?? null;
}

/** Whether a unit holds something of the kind that is asked for. */
export function gives(unit: Unit, wanted: Wanted): boolean {
  const { analysis, article } = unit.material;
  const inside = (sentence: number): boolean => sentence >= unit.first && sentence <= unit.last;
  switch (wanted) {
    case "sum":
      return analysis.figures.some(
        ({ sentence, unit: counted }) => inside(sentence) && SUM_UNITS.has(counted ?? ""),
      );
    case "count":
      return analysis.figures.some(({ sentence }) => inside(sentence));
    case "date":
      return analysis.dates.some(({ sentence }) => inside(sentence));
    case "reason":
      return REASON_WORDS.test(article.text.slice(unit.span.start, unit.span.end));
  }
}
