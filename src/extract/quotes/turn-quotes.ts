import type { Quote, Speaker } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import { nameKey } from "../../text/name-key.ts";
import type { EntityIndex } from "./entity-index.ts";
import { intervieweeOf, tellsOfInterview } from "./interviewee.ts";
import { sentenceRange } from "./sentence-range.ts";
import type { Turn } from "./transcript.ts";

/** The turns of a transcript as direct quotations; "Q" names nobody, and "A" only somebody the words before it introduce. */
export function turnQuotes(
  doc: TextDocument,
  turns: readonly Turn[],
  entities: EntityIndex,
): readonly Quote[] {
  const asked = askedIn(doc, turns, entities);
  return turns
    .filter(({ words }) => words.end > words.start && !/^["“‘]/u.test(doc.text.charAt(words.start)))
    .map((turn) => ({
      kind: "direct",
      spans: [turn.words],
      speaker: speakerOf(doc.text, turn, entities, asked(turn)),
      cue: null,
      sentences: sentenceRange(doc.sentences, [turn.words]),
      role: doc.blocks[turn.block]?.role ?? "body",
      via: null,
      translated: false,
      onBehalfOf: null,
    }));
}

/**
 * Who is interviewed, for every turn: whoever the words before the first turn introduce, as long as no paragraph
 * between the turns introduces somebody anew.
 */
function askedIn(
  doc: TextDocument,
  turns: readonly Turn[],
  entities: EntityIndex,
): (turn: Turn) => number | null {
  const [first] = turns;
  if (first === undefined) return () => null;
  const asked = intervieweeOf(doc.text, { start: 0, end: first.label.start }, entities);
  const own = new Set(turns.map(({ block }) => block));
  const anew = doc.blocks.findIndex(
    ({ span }, block) =>
      block > first.block && !own.has(block) && tellsOfInterview(doc.text.slice(span.start, span.end)),
  );
  return ({ block }) => (anew >= 0 && block > anew ? null : asked);
}

function speakerOf(text: string, turn: Turn, entities: EntityIndex, asked: number | null): Speaker {
  const label = text.slice(turn.label.start, turn.label.end);
  const speaker = { mention: turn.label, rule: "transcript" };
  const answers = label === "A" && asked !== null ? entities.entities[asked] : undefined;
  if (answers !== undefined) {
    const { name, role } = answers;
    return {
      ...speaker,
      kind: "person",
      name,
      role,
      entity: asked,
      confidence: 0.8,
      rule: "transcript:introduced",
    };
  }
  if (/^[QA]$/u.test(label)) {
    return { ...speaker, kind: "unknown", name: null, role: null, entity: null, confidence: 0.3 };
  }
  const entity = entities.personCalled(nameKey(label));
  const known = entity === null ? undefined : entities.entities[entity];
  if (known === undefined) {
    return { ...speaker, kind: "unknown", name: label, role: null, entity: null, confidence: 0.9 };
  }
  return { ...speaker, kind: "person", name: known.name, role: known.role, entity, confidence: 0.95 };
}
