/** Quantiles of some times in milliseconds. */
export type Latency = Readonly<{ p50: number; p99: number }>;

export function latencyOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** Heap and buffers in MB after a collection (`--expose-gc`), and the resident set. */
export function memory(): Readonly<{ heap: number; resident: number }> {
  // The second collection frees what buffers held when the first found them.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: Math.round((heapUsed + arrayBuffers) / 1e6), resident: Math.round(rss / 1e6) };
}

/**
 * Asks at least `warmUp` times before the clock counts, so that the code measured is the compiled one, then every
 * question `rounds` times, one after the other.
 */
export async function timeQuestions(
  questions: readonly string[],
  { rounds, warmUp }: Readonly<{ rounds: number; warmUp: number }>,
  ask: (question: string) => unknown,
): Promise<Latency> {
  for (let asked = 0; asked < warmUp && questions.length > 0; asked += questions.length) {
    for (const question of questions) await ask(question);
  }
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) {
      const begin = performance.now();
      await ask(question);
      times.push(performance.now() - begin);
    }
  }
  return latencyOf(times);
}
