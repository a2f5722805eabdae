import { AGENCIES } from "./agencies.ts";
import { linesOf } from "./lines-of.ts";

/** The place in capitals, perhaps a state and a day, the agency, the dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.’' -]{2,40}(?:,\s*\p{Lu}[\p{L}. ]{1,20})?(?:,\s*\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?\s*\((?<agency>[\p{L} ]{2,30})\)\s*(?:—|–|--|-)/u;

/**
 * The agency that the dateline of a report's first paragraph names, "AP" of "HARTFORD, Conn. (AP) —"; null when it
 * names none we know.
 */
export function printedAgency(text: string): string | null {
  const [first = ""] = linesOf(text).report;
  const agency = DATELINE.exec(first)?.groups?.agency;
  return agency !== undefined && AGENCIES.has(agency) ? agency : null;
}
