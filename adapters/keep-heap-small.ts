import { setFlagsFromString } from "node:v8";

/**
 * Settings of V8 for a server that reads some hundred articles for a question and needs none of them after it.
 *
 * Garbage is collected when there is half as much of it as of what is in use. By itself V8 lets the heap grow to some
 * four times that on a machine with memory to spare, and stops for a fifth of a second when that is collected at
 * last. The bound goes with what is in use, so that it fits every `WINDOW_ARTICLES`.
 *
 * Objects are not put with the long-lived ones because others made at the same place lived long: what V8 learns while
 * the index is filled, or within one large question, is wrong for the questions that follow. Their articles would be
 * found dead only by a full collection, which takes longer than any question, and would come every hundred questions.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
  setFlagsFromString("--no-allocation-site-pretenuring");
}
