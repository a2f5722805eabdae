import { printingDifferences, type ShownDifference } from "../src/compose/printing-differences.ts";
import type { Engine } from "../src/engine.ts";
import type { AnalysedArticle } from "../src/model.ts";
import type { ArticleSummary } from "../src/store/store.ts";
import { count, printDay } from "./coverage.ts";
import { openArticle } from "./open-article.ts";
import type { NoteSection, Section } from "./reply.ts";

/** Printings listed, and those of them that are compared sentence by sentence. */
const MOST_LISTED = 10;
const MOST_COMPARED = 3;
/** Differences shown for each of them. */
const MOST_DIFFERENCES = 6;

/** Where else an article's report was printed, and what stands otherwise there; nothing when nowhere. */
export async function printingSections(engine: Engine, here: AnalysedArticle): Promise<readonly Section[]> {
  const copies = await engine.store.articles.copiesOf(here.article.id);
  if (copies.length === 0) return [];
  const facts = copies.slice(0, MOST_LISTED).map((copy) => ({
    label: copy.outlet,
    value: `${copy.headline === null ? "" : `“${copy.headline}”, `}${printDay(copy.published)}`,
    action: { ...openArticle(copy.id, null), label: "Open" },
  }));
  const compared = await Promise.all(
    copies.slice(0, MOST_COMPARED).map(async (copy) => {
      const there = await engine.article(copy.id);
      return there === undefined ? [] : differenceSections(here, there);
    }),
  );
  return [{ type: "facts", heading: "The same report elsewhere", facts }, ...compared.flat()];
}

/** "also printed by WNPR, CT Mirror"; null when nowhere else. */
export function alsoPrinted(copies: readonly ArticleSummary[]): string | null {
  const outlets = [...new Set(copies.map((copy) => copy.outlet))];
  return outlets.length === 0 ? null : `also printed by ${outlets.join(", ")}`;
}

function differenceSections(here: AnalysedArticle, there: AnalysedArticle): readonly Section[] {
  const { differences, onlyInFirst, onlyInSecond } = printingDifferences(here, there);
  const [outlet, other] = namesOf(here, there);
  const notes: NoteSection[] = [];
  if (differences.length > MOST_DIFFERENCES) {
    const more = count(differences.length - MOST_DIFFERENCES, "more difference");
    notes.push({ type: "note", weight: "quiet", text: `${more} between ${outlet} and ${other}.` });
  }
  if (onlyInFirst + onlyInSecond > 0) {
    const text = `${count(onlyInFirst, "sentence")} only in ${outlet}, ${onlyInSecond} only in ${other}.`;
    notes.push({ type: "note", weight: "quiet", text });
  }
  if (differences.length + notes.length === 0) {
    notes.push({ type: "note", weight: "quiet", text: `${other} prints the same words.` });
  }
  const sections = differences.slice(0, MOST_DIFFERENCES).map(
    (difference): Section => ({
      type: "comparison",
      heading: headingOf(difference),
      only: false,
      rows: [
        { outlet, line: { said: difference.first, claimant: null, also: [] } },
        { outlet: other, line: { said: difference.second, claimant: null, also: [] } },
      ],
    }),
  );
  return [...sections, ...notes];
}

function headingOf({ what, printed }: ShownDifference): string {
  if (printed !== null) return `Two printings differ: ${printed[0]} against ${printed[1]}`;
  return what === "quotation" ? "Two printings differ in a quotation" : "Two printings differ in wording";
}

/** The outlets' names; of one outlet that printed a report twice, with the days. */
function namesOf(
  { article: here }: AnalysedArticle,
  { article: there }: AnalysedArticle,
): readonly [string, string] {
  if (here.outlet !== there.outlet) return [here.outlet, there.outlet];
  const dated = [here, there].map(({ outlet, published }) => `${outlet}, ${printDay(published)}`);
  return [dated[0] ?? here.outlet, dated[1] ?? there.outlet];
}
