import type { Span } from "../../model.ts";
import type { TextDocument } from "../../text/document.ts";
import { nameKey } from "../../text/name-key.ts";
import type { EntityIndex } from "./entity-index.ts";

/** One turn of an interview or transcript: the label that names the speaker, and what follows it. */
export type Turn = Readonly<{ block: number; label: Span; words: Span }>;

/** "SMITH:", "SEN. SMITH:", "Q:", "Q." at the start of a paragraph. */
const CAPITALS = /^\s*((?:[QA]|\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,4}))\s*:\s+(?=\S)/u;
/** "Jane Smith:" at the start of a paragraph. */
const NAME = /^\s*(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3})\s*:\s+(?=\S)/u;

const LEAST_TURNS = 3;
const LONGEST_LABEL = 60;

/**
 * The turns of a transcript printed without quotation marks. One labelled paragraph proves nothing ("NOTE: …"),
 * so there must be three turns and two labels, one of which comes back; labels in mixed case ("Update: …") must
 * be people the article names.
 */
export function findTurns(doc: TextDocument, entities: EntityIndex): readonly Turn[] {
  const capitals = turnsBy(doc, CAPITALS);
  if (isConversation(doc.text, capitals)) return capitals;
  const names = turnsBy(doc, NAME).filter(
    ({ label }) => entities.personCalled(nameKey(doc.text.slice(label.start, label.end))) !== null,
  );
  return isConversation(doc.text, names) ? names : [];
}

function turnsBy(doc: TextDocument, pattern: RegExp): readonly Turn[] {
  return doc.blocks.flatMap((block, index) => {
    if (block.role !== "body") return [];
    const { start, end } = block.span;
    const match = pattern.exec(doc.text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    const label = match?.[1];
    if (match === null || label === undefined) return [];
    const from = start + match[0].indexOf(label);
    const words = { start: start + match[0].length, end };
    return [{ block: index, label: { start: from, end: from + label.length }, words }];
  });
}

function isConversation(text: string, turns: readonly Turn[]): boolean {
  const labels = new Set(turns.map(({ label }) => text.slice(label.start, label.end)));
  return turns.length >= LEAST_TURNS && labels.size >= 2 && labels.size < turns.length;
}
