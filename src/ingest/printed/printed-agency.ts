import { AGENCIES } from "./agencies.ts";
import { linesOf } from "./lines-of.ts";

/** The place in capitals, perhaps a state and a day, the agency, the dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.’' -]{2,40}(?:,\s*\p{Lu}[\p{L}. ]{1,20})?(?:,\s*\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?\s*\((?<agency>[\p{L} ]{2,30})\)\s*(?:—|–|--|-)/u;

/**
 * The agency that the dateline that opens a report names, "AP" of "HARTFORD, Conn. (AP) —"; null when it
 * names none we know.
 */
export function printedAgency(text: string): string | null {
  const { above, report } = linesOf(text);
  for (const line of [...above, ...report.slice(0, 1)]) {
    const agency = DATELINE.exec(line)?.groups?.agency;
    if (agency !== undefined) return AGENCIES.has(agency) ? agency : null;
  }
  return null;
}
