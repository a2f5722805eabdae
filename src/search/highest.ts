/**
 * The indexes of the `limit` (at least 1) highest values, highest first and of equal ones the earlier first:
 * `indexesOfHighest([3, 9, 7, 9], 3)` gives `1, 3, 2`. Of the others few are asked whether they fit, and none is
 * sorted.
 */
export function indexesOfHighest(
  values: Readonly<ArrayLike<number>>,
  limit: number,
  fits: (index: number) => boolean = () => true,
): readonly number[] {
  const value = (index: number): number => values[index] ?? Number.NEGATIVE_INFINITY;
  // Once full, a heap: the worst of the chosen is the first, and none is better than those at twice its place.
  const chosen: number[] = [];
  const replaceWorst = (index: number): void => {
    let at = 0;
    for (let next = 1; next < limit; next = 2 * at + 1) {
      if (next + 1 < limit && worse(chosen[next + 1] ?? 0, chosen[next] ?? 0)) next += 1;
      const below = chosen[next] ?? 0;
      if (worse(index, below)) break;
      chosen[at] = below;
      at = next;
    }
    chosen[at] = index;
  };
  const worse = (left: number, right: number): boolean =>
    value(left) < value(right) || (value(left) === value(right) && left > right);
  for (let index = 0; index < values.length; index += 1) {
    const full = chosen.length >= limit;
    if (full && value(index) <= value(chosen[0] ?? -1)) continue;
    if (!fits(index)) continue;
    if (full) replaceWorst(index);
    else if (chosen.push(index) === limit) chosen.sort((a, b) => value(a) - value(b) || b - a);
  }
  return chosen.sort((a, b) => value(b) - value(a) || a - b);
}
