import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import type { Engine } from "../src/engine.ts";
import type { Citation } from "../src/model.ts";
import { publicationOf } from "../src/store/publication.ts";

type Covered = Pick<Citation, "articleId" | "outlet" | "published">;

/**
 * "4 articles, 3 outlets, June 2019 – August 2025"; null for none. Printings of one report are one article, and
 * said to be: "4 articles in 5 printings, 5 outlets, …". Versions of an article are one printing.
 */
export async function coverageOf(engine: Engine, covered: readonly Covered[]): Promise<string | null> {
  const printings = new Set(covered.map((citation) => citation.articleId));
  if (printings.size === 0) return null;
  const reports = await engine.store.articles.reportsOf([...printings]);
  const articles = new Set([...printings].map((id) => reports.get(id) ?? id)).size;
  const reprinted = articles === printings.size ? "" : ` in ${count(printings.size, "printing")}`;
  const outlets = new Set(covered.map((citation) => citation.outlet)).size;
  const days = covered.flatMap((citation) => publicationOf(citation.published).day ?? []).sort();
  return [
    `${count(articles, "article")}${reprinted}`,
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

/** "24 June 2019"; "undated" when unknown or no date. */
export function printDay(published: string | null): string {
  const { day } = publicationOf(published);
  return day === null ? "undated" : format(parseISO(day), "d MMMM yyyy");
}
