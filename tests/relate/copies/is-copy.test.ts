import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/model.ts";
import { copyKeysOf } from "../../../src/relate/copies/copy-keys.ts";
import { isCopy } from "../../../src/relate/copies/is-copy.ts";
import { type Printing, printingOf, wordsOf } from "../../../src/relate/copies/printing.ts";
import { versionOf } from "../version.ts";

const REPORT = [
  "The Mill River bridge will close for eleven months from April, the state transport office said on Tuesday.",
  "Engineers found cracks in four of the nine steel girders during an inspection last autumn.",
  "About 14,000 vehicles cross the bridge every day, most of them on their way to the hospital and the harbor.",
  "“We would rather close it a month early than a day late,” said Ines Falk, the chief engineer of the office.",
  "A ferry will carry pedestrians and cyclists free of charge while the bridge is closed.",
  "Shop owners on the east bank fear for their spring trade and have asked the city for help with their rents.",
  "The council will vote on a fund of $2 million for them at its meeting next week.",
];

const SAME_EVENT = [
  "Drivers in the valley face a long detour: the old bridge over the Mill River is to be shut until next March.",
  "The closure, which starts in April, follows the discovery of cracked girders, state officials announced.",
  "“We would rather close it a month early than a day late,” said Ines Falk, the chief engineer of the office.",
  "Traffic will be sent over the Route 9 crossing, six miles to the north, adding twenty minutes to most trips.",
  "At the east bank's bakery, owner Paul Marr was already doing the sums on Tuesday afternoon.",
  "He said he may have to let two of his five employees go if customers stay away through the summer.",
];

function printing(lines: readonly string[], article: Partial<Article> = {}): Printing {
  const found = printingOf(versionOf(lines, { article }));
  if (found === null) throw new Error("no reporting");
  return found;
}

const at = (outlet: string, published: string | null): Partial<Article> => ({ outlet, published });
const wire = printing(REPORT, at("Valley Courier", "2024-03-05"));
const edited = (from: string, to: string): readonly string[] => REPORT.map((line) => line.replace(from, to));

describe("printings of one report:", () => {
  const copies = [
    { what: "word for word", lines: REPORT, article: at("Hill Times", "2024-03-05") },
    {
      what: "with another figure",
      lines: edited("14,000", "41,000"),
      article: at("Hill Times", "2024-03-06"),
    },
    {
      what: "with another dash and case",
      lines: edited("Tuesday.", "TUESDAY"),
      article: at("Hill Times", null),
    },
    { what: "cut from the bottom", lines: REPORT.slice(0, 4), article: at("Hill Times", "2024-03-05") },
    {
      what: "with a paragraph of the outlet's own",
      lines: [...REPORT, "The Hill Times reported on the state of the bridge two years ago."],
      article: at("Hill Times", "2024-03-09"),
    },
    {
      what: "with readers' comments below",
      lines: [...REPORT, ...SAME_EVENT.map((line) => `[comment] ${line}`)],
      article: at("Hill Times", "2024-03-05"),
    },
    { what: "word for word, years later", lines: REPORT, article: at("Hill Times", "2031-01-01") },
    {
      what: "again in the same outlet",
      lines: edited("Tuesday", "today"),
      article: at("Valley Courier", null),
    },
  ];
  test.each(copies)("$what", ({ lines, article }) => {
    const other = printing(lines, article);
    expect(isCopy(wire, other)).toBe(true);
    expect(isCopy(other, wire)).toBe(true);
    const keys = new Set(copyKeysOf(wire));
    expect(copyKeysOf(other).some((key) => keys.has(key))).toBe(true);
  });
});

describe("no copies:", () => {
  const others = [
    {
      what: "another report on the event with the same quotation",
      lines: SAME_EVENT,
      article: at("Hill Times", "2024-03-05"),
    },
    {
      what: "the same frame filled in a month later",
      lines: edited("14,000", "15,000"),
      article: at("Hill Times", "2024-04-20"),
    },
    {
      what: "a round-up that holds the whole report",
      lines: [...REPORT, ...Array.from({ length: 20 }, (_, i) => `${SAME_EVENT.join(` ${i} `)} ${i} ${i}`)],
      article: at("Hill Times", "2024-03-05"),
    },
    { what: "its first sentence alone", lines: REPORT.slice(0, 1), article: at("Hill Times", "2024-03-05") },
    {
      what: "the outlet's own next report in the same frame",
      lines: [...REPORT.slice(0, 5), ...SAME_EVENT.slice(3)],
      article: at("Valley Courier", "2024-03-06"),
    },
  ];
  test.each(others)("$what", ({ lines, article }) => {
    const other = printing(lines, article);
    expect(isCopy(wire, other)).toBe(false);
    expect(isCopy(other, wire)).toBe(false);
  });

  test("the same frame filled in with other numbers, in another outlet on the next day", () => {
    const market = (numbers: readonly number[]): readonly string[] => [
      `Copper for delivery in three months ended the morning at ${numbers[0]} a tonne, dealers on the floor said.`,
      `Trading was quiet and most of the business of the day was done before ten o'clock in a narrow range.`,
      `Aluminium was quoted at ${numbers[1]} and zinc at ${numbers[2]} a tonne, while lead was hardly traded at all.`,
      `Stocks in the warehouses of the exchange stood at ${numbers[3]} tonnes, the office of the exchange said.`,
    ];
    const monday = printing(market([883, 1_410, 640, 98_200]), at("Valley Courier", "2024-03-04"));
    const tuesday = printing(market([879, 1_422, 655, 97_100]), at("Hill Times", "2024-03-05"));
    expect(isCopy(monday, tuesday)).toBe(false);
  });

  test("an article without reporting has no printing", () => {
    expect(printingOf(versionOf(["[comment] Nothing but this."]))).toBeNull();
  });
});

test("words are compared without marks, accents and separators of thousands", () => {
  expect(wordsOf("José’s “700,000” – café, 3.5")).toEqual(["jose", "s", "700000", "cafe", "3", "5"]);
});

test("keys are safe integers and the same in every run", () => {
  const keys = copyKeysOf(wire);
  expect(keys.every(Number.isSafeInteger)).toBe(true);
  expect(keys).toHaveLength(21);
  expect(keys).toEqual(copyKeysOf(printing(REPORT)));
});
