/** Which words of two sequences stand in both, in the same order. */
export type Alignment = Readonly<{ first: readonly boolean[]; second: readonly boolean[]; common: number }>;

/**
 * The longest common subsequence of two word lists after E. W. Myers, "An O(ND) Difference Algorithm" (1986);
 * null when more than `most` words would have to be left out or put in, which bounds the time.
 */
export function alignWords(
  first: readonly string[],
  second: readonly string[],
  most: number,
): Alignment | null {
  const trace: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= most; edits += 1) {
    const next = new Map<number, number>();
    for (let k = -edits; k <= edits; k += 2) {
      const x = furthest(first, second, reach, k, edits);
      next.set(k, x);
      if (x >= first.length && x - k >= second.length) {
        trace.push(reach);
        return walkBack(first, second, trace);
      }
    }
    trace.push(reach);
    reach = new Map([...reach, ...next]);
  }
  return null;
}

function furthest(
  first: readonly string[],
  second: readonly string[],
  reach: ReadonlyMap<number, number>,
  k: number,
  edits: number,
): number {
  const below = reach.get(k - 1) ?? -1;
  const above = reach.get(k + 1) ?? -1;
  let x = k === -edits || (k !== edits && below < above) ? above : below + 1;
  while (x < first.length && x - k < second.length && first[x] === second[x - k]) x += 1;
  return x;
}

function walkBack(
  first: readonly string[],
  second: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): Alignment {
  const inFirst = first.map(() => false);
  const inSecond = second.map(() => false);
  let x = first.length;
  let y = second.length;
  let common = 0;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits] ?? new Map<number, number>();
    const k = x - y;
    const below = reach.get(k - 1) ?? -1;
    const above = reach.get(k + 1) ?? -1;
    const from = k === -edits || (k !== edits && below < above) ? k + 1 : k - 1;
    const fromX = reach.get(from) ?? 0;
    const fromY = fromX - from;
    while (x > fromX && y > fromY && x > 0 && y > 0 && first[x - 1] === second[y - 1]) {
      x -= 1;
      y -= 1;
      inFirst[x] = true;
      inSecond[y] = true;
      common += 1;
    }
    if (edits > 0) {
      x = fromX;
      y = fromY;
    }
  }
  return { first: inFirst, second: inSecond, common };
}
