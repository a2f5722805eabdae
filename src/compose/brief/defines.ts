import { nameKey } from "../../text/name-key.ts";
import type { Unit } from "./unit.ts";

const IS_A = /^(?:\s*\([^)]*\))?\s+(?:is|are|was|were)\s+(?:an?|the|one of|any)\s/iu;
const APPOSITION =
  /^(?:\s*\([^)]*\))?\s*,\s+(?:an?|the|which|who|whose|as|also known|formally|known|owned|founded)\s/iu;
const KNOWN_AS = /\b(?:known as|called|named|owned by|group)\s+(?:the\s+)?[“"]?$/iu;

/**
 * 0 to 1: how well a unit says what a subject is. For "CLEAR Act": 1 for "The CLEAR Act is a law that …",
 * 0.8 for "the CLEAR Act, a bill that …", 0.6 for "a law called the CLEAR Act"; 0 when it only names it.
 */
export function defines(unit: Unit, subject: string): number {
  const { text } = unit.material.article;
  const sentence = text.slice(unit.span.start, unit.span.end);
  const wanted = subject.replace(/^(?:an?|the)\s+/iu, "").trim();
  if (nameKey(wanted) === "") return 0;
  const lower = sentence.toLowerCase();
  let best = 0;
  let at = lower.indexOf(wanted.toLowerCase());
  while (at >= 0) {
    const before = sentence.slice(Math.max(0, at - 40), at);
    const after = sentence.slice(at + wanted.length, at + wanted.length + 80);
    best = Math.max(
      best,
      IS_A.test(after) ? 1 : APPOSITION.test(after) ? 0.8 : KNOWN_AS.test(before) ? 0.6 : 0,
    );
    at = lower.indexOf(wanted.toLowerCase(), at + wanted.length);
  }
  return best;
}
