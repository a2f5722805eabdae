import { describe, expect, test } from "vitest";
import type { AnalysedArticle, Figure, Quote, Span } from "../../../src/model.ts";
import type { Change } from "../../../src/relate/revisions/changes.ts";
import { compareVersions } from "../../../src/relate/revisions/compare-versions.ts";
import { type Marks, versionOf } from "../version.ts";

/** Changes as a reader would see them: "altered: before => after". */
function shown<Item>(
  changes: readonly Change<Item>[],
  before: (item: Item) => string,
  after: (item: Item) => string,
): readonly string[] {
  return changes.map((change) =>
    change.kind === "added"
      ? `added: ${after(change.after)}`
      : change.kind === "withdrawn"
        ? `withdrawn: ${before(change.before)}`
        : `altered: ${before(change.before)} => ${after(change.after)}`,
  );
}

function changesOf(before: AnalysedArticle, after: AnalysedArticle) {
  const changes = compareVersions(before, after);
  const slice = (version: AnalysedArticle) => (span: Span) =>
    version.article.text.slice(span.start, span.end);
  const quote = (version: AnalysedArticle) => (item: Quote) =>
    `${item.spans.map(slice(version)).join(" ")} (${item.speaker.name ?? "unknown"})`;
  const figure = (version: AnalysedArticle) => (item: Figure) => slice(version)(item.span);
  return {
    quotes: shown(changes.quotes, quote(before), quote(after)),
    figures: shown(changes.figures, figure(before), figure(after)),
    wording: shown(changes.wording, slice(before), slice(after)),
    details: changes.details.map(({ field, before: from, after: to }) => `${field}: ${from} => ${to}`),
    notices: changes.notices.map(slice(after)),
  };
}

const NOTHING = { quotes: [], figures: [], wording: [], details: [], notices: [] };

const LEDE = "The council met on Monday.";
const COST = "Repairs will cost $4 million, the mayor said.";
const SAID = "“We will keep the library open,” said Ana Ruiz.";
const marks: Marks = {
  quotes: [["“We will keep the library open,”", "Ana Ruiz"]],
  figures: [["$4 million", "dollar", "Repairs"]],
};
const before = versionOf([LEDE, COST, SAID], marks);

describe("cosmetic edits are no changes:", () => {
  const cosmetic = [
    { what: "the same again", lines: [LEDE, COST, SAID] },
    { what: "other white space", lines: ["The  council met on\u00a0Monday.", COST, SAID] },
    { what: "other punctuation and case", lines: ["The Council met, on Monday…", COST, SAID] },
    { what: "paragraphs in another order", lines: [COST, LEDE, SAID] },
    {
      what: "a caption and a comment more",
      lines: [LEDE, COST, SAID, "[caption] The hall.", "[comment] No!"],
    },
  ];
  test.each(cosmetic)("$what", ({ lines }) => {
    expect(changesOf(before, versionOf(lines, marks))).toEqual(NOTHING);
  });

  test("typewriter quotation marks", () => {
    const typed = SAID.replace("“", '"').replace("”", '"');
    const after = versionOf([LEDE, COST, typed], {
      ...marks,
      quotes: [['"We will keep the library open,"', "Ana Ruiz"]],
    });
    expect(changesOf(before, after)).toEqual(NOTHING);
  });

  test("a sentence that is the same, though the analysis sees it differently now", () => {
    expect(changesOf(before, versionOf([LEDE, COST, SAID], { quotes: [], figures: [] }))).toEqual(NOTHING);
  });
});

describe("figures", () => {
  test("an altered figure is told as that, and not again as wording", () => {
    const after = versionOf([LEDE, COST.replace("$4", "$14"), SAID], {
      ...marks,
      figures: [["$14 million", "dollar", "Repairs"]],
    });
    expect(changesOf(before, after)).toEqual({ ...NOTHING, figures: ["altered: $4 million => $14 million"] });
  });

  test("a qualifier counts", () => {
    const after = versionOf([LEDE, COST.replace("$4", "up to $4"), SAID], {
      ...marks,
      figures: [["up to $4 million", "dollar", "Repairs"]],
    });
    expect(changesOf(before, after).figures).toEqual(["altered: $4 million => up to $4 million"]);
  });

  test("a figure of another kind in a reworded sentence is a new one", () => {
    const after = versionOf([LEDE, "Repairs will take 3 years, the mayor said.", SAID], {
      ...marks,
      figures: [["3 years", "year", "Repairs"]],
    });
    expect(changesOf(before, after).figures).toEqual(["altered: $4 million => 3 years"]);
  });

  test("a withdrawn sentence withdraws its figure", () => {
    const after = versionOf([LEDE, SAID], { quotes: marks.quotes ?? [] });
    expect(changesOf(before, after)).toEqual({ ...NOTHING, figures: ["withdrawn: $4 million"] });
  });
});

describe("quotations", () => {
  test("an altered quotation", () => {
    const after = versionOf([LEDE, COST, "“We want to keep the library open,” said Ana Ruiz."], {
      ...marks,
      quotes: [["“We want to keep the library open,”", "Ana Ruiz"]],
    });
    expect(changesOf(before, after)).toEqual({
      ...NOTHING,
      quotes: [
        "altered: “We will keep the library open,” (Ana Ruiz) => “We want to keep the library open,” (Ana Ruiz)",
      ],
    });
  });

  test("the same words with another speaker", () => {
    const after = versionOf([LEDE, COST, SAID.replace("Ana Ruiz", "Tom Ek")], {
      ...marks,
      quotes: [["“We will keep the library open,”", "Tom Ek"]],
    });
    expect(changesOf(before, after).quotes).toEqual([
      "altered: “We will keep the library open,” (Ana Ruiz) => “We will keep the library open,” (Tom Ek)",
    ]);
  });

  test("a speaker who became unknown is no correction", () => {
    const after = versionOf([LEDE, COST, SAID.replace("said Ana Ruiz", "the mayor told us")], {
      ...marks,
      quotes: [["“We will keep the library open,”", null]],
    });
    expect(changesOf(before, after).quotes).toEqual([]);
  });

  test("an added one, a withdrawn one", () => {
    const more = "“Nobody asked us,” said Tom Ek.";
    const after = versionOf([LEDE, COST, more], { ...marks, quotes: [["“Nobody asked us,”", "Tom Ek"]] });
    expect(changesOf(before, after).quotes).toEqual([
      "added: “Nobody asked us,” (Tom Ek)",
      "withdrawn: “We will keep the library open,” (Ana Ruiz)",
    ]);
  });
});

describe("wording and details", () => {
  test("reworded, added and withdrawn sentences", () => {
    const after = versionOf(["The council met on Tuesday.", SAID, "Nobody objected."], {
      quotes: marks.quotes ?? [],
    });
    expect(changesOf(before, after).wording).toEqual([
      "altered: The council met on Monday. => The council met on Tuesday.",
      "added: Nobody objected.",
    ]);
  });

  test("a corrected accent is a correction", () => {
    const one = versionOf(["José Ruiz spoke."]);
    const other = versionOf(["Jose Ruiz spoke."]);
    expect(changesOf(other, one).wording).toEqual(["altered: Jose Ruiz spoke. => José Ruiz spoke."]);
  });

  test("another headline and byline, not merely another dash", () => {
    const after = versionOf([LEDE, COST, SAID], {
      ...marks,
      article: { headline: "Library will close", byline: "Kim Lund" },
    });
    expect(changesOf(before, after).details).toEqual([
      "headline: Library to stay open => Library will close",
      "byline: null => Kim Lund",
    ]);
    const cosmetic = versionOf([LEDE, COST, SAID], {
      ...marks,
      article: { headline: "LIBRARY TO STAY OPEN!" },
    });
    expect(changesOf(before, cosmetic).details).toEqual([]);
  });
});

describe("notices", () => {
  const notices = [
    "Correction: The vote was on Monday.",
    "An earlier version of this story gave the wrong day.",
    "This article has been updated.",
  ];
  test.each(notices)("new: %s", (notice) => {
    const after = versionOf([LEDE, COST, SAID, `[furniture] ${notice}`], marks);
    expect(changesOf(before, after).notices).toEqual([notice]);
  });

  const others = [
    "[comment] Correction: the mayor is wrong.",
    "The correction of the budget took a year.",
    "The mayor updated the plan.",
    "The suspect was mistakenly identified as the mayor.",
  ];
  test.each(others)("not one: %s", (line) => {
    expect(changesOf(before, versionOf([LEDE, COST, SAID, line], marks)).notices).toEqual([]);
  });

  test("one that stood there before is not new", () => {
    const noted = versionOf([LEDE, "Correction: The vote was on Monday."]);
    expect(changesOf(noted, noted).notices).toEqual([]);
  });
});

test("two versions of 20,000 sentences without one in common are compared in time", () => {
  const long = (word: string): AnalysedArticle =>
    versionOf(Array.from({ length: 20_000 }, (_, index) => `${word}${index} met ${word}${index * 7}.`));
  const one = long("alpha");
  const other = long("beta");
  const started = performance.now();
  expect(compareVersions(one, other).wording).toHaveLength(40_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
