import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { Analysis } from "../../src/model.ts";
import { analysisSchema } from "../../src/store/analysis-schema.ts";
import { packAnalysis, unpackAnalysis } from "../../src/store/sqlite/packed-analysis.ts";
import { sampleRecord } from "./sample-record.ts";

type Writable<Value> = { -readonly [Key in keyof Value]: Writable<Value[Key]> };

/** Does not compile when the model knows a field or a word that the schema would refuse on the way back. */
const accepted = (analysis: Writable<Analysis>): z.input<typeof analysisSchema> => analysis;

const { analysis } = sampleRecord({ id: "a" });

test("an analysis comes back from its packed form as it was", () => {
  const full: Analysis = {
    ...analysis,
    blocks: [{ role: "body", span: { start: 0, end: 9 }, rule: "default", dateline: { start: 0, end: 4 } }],
    figures: [
      {
        span: { start: 1, end: 5 },
        value: { kind: "range", from: 1.5, to: 2e9 },
        unit: "person",
        qualifier: "more than",
        change: ">",
        measure: { start: 6, end: 9 },
        place: null,
        period: null,
        sayer: analysis.quotes[0]?.speaker ?? null,
        sentence: 0,
        role: "body",
        rule: "count",
      },
    ],
    dates: [
      {
        span: { start: 0, end: 4 },
        value: { precision: "month", from: "2019-06-01", to: "2019-06-30" },
        kind: "explicit",
        sentence: 0,
      },
    ],
  };
  expect(unpackAnalysis(packAnalysis(full))).toEqual(full);
  expect(accepted(analysisSchema.parse(full))).toEqual(full);
});

describe("a packed analysis is refused when", () => {
  const packed = Buffer.from(packAnalysis(analysis)).toString("utf8");
  const damaged = [
    { what: "it is cut short", bytes: packed.slice(0, -9) },
    { what: "its last value is gone", bytes: packed.replace(/,[\d.]+\]\]$/u, "]]") },
    { what: "a value follows the last", bytes: packed.replace(/\]\]$/u, ",0]]") },
    { what: "a role is one nobody knows", bytes: packed.replace('"body"', '"poem"') },
    { what: "its version is no whole number", bytes: packed.replace("],[1,", "],[1.5,") },
    { what: "a list is longer than what there is", bytes: packed.replace("],[1,", "],[1,99999999") },
    { what: "a value is no number", bytes: packed.replace("],[1,", "],[null,") },
    { what: "it is empty", bytes: "" },
  ];
  test.each(damaged)("$what", ({ bytes }) => {
    expect(bytes).not.toBe(packed);
    expect(() => unpackAnalysis(Buffer.from(bytes))).toThrow();
  });
});

describe("what is not an analysis is refused:", () => {
  const wrong = [
    {
      what: "a role nobody knows",
      value: { ...analysis, blocks: [{ ...analysis.blocks[0], role: "poem" }] },
    },
    { what: "a span before the text", value: { ...analysis, sentences: [{ span: { start: -1, end: 2 } }] } },
    { what: "no version", value: { ...analysis, version: undefined } },
    { what: "nothing", value: null },
  ];
  test.each(wrong)("$what", ({ value }) => {
    expect(analysisSchema.safeParse(value).success).toBe(false);
  });
});
