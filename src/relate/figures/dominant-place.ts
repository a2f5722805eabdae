import type { Entity, Span } from "../../model.ts";

/** What an article says about where it is set, besides its text. */
export type Setting = Readonly<{ outlet: string; headline: string | null }>;

const HEADLINE_WEIGHT = 3;
const OUTLET_WEIGHT = 3;

/**
 * The place an article is about, which "our state" and "the city" stand for: the place it names most, counting
 * its headline and its outlet's name more. Null when no place is named twice or two are named equally often.
 */
export function dominantPlace(entities: readonly Entity[], { outlet, headline }: Setting): string | null {
  const scored = entities
    .filter((entity) => entity.kind === "place")
    .map((entity) => {
      const names = [entity.name, ...entity.aliases];
      const inHeadline = headline !== null && names.some((name) => headline.includes(name));
      const inOutlet = names.some((name) => outlet.includes(name));
      const weight = (inHeadline ? HEADLINE_WEIGHT : 0) + (inOutlet ? OUTLET_WEIGHT : 0);
      return { name: entity.name, score: distinct(entity.mentions) + weight };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score < 2 || first.score === second?.score) return null;
  return first.name;
}

function distinct(mentions: readonly Span[]): number {
  return new Set(mentions.map((span) => span.start)).size;
}
