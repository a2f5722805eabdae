import { nameKey } from "../../text/name-key.ts";
import { HONORIFICS } from "./name-words.ts";

/** What follows a comma, unless it is a generation: "Carl Brook, Jr." */
const ROLE_BEHIND = /^(?<before>[^,]*\p{L}[^,]*),(?!\s*(?:jr|sr|ii|iii|iv)\b)\s*(?<role>.*\p{L}.*)$/isu;

/** A name as asked for: its words and titles as keys, and the role behind it as typed. */
export type AskedName = Readonly<{ titles: readonly string[]; name: readonly string[]; role: string | null }>;

/**
 * A name as asked for: `titlesBefore("Sen. Ada Brook")` gives the title "sen" and the name "ada brook",
 * `titlesBefore("Ada Brook, a baker")` the name and the role "a baker". The last word of a name is no title.
 */
export function titlesBefore(asked: string): AskedName {
  const { before = asked, role = null } = ROLE_BEHIND.exec(asked)?.groups ?? {};
  const words = nameKey(before)
    .split(" ")
    .filter((word) => word !== "");
  let end = 0;
  while (end < words.length - 1 && HONORIFICS.has(words[end] ?? "")) end += 1;
  return { titles: words.slice(0, end), name: words.slice(end), role };
}
