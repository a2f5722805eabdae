import { expect, test } from "vitest";
import { analyse } from "../../src/analyse.ts";
import type { Material } from "../../src/compose/brief/unit.ts";
import { composeFigures } from "../../src/compose/figures/compose-figures.ts";
import type { Article, Span } from "../../src/model.ts";
import { report } from "../support/test-desk.ts";
import { findIn } from "./materials.ts";

const MANY = 22_000;
const FIRST = 10_000;
const PARAGRAPH = "The bridge cost $10000 million.";
const GAP = "\n\n";

/** An article whose every paragraph gives another price; only the paragraph with `asked` is about the question. */
function priceList(asked: number): Material {
  const article: Article = {
    id: "prices",
    version: 1,
    kind: "report",
    outlet: "Harbor Post",
    headline: null,
    byline: null,
    url: null,
    published: "2024-05-02",
    language: "en",
    source: "prices.txt",
    text: PARAGRAPH,
  };
  const one = analyse(article);
  const places = Array.from({ length: MANY }, (_, place) => place);
  const moved = (span: Span, place: number): Span => {
    const offset = place * (PARAGRAPH.length + GAP.length);
    return { start: span.start + offset, end: span.end + offset };
  };
  return {
    article: {
      ...article,
      text: places.map((place) => PARAGRAPH.replace("10000", String(FIRST + place))).join(GAP),
    },
    analysis: {
      ...one,
      sentences: places.flatMap((place) =>
        one.sentences.map(({ span, block }) => ({ span: moved(span, place), block, paragraph: place + 1 })),
      ),
      figures: places.flatMap((place) =>
        one.figures.map((figure) => ({
          ...figure,
          span: moved(figure.span, place),
          measure: figure.measure === null ? null : moved(figure.measure, place),
          value: { kind: "exact" as const, value: (FIRST + place) * 1e6 },
          sentence: place,
        })),
      ),
    },
    score: 1,
    words: ["cost"],
    headline: [],
    terms: places.map(() => ["bridg", "cost"]),
    relevance: places.map((place) => (FIRST + place === asked ? 1 : 0.5)),
  };
}

test("an article of very many figures is answered at once, with those that answer best", () => {
  const material = priceList(31_234);
  const started = performance.now();
  const { measures } = composeFigures([material], true, new Map(), { from: 0, most: 5 });
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(measures).toMatchObject([{ measure: "bridge", cut: true }]);
  const rows = measures[0]?.rows ?? [];
  expect(rows).toHaveLength(40);
  expect(rows.map(({ figure }) => figure.text)).toContain("$31234 million");
});

test("rival figures in one paragraph all answer, those of the next paragraph do not", async () => {
  const text = [
    "Police put the march crowd at 4,500. Organizers said 12,000 people took part. A survey found 7,800.",
    "The ferry carried 640 passengers.",
  ].join("\n\n");
  const documents = [report({ outlet: "Courier", headline: "Port", text })];
  const { materials } = await findIn(documents, "march crowd");
  const { measures } = composeFigures(materials, true, new Map(), { from: 0, most: 9 });
  const shown = measures.flatMap(({ rows }) => rows.map(({ figure }) => figure.text));
  expect(shown).toEqual(["4,500", "12,000", "7,800"]);
});

test.each([
  ["Twelve boats were seized on Monday.", "on Monday (3 August 2026)"],
  ["In July, twelve boats were seized.", "In July (July 2026)"],
  ["Twelve boats were seized last year.", "last year (2025)"],
  ["In May 2024, twelve boats were seized.", "In May 2024"],
  ["Twelve boats were seized.", null],
])("a period is shown with the date it is counted to: %s", async (text, period) => {
  const found = await findIn(
    [report({ outlet: "Quay Times", headline: "Boats", published: "2026-08-06", text })],
    "boats seized",
  );
  const { measures } = composeFigures(found.materials, true, new Map(), { from: 0, most: 5 });
  expect(measures.flatMap(({ rows }) => rows.map((row) => row.period))).toEqual([period]);
});
