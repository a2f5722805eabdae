import { hashOf, mix, type Printing } from "./printing.ts";

/** Below this many words a text is only ever an exact copy: a few shared phrases would prove nothing. */
export const LEAST_WORDS = 40;

/**
 * 20 bands of 3 rows. Two texts that share the part J of their shingles meet in a band with the probability
 * 1 - (1 - J³)^20: 0.93 at J = 0.5, 0.995 at 0.6, 0.15 at 0.2.
 */
const BANDS = 20;
const ROWS = 3;

/**
 * Numbers under which printings of one report meet: one for the exact words, and for longer texts one a
 * MinHash band. Two printings that share none of them are not copies; those that share one are candidates
 * for `isCopy`. Safe integers, stable across runs: they are stored.
 */
export function copyKeysOf(printing: Printing): readonly number[] {
  const exact = wide(hashOf(printing.words.join(" ")), printing.words.length);
  if (printing.words.length < LEAST_WORDS) return [exact];
  const least = signatureOf(printing.shingles);
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const rows = least.slice(band * ROWS, (band + 1) * ROWS);
    const low = rows.reduce((hash, row) => mix(Math.imul(hash, 31) + row), band + 1);
    const high = rows.reduce((hash, row) => mix(Math.imul(hash, 37) + row), band + 101);
    return wide(low, high);
  });
  return [exact, ...bands];
}

/** The least value of every shingle under each of 60 different orders. */
function signatureOf(shingles: ReadonlySet<number>): readonly number[] {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row += 1) {
      const value = mix(shingle ^ Math.imul(row + 1, 0x9e3779b1));
      if (value < (least[row] ?? 0)) least[row] = value;
    }
  }
  return [...least];
}

/** 53 bits of two 32-bit hashes. */
function wide(low: number, high: number): number {
  return (high & 0x1fffff) * 0x1_0000_0000 + low;
}
