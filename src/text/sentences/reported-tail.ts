import { TAIL_VERBS } from "./abbreviation-lists.ts";
import type { Stop } from "./stop.ts";

const NAME_AND_VERB = /^((?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4})(\p{Ll}+)\s*([\p{L}\p{M}]+|[.,;:—–]|$)/u;
const CARRIES_ON =
  /^(?:[.,;:—–]|in|on|at|during|of|to|from|after|before|with|when|while|as|about|via|again|\p{L}+ly|\p{Lu}\p{Ll}+day)?$/u;

/**
 * True when the words after a closed quotation only say who spoke: “How can they?” Segovia asked. A new
 * statement by the same person is none: “Why now?” Segovia said she wants answers.
 */
export function isReportedTail(stop: Stop): boolean {
  if (!/["”’'»]/u.test(stop.closers)) return false;
  const match = NAME_AND_VERB.exec(stop.rest);
  if (match === null) return false;
  const [, , verb = "", then = ""] = match;
  if (!TAIL_VERBS.has(verb)) return false;
  // After a full stop American style starts anew; only the barest tail (“This is great.” Smith said.) belongs to it.
  return stop.marks.startsWith(".") ? /^[.,]?$/u.test(then) : CARRIES_ON.test(then);
}
