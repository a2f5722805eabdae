import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { z } from "zod";

/** A fact that may be missing: null, absent and blank are one. */
const optionalText = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((value) => {
    const text = value === null || value === undefined ? "" : String(value).trim();
    return text === "" ? null : text;
  });

/** An http or https address, else null: links of other kinds are never kept. */
export const address = optionalText.transform((value) => {
  const url = value === null ? null : URL.parse(value);
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
});

/**
 * A day or moment of publication as ISO, null when it is none: "2019-06-24", "2019-06-24T10:00:00Z". Front
 * matter may hand over a Date.
 */
export const publicationDate = z.union([z.date(), optionalText]).transform((value) => {
  if (value instanceof Date) return isValid(value) ? isoOf(value) : null;
  if (value === null) return null;
  if (/^\d{4}-\d{2}-\d{2}/u.test(value) && isValid(parseISO(value))) return value;
  const parsed = new Date(value);
  return /\d{4}/u.test(value) && isValid(parsed) ? isoOf(parsed) : null;
});

/** The facts a file may state about itself. */
export const fileFacts = z.object({
  outlet: optionalText,
  headline: optionalText,
  byline: optionalText,
  url: address,
  published: publicationDate,
  language: optionalText,
});

/** A day at midnight is a day. */
function isoOf(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso;
}
