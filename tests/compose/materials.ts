import { unitsOf } from "../../src/compose/brief/units.ts";
import type { Found, Question } from "../../src/engine.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import { openTestDesk, report } from "../support/test-desk.ts";

/** What the engine finds for a question among these documents. */
export async function findIn(
  documents: readonly RawDocument[],
  question: string,
  asked: Omit<Question, "text"> = {},
): Promise<Found> {
  const { engine } = await openTestDesk(documents);
  const found = await engine.find({ text: question, ...asked }, 40);
  await engine.close();
  return found;
}

/** The units of one report for a question, as texts, in the order they are told. */
export async function unitTexts(text: string, question: string): Promise<readonly string[]> {
  const found = await findIn([report({ outlet: "Courier", headline: "Ferry", text })], question);
  return found.materials
    .flatMap((material) => unitsOf(material, 12))
    .toSorted((a, b) => a.first - b.first)
    .map(({ material, span }) => material.article.text.slice(span.start, span.end));
}
