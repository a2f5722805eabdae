import { setFlagsFromString } from "node:v8";

/**
 * Has garbage collected when there is half as much of it as of what is in use. By itself V8 lets the heap grow to
 * some four times that on a machine with memory to spare: a server that reads a hundred articles for a question
 * then takes a gigabyte it does not need, and stops for a fifth of a second when that is collected at last. The
 * bound goes with what is in use, so that it fits every `WINDOW_ARTICLES`.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}
