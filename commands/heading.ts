import type { Understood } from "../src/engine.ts";

/** Longest title, in UTF-16 units: Slack's header block. */
const LONGEST = 150;

/** What was asked, as a title: `Quotes: raids, by Alok Bhatt, since 2019-06`. */
export function heading(kind: string, understood: Understood): string {
  const parts = [
    understood.topic,
    understood.speakers.length === 0 ? "" : `by ${understood.speakers.join(" or ")}`,
    understood.outlet === null ? "" : `in ${understood.outlet}`,
    understood.since === null ? "" : `since ${understood.since}`,
    understood.until === null ? "" : `until ${understood.until}`,
  ].filter((part) => part !== "");
  const asked = parts.length === 0 ? "everything" : parts.join(", ");
  const title = kind === "" ? asked : `${kind}: ${asked}`;
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
}
