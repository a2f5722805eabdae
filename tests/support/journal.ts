/** What happened, in order, with a way to wait for what has not happened yet. */
export type Journal<T> = Readonly<{
  /** Everything so far, taken or not. */
  all: readonly T[];
  add: (entry: T) => void;
  /** The first entry that fits and was not taken before, now or as soon as it happens. */
  take: (fits?: (entry: T) => boolean) => Promise<T>;
  /** How many entries fit that nobody has taken. */
  left: (fits?: (entry: T) => boolean) => number;
}>;

const anything = (): boolean => true;

export function createJournal<T>(): Journal<T> {
  const all: T[] = [];
  const untaken: T[] = [];
  const waiting: { fits: (entry: T) => boolean; resolve: (entry: T) => void }[] = [];
  return {
    all,
    add(entry) {
      all.push(entry);
      const index = waiting.findIndex((waiter) => waiter.fits(entry));
      if (index === -1) untaken.push(entry);
      else waiting.splice(index, 1)[0]?.resolve(entry);
    },
    take(fits = anything) {
      const index = untaken.findIndex(fits);
      const [entry] = index === -1 ? [] : untaken.splice(index, 1);
      if (entry !== undefined) return Promise.resolve(entry);
      return new Promise((resolve) => waiting.push({ fits, resolve }));
    },
    left: (fits = anything) => untaken.filter(fits).length,
  };
}
