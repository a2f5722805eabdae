import type { Span } from "../../model.ts";
import type { Token } from "../../text/annotate.ts";
import type { Found } from "./found-phrase.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** What a quantity counts or measures, with the counted noun as a unit where it has none of its own. */
export type MeasureReading = Readonly<{ measure: Span | null; unit: string | null; rule: string }>;

/** The reading of a phrase that was found; without one the measure is null. */
export function reading(tokens: readonly Token[], found: Found | null, unit: string | null): MeasureReading {
  return { measure: found === null ? null : spanOf(tokens, found.phrase), unit, rule: found?.rule ?? "none" };
}

/** Where a phrase stands in the text. */
export function spanOf(tokens: readonly Token[], phrase: NounPhrase): Span | null {
  const [first, last] = [tokens[phrase.from], tokens[phrase.next - 1]];
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
}
