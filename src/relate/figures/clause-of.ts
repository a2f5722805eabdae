import type { Span } from "../../model.ts";

const CLAUSE_END = /[,;:](?:\s|$)|\s(?:and|but|while)\s/u;

/** The words around a figure, within its sentence, up to the next comma or "and": one sentence may hold several figures. */
export function clauseOf(text: string, figure: Span, sentence: Span): string {
  const before = text.slice(sentence.start, figure.start).split(CLAUSE_END).at(-1) ?? "";
  const after = text.slice(figure.end, sentence.end).split(CLAUSE_END)[0] ?? "";
  return `${before} ${after}`;
}
