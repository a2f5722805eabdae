import type { Quote, Speaker } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import { nameKey } from "../../text/name-key.ts";
import type { EntityIndex } from "./entity-index.ts";
import { sentenceRange } from "./sentence-range.ts";
import type { Turn } from "./transcript.ts";

/** The turns of a transcript as direct quotations; "Q" and "A" name nobody. */
export function turnQuotes(
  doc: TextDocument,
  turns: readonly Turn[],
  entities: EntityIndex,
): readonly Quote[] {
  return turns
    .filter(({ words }) => words.end > words.start && !/^["“‘]/u.test(doc.text.charAt(words.start)))
    .map((turn) => ({
      kind: "direct",
      spans: [turn.words],
      speaker: speakerOf(doc.text, turn, entities),
      cue: null,
      sentences: sentenceRange(doc.sentences, [turn.words]),
      role: doc.blocks[turn.block]?.role ?? "body",
      via: null,
      translated: false,
      onBehalfOf: null,
    }));
}

function speakerOf(text: string, turn: Turn, entities: EntityIndex): Speaker {
  const label = text.slice(turn.label.start, turn.label.end);
  const speaker = { mention: turn.label, rule: "transcript" };
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
