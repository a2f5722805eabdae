import type { Span } from "../../model.ts";
import type { Cue } from "./cue.ts";

/** Which words of a frame say who speaks a quotation. */
export type Attribution = Readonly<{
  cue: Span | null;
  /** Indexes into the frame's nodes. */
  speaker: number;
  relative: number | null;
  rule: string;
  confidence: number;
  /** Through whom we have it, "X said Y told him": index of X among the nodes. */
  via: number | null;
}>;

/** What a cue says of the quotations it governs; a subject shared with another verb makes it less sure. */
export function attribute(cue: Cue, rule: string, confidence: number): Attribution {
  const how = cue.manner === "according-to" ? cue.lemma.replaceAll(" ", "-") : cue.subject.how;
  return {
    cue: cue.span,
    speaker: cue.subject.at,
    relative: cue.subject.relative,
    rule: `${rule}:${how}`,
    confidence:
      cue.subject.how === "shared" || cue.subject.how === "participle" ? confidence - 0.1 : confidence,
    via: null,
  };
}
