import type { Entity } from "../../model.ts";
import { isPassing } from "../entities/passing.ts";

/**
 * The one person of several with a surname whom it means alone: all others are only named beside somebody or
 * something ("the daughter of Bill Brook", "Bill Brook’s office"), never as doing anything. Null when two do something.
 */
export function soleBearer(
  text: string,
  entities: readonly Entity[],
  bearers: readonly number[],
): number | null {
  const acting = bearers.filter((bearer) =>
    entities[bearer]?.mentions.some((span) => !isPassing(text, span)),
  );
  const [only, ...others] = acting;
  return only === undefined || others.length > 0 ? null : only;
}
