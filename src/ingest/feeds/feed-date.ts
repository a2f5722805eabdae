import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";

/** Zones that RFC 822 names and JavaScript's parser does not know, in hours from UTC. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["BST", "+0100"],
  ["CET", "+0100"],
  ["CEST", "+0200"],
  ["IST", "+0530"],
  ["JST", "+0900"],
  ["AEST", "+1000"],
  ["AKST", "-0900"],
  ["HST", "-1000"],
]);

/** The day in front, the one thing feeds get wrong, is not needed: "Mond, 24 Jun 2019". */
const WEEKDAY = /^\s*\p{L}+\.?,\s*/u;

/**
 * A feed's date as ISO: RFC 822 ("Mon, 24 Jun 2019 10:00:00 GMT"), ISO 8601, and what lies between. Null when
 * it is none, has no year, or is out of bounds; never the date of now.
 */
export function feedDate(written: unknown): string | null {
  const text = typeof written === "string" ? written.trim() : "";
  if (text === "" || text.length > 80) return null;
  const iso = /^\d{4}-\d{2}-\d{2}/u.test(text) ? parseISO(text.replace(" ", "T")) : undefined;
  if (iso !== undefined && isValid(iso)) return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : iso.toISOString();
  const plain = text
    .replace(WEEKDAY, "")
    .replace(/\b([A-Z]{3,4})$/u, (zone) => ZONES.get(zone) ?? zone)
    .replace(/(\d)(?:st|nd|rd|th)\b/u, "$1");
  if (!/\b\d{4}\b/u.test(plain)) return null;
  const parsed = new Date(plain);
  return isValid(parsed) && parsed.getUTCFullYear() > 1900 && parsed.getUTCFullYear() < 2200
    ? parsed.toISOString()
    : null;
}
