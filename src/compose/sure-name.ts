import type { Analysis, Speaker } from "../model.ts";

/** Below this the name of a speaker is not put beside a claim. */
export const SURE = 0.5;

/**
 * The name to print beside a claim: null when it is unknown, not sure, or a place's. "Pier 9" says nothing, and a
 * town that does is better left to its sentence.
 */
export function sureName(speaker: Speaker, { entities }: Pick<Analysis, "entities">): string | null {
  const entity = speaker.entity === null ? undefined : entities[speaker.entity];
  return speaker.confidence >= SURE && entity?.kind !== "place" ? speaker.name : null;
}
