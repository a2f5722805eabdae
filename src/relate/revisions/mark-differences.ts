/** A stretch of a text, and whether the other text has it too. */
export type Piece = Readonly<{ text: string; differs: boolean }>;

/** Beyond this many comparisons only what begins and ends alike is told apart: no page needs 500 words a side. */
const MOST_COMPARISONS = 250_000;

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
  const middle = commonPlaces(a.slice(start, a.length - tail), b.slice(start, b.length - tail));
  const same = (length: number, places: ReadonlySet<number>) => (index: number) =>
    index < start || index >= length - tail || places.has(index - start);
  return {
    before: pieces(first, same(a.length, middle.first)),
    after: pieces(second, same(b.length, middle.second)),
  };
}

/** A word as it is compared: case, marks around it and typography do not count, unless there is nothing else. */
function bare(word: string): string {
  const plain = word.normalize("NFKC").toLowerCase().trim().replace(/[‘’]/gu, "'");
  return plain.replace(/^[^\p{L}\p{N}$€£¥]+|[^\p{L}\p{N}%]+$/gu, "") || plain;
}

/** The places of a longest common subsequence in both lists. */
function commonPlaces(
  a: readonly string[],
  b: readonly string[],
): Readonly<{ first: ReadonlySet<number>; second: ReadonlySet<number> }> {
  const first = new Set<number>();
  const second = new Set<number>();
  if (a.length * b.length > MOST_COMPARISONS) return { first, second };
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      first.add(i);
      second.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { first, second };
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
