import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";

type Covered = Readonly<{ outlet: string; published: string | null }>;

/** "4 articles, 3 outlets, June 2019 – August 2025"; null for none. */
export function coverageOf(articles: readonly Covered[]): string | null {
  if (articles.length === 0) return null;
  const outlets = new Set(articles.map((article) => article.outlet)).size;
  const days = articles.flatMap((article) => article.published ?? []).sort();
  return [
    count(articles.length, "article"),
    count(outlets, "outlet"),
    ...monthRange(days[0], days.at(-1)),
  ].join(", ");
}

/** "1 article", "4 articles", "12,000 articles". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? noun : plural}`;
}

/** "June 2019", "June – August 2019" or "June 2019 – August 2025"; nothing when no date is known. */
export function monthRange(
  from: string | null | undefined,
  to: string | null | undefined,
): readonly string[] {
  if (!from || !to) return [];
  const [first, last] = [parseISO(from), parseISO(to)];
  if (from.slice(0, 7) === to.slice(0, 7)) return [format(last, "MMMM yyyy")];
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return [`${format(first, sameYear ? "MMMM" : "MMMM yyyy")} – ${format(last, "MMMM yyyy")}`];
}

/** "24 June 2019"; "undated" when unknown. */
export function printDay(published: string | null): string {
  return published === null ? "undated" : format(parseISO(published.slice(0, 10)), "d MMMM yyyy");
}
