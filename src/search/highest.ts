/**
 * The indexes of the `limit` (at least 1) highest values, highest first and of equal ones the earlier first:
 * `indexesOfHighest(Float64Array.of(3, 9, 7, 9), 3)` gives `1, 3, 2`. Of the others few are asked whether they fit, and none is
 * sorted.
 */
export function indexesOfHighest(
  values: Float64Array,
  limit: number,
  fits: (index: number) => boolean = () => true,
): readonly number[] {
  // Once full, a heap: the worst comes first, and none is worse than the one at half its place.
  const chosen: number[] = [];
  const worse = (left: number, right: number): boolean => {
    const less = (values[left] ?? 0) - (values[right] ?? 0);
    return less < 0 || (less === 0 && left > right);
  };
  /** Puts an index into the first `size` places, at `place` or as far behind it as worse ones stand there. */
  const sink = (index: number, place: number, size: number): void => {
    let at = place;
    for (let next = 2 * at + 1; next < size; next = 2 * at + 1) {
      if (next + 1 < size && worse(chosen[next + 1] ?? 0, chosen[next] ?? 0)) next += 1;
      const below = chosen[next] ?? 0;
      if (!worse(below, index)) break;
      chosen[at] = below;
      at = next;
    }
    chosen[at] = index;
  };
  const heapify = (): void => {
    for (let at = chosen.length >> 1; at >= 0; at -= 1) sink(chosen[at] ?? 0, at, chosen.length);
  };

  for (let index = 0; index < values.length; index += 1) {
    if (chosen.length < limit) {
      if (fits(index) && chosen.push(index) === limit) heapify();
    } else if (worse(chosen[0] ?? 0, index) && fits(index)) {
      sink(index, 0, limit);
    }
  }
  if (chosen.length < limit && chosen.length > 0) heapify();
  // The worst to the end, then the next worst before it.
  for (let end = chosen.length - 1; end > 0; end -= 1) {
    const last = chosen[end] ?? 0;
    chosen[end] = chosen[0] ?? 0;
    sink(last, 0, end);
  }
  return chosen;
}
