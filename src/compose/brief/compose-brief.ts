import type { CitedText } from "../../model.ts";
import { cite } from "../cite.ts";
import { choose } from "./choose.ts";
import type { Material, Unit } from "./unit.ts";
import { unitsOf } from "./units.ts";

export type BriefLength = "short" | "normal" | "long";

/** Lines of a brief by its length option. */
const LINES: Readonly<Record<BriefLength, number>> = { short: 3, normal: 6, long: 12 };
/** Sentences looked at in each article. */
const SENTENCES_EACH = 12;

export type BriefLine = Readonly<{ said: CitedText; claimant: string | null; articleId: string }>;

export type Briefing = Readonly<{ lines: readonly BriefLine[]; articles: readonly Material[] }>;

/**
 * The few sentences that best answer, in the order of the events' reporting: earlier articles first, and
 * within an article as it tells them. `articles` are those the lines come from.
 */
export function composeBrief(materials: readonly Material[], length: BriefLength): Briefing {
  const units = materials.flatMap((material) => unitsOf(material, SENTENCES_EACH));
  const chosen = [...choose(units, LINES[length])].sort(byTime);
  return {
    lines: chosen.map((unit) => ({
      said: cite(unit.material.article, [unit.span], unit.paragraph),
      claimant: unit.claimant,
      articleId: unit.material.article.id,
    })),
    articles: [...new Set(chosen.map((unit) => unit.material))],
  };
}

/** Articles without a date come last. */
function byTime(a: Unit, b: Unit): number {
  const dayA = a.material.article.published ?? "9999";
  const dayB = b.material.article.published ?? "9999";
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const idA = a.material.article.id;
  const idB = b.material.article.id;
  if (idA !== idB) return idA < idB ? -1 : 1;
  return a.first - b.first;
}
