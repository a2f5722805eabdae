import type { EntityIndex } from "./entity-index.ts";
import type { ReadFrame } from "./read-frames.ts";

const ASKING: ReadonlySet<string> = new Set(["ask", "inquire", "enquire", "query", "question", "quiz"]);

/** "Carl Reed asked Paul Stone": the one who is asked may well be the next to speak. */
export function hearersOf(read: ReadFrame, entities: EntityIndex): readonly number[] {
  return read.cues.flatMap(({ lemma, end }) => {
    const object = read.nodes[end];
    return ASKING.has(lemma) && object?.kind === "noun" ? entities.peopleIn(object.span) : [];
  });
}

/** "Carl Reed asked Paul Stone whether it was late": a question, and not "asked Paul Stone for help". */
export function asksQuestion(read: ReadFrame): boolean {
  return read.cues.some(({ lemma, end }) => {
    const link = read.nodes[end + 1];
    if (!ASKING.has(lemma) || read.nodes[end]?.kind !== "noun") return false;
    return (
      link?.kind === "link" && /^(?:whether|if|about|what|why|how|who|when|where)$/u.test(link.token.lower)
    );
  });
}

/** Where a name stands that is asked and is none of the article’s people: "Carl Reed asked Sanders if …"; null elsewhere. */
export function askedStranger(read: ReadFrame, entities: EntityIndex): number | null {
  for (const { lemma, end } of read.cues) {
    const object = read.nodes[end];
    if (!ASKING.has(lemma) || object?.kind !== "noun" || object.time) continue;
    if (/^\p{Lu}\p{Ll}/u.test(object.head.text) && entities.endingIn(object.span) === null) return end;
  }
  return null;
}
