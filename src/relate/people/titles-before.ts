import { nameKey } from "../../text/name-key.ts";
import { HONORIFICS } from "./name-words.ts";

/**
 * A name as asked for, as keys: the titles that begin it and the words left. `titlesBefore("Sen. Ada Brook")`
 * gives `{ titles: ["sen"], name: ["ada", "brook"] }`; the last word is always a name.
 */
export function titlesBefore(
  asked: string,
): Readonly<{ titles: readonly string[]; name: readonly string[] }> {
  const words = nameKey(asked)
    .split(" ")
    .filter((word) => word !== "");
  let end = 0;
  while (end < words.length - 1 && HONORIFICS.has(words[end] ?? "")) end += 1;
  return { titles: words.slice(0, end), name: words.slice(end) };
}
