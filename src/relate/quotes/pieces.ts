import type { QuotedWord } from "./words.ts";

/** A stretch of one printing as it stands there; `differs` when the other printing does not have its words. */
export type Piece = Readonly<{ text: string; differs: boolean }>;

/** Cuts a text into the stretches that two printings share and those they do not; joined they give the text. */
export function pieces(
  text: string,
  words: readonly QuotedWord[],
  common: readonly boolean[],
): readonly Piece[] {
  const cut: Piece[] = [];
  let from = 0;
  let differs = !(common[0] ?? true);
  for (const [index, word] of words.entries()) {
    const here = !(common[index] ?? true);
    if (here === differs || index === 0) continue;
    cut.push({ text: text.slice(from, word.start), differs });
    from = word.start;
    differs = here;
  }
  const rest = text.slice(from);
  return rest === "" ? cut : [...cut, { text: rest, differs }];
}
