import { alignWords } from "../../text/align-words.ts";

/** A stretch of a text, and whether the other text has it too. */
export type Piece = Readonly<{ text: string; differs: boolean }>;

/** Beyond this many words that differ only what begins and ends alike is told apart: nobody reads more marks. */
const MOST_EDITS = 300;

/**
 * Two texts in pieces, word by word, those that differ marked; each side's pieces joined are that text again.
 * Cosmetic differences are not marked: `markDifferences("the terror he imposed", "The terror that he imposed")`
 * marks "that " alone.
 */
export function markDifferences(
  before: string,
  after: string,
): Readonly<{ before: readonly Piece[]; after: readonly Piece[] }> {
  const first = before.match(/\s*\S+\s*/gu) ?? [];
  const second = after.match(/\s*\S+\s*/gu) ?? [];
  const a = first.map(bare);
  const b = second.map(bare);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middle = alignWords(a.slice(start, a.length - tail), b.slice(start, b.length - tail), MOST_EDITS);
  const same = (length: number, common: readonly boolean[] | undefined) => (index: number) =>
    index < start || index >= length - tail || common?.[index - start] === true;
  return {
    before: pieces(first, same(a.length, middle?.first)),
    after: pieces(second, same(b.length, middle?.second)),
  };
}

/** A word as it is compared: case, marks around it and typography do not count, unless there is nothing else. */
function bare(word: string): string {
  const plain = word.normalize("NFKC").toLowerCase().trim().replace(/[‘’]/gu, "'");
  return plain.replace(/^[^\p{L}\p{N}$€£¥]+|[^\p{L}\p{N}%]+$/gu, "") || plain;
}

function pieces(words: readonly string[], isSame: (index: number) => boolean): readonly Piece[] {
  const all: { text: string; differs: boolean }[] = [];
  for (const [index, text] of words.entries()) {
    const differs = !isSame(index);
    const last = all.at(-1);
    if (last?.differs === differs) last.text += text;
    else all.push({ text, differs });
  }
  return all;
}
