import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { extractFigures } from "../../../src/extract/figures/extract-figures.ts";
import type { Entity } from "../../../src/model.ts";
import { dominantPlace } from "../../../src/relate/figures/dominant-place.ts";
import type { FigureItem } from "../../../src/relate/figures/figure-item.ts";
import { type FigureGroup, groupFigures } from "../../../src/relate/figures/group-figures.ts";
import { documentOf } from "../../extract/figures/figures-of.ts";

type Report = Readonly<{ outlet: string; published: string | null; text: string; place?: string }>;

/** The figures of some reports, each an article of its own; `place` is named throughout and gives its state. */
function itemsOf(reports: readonly Report[]): readonly FigureItem[] {
  return reports.flatMap(({ outlet, published, text, place }, index) => {
    const entities = place === undefined ? [] : [placeEntity(place, text)];
    const articlePlace = dominantPlace(entities, { outlet, headline: place ?? null });
    const doc = documentOf(text);
    return extractFigures(doc, [], entities).map((figure) => {
      const sentence = doc.sentences[figure.sentence]?.span ?? figure.span;
      const articleId = `a${index}`;
      return { articleId, outlet, published, headline: null, text, figure, sentence, articlePlace };
    });
  });
}

function placeEntity(name: string, text: string): Entity {
  const mentions = [...text.matchAll(new RegExp(name, "gu"))].map((match) => ({
    start: match.index,
    end: match.index + name.length,
  }));
  return { kind: "place", name, aliases: [], role: null, mentions, pronoun: null };
}

const printed = (group: FigureGroup): readonly string[] =>
  group.members.map(({ text, figure }) => text.slice(figure.span.start, figure.span.end));

/** The one group that holds a printed figure. */
function groupWith(groups: readonly FigureGroup[], figure: string): FigureGroup {
  const found = groups.filter((group) => printed(group).includes(figure));
  expect(found).toHaveLength(1);
  return found[0] ?? { measure: "", verdict: "none", explanation: null, members: [], compared: [] };
}

const harbor = (text: string, published = "2024-05-02"): Report => ({
  outlet: "Harbor Post",
  published,
  text,
});
const valley = (text: string, published = "2024-05-03"): Report => ({
  outlet: "Valley Radio",
  published,
  text,
});

describe("the same measure in two reports", () => {
  test.each([
    [
      "two numbers that cannot both be right conflict",
      "More than 300 people without a home slept in the tunnels.",
      "About 900 homeless people slept in the tunnels.",
      "conflict",
    ],
    [
      "a least and a most of the same number conflict",
      "The raids were planned in at least 12 cities, officials told families on the coast.",
      "The raids will reach families in as many as 12 cities, coast officials said.",
      "conflict",
    ],
    [
      "one number in both is agreement",
      "The mill laid off 420 millworkers.",
      "Some 420 millworkers were laid off by the mill.",
      "agreement",
    ],
    [
      "a bound that allows the other number is agreement",
      "The quake damaged more than 9,000 brick homes.",
      "The quake damaged 9,640 brick homes.",
      "agreement",
    ],
    [
      "a rounded number is the same number",
      "The county has 10.7 million migrating cranes.",
      "The county has 11 million migrating cranes.",
      "rounding",
    ],
    [
      "people and families are different units of one number",
      "The plan would move about 2,000 people in family units with final orders.",
      "The plan would move up to 2,000 families with final orders.",
      "different-unit",
    ],
    [
      "dollars and euros are different units",
      "The city will spend $40 million on flood walls.",
      "The city will spend €37 million on flood walls.",
      "different-unit",
    ],
  ])("%s", (_name, first, second, verdict) => {
    const groups = groupFigures(itemsOf([harbor(first), valley(second)]));
    expect(groups.map((group) => group.verdict)).toEqual([verdict]);
    expect(groups[0]?.members).toHaveLength(2);
    expect(groups[0]?.explanation).toMatch(/Harbor Post.*Valley Radio/u);
  });

  test("different units are named as printed", () => {
    const groups = groupFigures(
      itemsOf([
        harbor("The plan would move about 2,000 people in family units with final orders."),
        valley("The plan would move up to 2,000 families with final orders."),
      ]),
    );
    expect(groups[0]?.explanation).toBe(
      "Not the same unit: about 2,000 people in Harbor Post, up to 2,000 families in Valley Radio.",
    );
  });

  test("a figure of some years ago is an older estimate", () => {
    const groups = groupFigures(
      itemsOf([
        harbor("The island has 5,100 wild ponies.", "2016-03-01"),
        valley("The island has 4,200 wild ponies."),
      ]),
    );
    expect(groups.map((group) => group.verdict)).toEqual(["older-estimate"]);
    expect(groups[0]?.explanation).toBe(
      "Figures from different times: 5,100 (Harbor Post, 2016) and 4,200 (Valley Radio, 2024).",
    );
  });

  test("figures for two places are of different scope", () => {
    const groups = groupFigures(
      itemsOf([
        harbor("There are 45,000 uninsured children in Oregon."),
        valley("There are about 4 million uninsured children nationwide."),
      ]),
    );
    expect(groups.map((group) => group.verdict)).toEqual(["different-scope"]);
    expect(groups[0]?.explanation).toBe(
      "Not the same scope: 45,000 is for Oregon, about 4 million for the whole country.",
    );
  });
});

describe("what may not pass for a disagreement", () => {
  test.each([
    [
      "shares of one population who say different things",
      "About 12 percent of city voters back the mayor.",
      "Some 47 percent of city voters want a new bridge.",
    ],
    [
      "what a firm paid and what it raised",
      "The Norvane ferry firm paid $5 million for two old boats in Dover.",
      "The Norvane ferry firm raised $30 million from investors in Dover.",
    ],
    [
      "officers injured and officers employed",
      "Two police officers were injured in Dover.",
      "The Dover department employs 120 police officers.",
    ],
    [
      "jobs cut and jobs created",
      "The Delwick plant will cut 900 jobs.",
      "The Delwick plant created 1,400 jobs.",
    ],
    [
      "a cost and its rise",
      "The bridge will cost $14 million.",
      "The cost of the bridge rose by $3 million.",
    ],
    ["two accidents", "The quake in Dover killed 31 people.", "The flood in Malta killed 60 people."],
    [
      "the revenue of two firms",
      "Okafor Motors said a weak quarter in trucks held revenue to $2.1 million.",
      "Lund Foods said a weak quarter in trucks held revenue to $9 million.",
    ],
  ])("%s", (_name, first, second) => {
    const groups = groupFigures(itemsOf([harbor(first), valley(second)]));
    expect(groups.map((group) => group.verdict)).toEqual(groups.map(() => "none"));
  });

  test("profits of two firms are two measures, those of one firm in two seasons of different times", () => {
    const told = (firm: string, percent: number) =>
      `${firm} said quarterly profit rose ${percent} percent as sales in Ohio grew. It credits ${firm} dealers.`;
    const firms = groupFigures(itemsOf([harbor(told("Okafor Motors", 12)), valley(told("Lund Foods", 31))]));
    expect(firms.map((group) => [group.verdict, group.members.length])).toEqual([
      ["none", 1],
      ["none", 1],
    ]);
    const seasons = groupFigures(
      itemsOf([harbor(told("Okafor Motors", 12)), valley(told("Okafor Motors", 31), "2024-08-02")]),
    );
    expect(seasons.map((group) => group.verdict)).toEqual(["older-estimate"]);
  });

  test("figures of two months are of different times", () => {
    const groups = groupFigures(
      itemsOf([
        harbor("The ferry carried 31,000 island passengers in May."),
        valley("The ferry carried 48,000 island passengers in June."),
      ]),
    );
    expect(groups.map((group) => group.explanation)).toEqual([
      "Figures from different times: 31,000 (Harbor Post, in May) and 48,000 (Valley Radio, in June).",
    ]);
  });

  test("a toll that is higher a day later has risen; on one day it is a disagreement", () => {
    const first = "The quake in Dover killed 31 people, the island council said.";
    const second = "At least 60 people were killed by the quake in Dover, the island council said.";
    const later = groupFigures(itemsOf([harbor(first), valley(second)]));
    expect(later.map((group) => group.explanation)).toEqual([
      "Figures from different times: 31 (Harbor Post, 2024-05-02) and At least 60 (Valley Radio, 2024-05-03).",
    ]);
    const sameDay = groupFigures(itemsOf([harbor(first), valley(second, "2024-05-02")]));
    expect(sameDay.map((group) => group.verdict)).toEqual(["conflict"]);
  });
});

test.each([
  "The quake on the island left 31 dead in Dover.",
  "The death toll from the island quake in Dover rose to 31.",
])("killed, dead and the death toll are one measure: %s", (text) => {
  const groups = groupFigures(
    itemsOf([harbor("The quake in Dover killed 31 people on the island."), valley(text)]),
  );
  expect(groups.map((group) => group.verdict)).toEqual(["agreement"]);
});

test("injured and dead are two measures, also in one sentence", () => {
  const text = "The quake in Dover killed 31 people and injured 90.";
  const groups = groupFigures(itemsOf([harbor(text), valley(text)]));
  expect(groups.map(printed)).toEqual([
    ["31", "31"],
    ["90", "90"],
  ]);
});

test("a year that the text states is another time, however far apart the numbers are", () => {
  const groups = groupFigures(
    itemsOf([
      harbor("The quake in Dover killed 310 people on the island."),
      valley("In 2009, a quake in Dover killed 3 people on the island."),
    ]),
  );
  expect(groups.map((group) => group.explanation)).toEqual([
    "Figures from different times: 310 (Harbor Post, 2024) and 3 (Valley Radio, 2009).",
  ]);
});

test.each([
  [
    "Tern Waste said no more than 28,000 gallons leaked from its landfill, down from before.",
    "leaked from its landfill",
  ],
  ["The mayor was asked again. It was 86,000 gallons, she said.", "It was 86,000 gallons"],
  ["The village has 300 homes.", "homes"],
])("a measure is headed by words: %s", (text, heading) => {
  expect(groupFigures(itemsOf([harbor(text)])).map((group) => group.measure)).toEqual([heading]);
});

test("a crowd is of one event only where the reports tell alike", () => {
  const march =
    "Marchers went from the port to the square against the new container terminal. Police put the crowd at 4,500.";
  const other =
    "Marchers filled the square by the port over the planned container terminal. Organizers put the crowd at 12,000.";
  const arena =
    "The guard scored 37 points as the home side won in overtime. A crowd of 11,214 was announced at the arena.";
  const told = (text: string) =>
    groupWith(groupFigures(itemsOf([harbor(march), valley(text)])), "4,500").verdict;
  expect(told(other)).toBe("conflict");
  expect(told(arena)).toBe("none");
});

test("a report that gives both numbers does not disagree with one of them", () => {
  const text = "Castellan had 50.7% of the vote and Holloway 48.1%.";
  const groups = groupFigures(itemsOf([harbor(text), valley(text)]));
  expect(groups.map((group) => group.verdict)).not.toContain("conflict");
});

test("far apart, a figure with a place and one without may be of two places", () => {
  const groups = groupFigures(
    itemsOf([
      harbor("There are 45,000 uninsured children in Oregon."),
      valley("Some 4 million uninsured children stay away."),
    ]),
  );
  expect(groups.map((group) => [group.verdict, group.members.length])).toEqual([["none", 2]]);
});

test.each([
  [
    "about 1,900 and 2,000 are one number, rounded",
    "About 1,900 dock workers went on strike.",
    "Some 2,000 dock workers went on strike.",
    ["rounding"],
  ],
  [
    "$212 million and $221 million are two",
    "The Dover sheriff’s office gets $212 million.",
    "The Dover sheriff’s office gets $221 million.",
    ["conflict"],
  ],
  [
    "1,500 and 2,000 are two",
    "The mill will cut 1,500 mill jobs.",
    "The mill will cut 2,000 mill jobs.",
    ["conflict"],
  ],
  [
    "a 74-bed ward is no 74 of 612 beds",
    "The hospital will close a 74-bed ward.",
    "The hospital has 612 beds.",
    ["none", "none"],
  ],
])("%s", (_name, first, second, expected) => {
  expect(groupFigures(itemsOf([harbor(first), valley(second)])).map((group) => group.verdict)).toEqual(
    expected,
  );
});

describe("two reports in one pattern", () => {
  const verdicts = (first: Report, second: Report) =>
    groupFigures(itemsOf([first, second])).map((group) => group.verdict);
  const jobless = (country: string, number: string, day?: string): string =>
    `${country}’s statistics office released the figures on Thursday. Seasonally adjusted unemployment was ${number} percent${day ?? ""}. Economists in ${country} had expected that.`;

  test.each([
    ["one country is a disagreement", jobless("Norland", "8.1"), jobless("Norland", "5.4"), ["conflict"]],
    [
      "two countries are not, though only the first line says which",
      jobless("Norland", "8.1"),
      jobless("Estavia", "5.4"),
      ["none", "none"],
    ],
    [
      "what the other is held against is not",
      jobless("Norland", "8.1"),
      "Norland’s statistics office released the figures on Thursday. Seasonally adjusted unemployment rose from 5.4 percent. Economists in Norland had expected that.",
      ["none"],
    ],
    [
      "two months are not",
      jobless("Norland", "8.1", " in April"),
      jobless("Norland", "5.4", " in February"),
      ["older-estimate"],
    ],
    [
      "a month and an untold time are not",
      jobless("Norland", "8.1"),
      jobless("Norland", "5.4", " in February"),
      ["none"],
    ],
    [
      "ten times as much is hardly of one thing",
      jobless("Norland", "81"),
      jobless("Norland", "5.4"),
      ["none"],
    ],
  ])("%s", (_name, first, second, expected) => {
    expect(verdicts(harbor(first), valley(second))).toEqual(expected);
  });

  test("weeks apart, two levels are of different times", () => {
    const [first, second] = [jobless("Norland", "8.1"), jobless("Norland", "5.4")];
    expect(verdicts(harbor(first), valley(second, "2024-05-25"))).toEqual(["none"]);
  });

  test("a rise and a fall are two stories", () => {
    const told = (verb: string, number: number): string =>
      `Shipments from Norland’s sugar mills ${verb} by ${number} percent, the Norland growers said.`;
    expect(verdicts(harbor(told("rose", 12)), valley(told("fell", 4)))).not.toContain("conflict");
  });

  test("the rows of two tables set as text are not held against each other", () => {
    const table = (by: number): string =>
      `Norland shipped cane sugar 9${by},000, beet sugar 2${by},000, raw honey 7${by},000, malt syrup 3${by},000, maple syrup 4${by},000, corn syrup 5${by},000, birch syrup 6${by},000, date syrup 1${by},000 and agave syrup 8${by},000.`;
    expect(verdicts(harbor(table(1)), valley(table(9)))).not.toContain("conflict");
  });

  test("dollars and years, or dollars and dollars a barrel, are no two units of one thing", () => {
    expect(
      verdicts(
        harbor("The Norland export price was $18 a barrel, Norland said."),
        valley("The Norland export price was $9, Norland said."),
      ),
    ).toEqual(["none", "none"]);
  });
});

test("two articles with no place and no name in common around their figures tell of two things", () => {
  const told = "The jobless rate among young fishermen was 4 percent";
  const verdicts = (first: string, second: string) =>
    groupFigures(itemsOf([harbor(first), valley(second)])).map((group) => group.verdict);
  expect(
    verdicts(`${told}, the Dover council said.`, `${told.replace("4", "9")}, the Dover union said.`),
  ).toEqual(["conflict"]);
  expect(
    verdicts(`${told}, Dover officials said.`, `${told.replace("4", "9")}, Milford officials said.`),
  ).toEqual(["none"]);
});

test("what one outlet prints on two days is an update, unless somebody else is said to say it", () => {
  const verdicts = (first: string, second: string) =>
    groupFigures(itemsOf([harbor(first), { ...valley(second), outlet: "Harbor Post" }])).map(
      (group) => group.verdict,
    );
  const told = "About 2,300 island passengers were stranded in Dover";
  expect(verdicts(`${told}.`, `${told.replace("2,300", "4,100")}.`)).toEqual(["older-estimate"]);
  expect(
    verdicts(`${told}, the council said.`, `${told.replace("2,300", "4,100")}, the union said.`),
  ).toEqual(["conflict"]);
});

test("a vague figure is listed and never judged", () => {
  const groups = groupFigures(
    itemsOf([
      harbor("Dozens of homeless people sleep there."),
      valley("Some 900 homeless people sleep there."),
    ]),
  );
  expect(groups.map((group) => [group.verdict, group.members.length])).toEqual([["none", 2]]);
});

describe("what is not the same measure", () => {
  test.each([
    ["another noun", "The mill laid off 420 workers.", "The mill sold 420 trucks."],
    ["another modifier", "The state has 300 retired judges.", "The state has 900 apprentice judges."],
    [
      "people of whom nothing else is said",
      "Police arrested two men in Dover.",
      "A boat carried four men to Malta.",
    ],
    [
      "a share and a number",
      "About 12 percent of tunnel sleepers are veterans.",
      "About 900 tunnel sleepers are veterans.",
    ],
  ])("%s", (_name, first, second) => {
    const groups = groupFigures(itemsOf([harbor(first), valley(second)]));
    expect(groups.every((group) => group.members.length === 1 && group.verdict === "none")).toBe(true);
  });

  test("one report that repeats its number does not agree with itself", () => {
    const groups = groupFigures(
      itemsOf([harbor("The mill laid off 420 millworkers. The 420 millworkers were told on Friday.")]),
    );
    expect(groups.map((group) => [group.verdict, group.members.length])).toEqual([["none", 2]]);
  });
});

test("one firm under its full and short name does not disagree with itself", () => {
  const groups = groupFigures(
    itemsOf([
      harbor(
        "Norvane Mines Corp said 3,000 striking miners came back. Norvane said 9,000 striking miners came back.",
      ),
    ]),
  );
  expect(groups.map((group) => group.verdict)).toEqual(["none"]);
});

test("two sayers in one report can disagree", () => {
  const groups = groupFigures(
    itemsOf([
      harbor("Police said 3,000 marching teachers came. Organizers said 9,000 marching teachers came."),
    ]),
  );
  expect(groups.map((group) => group.explanation)).toEqual([
    "Sources disagree: 3,000 (Police, in Harbor Post, 2024) against 9,000 (Organizers, in Harbor Post, 2024).",
  ]);
});

test("amounts of one event are one measure in any words", () => {
  const groups = groupFigures(
    itemsOf([
      harbor(
        "Tern Waste said no more than 28,000 gallons leaked from its Tern Road landfill near Dover.",
        "2024-05-03",
      ),
      valley(
        "Inspectors went to the spill at the Tern Road landfill in Dover. It was 86,000 gallons, they said.",
      ),
      {
        ...valley(
          "The operator, Tern Waste, said the leak at Dover was 31,000 gallons. Dover has nine wells.",
        ),
        outlet: "Inlet News",
      },
    ]),
  );
  expect(groups.map((group) => [group.verdict, printed(group)])).toEqual([
    ["conflict", ["no more than 28,000 gallons", "86,000 gallons", "31,000 gallons"]],
    ["none", ["nine"]],
  ]);
});

test.each([
  ["another event", "A truck spilled 900 gallons of paint in Malta, the Malta police said."],
  ["another thing of that event", "The Tern Road landfill in Dover holds 70,000 gallons in a tank."],
  ["another unit", "The leak at the Tern Road landfill in Dover covered 12 acres."],
])("an amount of %s is no other claim", (_name, text) => {
  const leak = "The leak at the Tern Road landfill in Dover was 28,000 gallons, Tern Waste said.";
  const groups = groupFigures(itemsOf([harbor(leak), valley(text)]));
  expect(groups.map((group) => group.verdict)).not.toContain("conflict");
});

test("a crowd, protesters and those who marched are one measure, protesters in hospital another", () => {
  const groups = groupFigures(
    itemsOf([
      harbor("The march ended on the square in Dover. Police put the crowd at 4,500."),
      valley("Some 12,000 people took part in the march to the square in Dover.", "2024-05-02"),
      valley("Hospitals in Dover treated 31 protesters. Both came from the square."),
    ]),
  );
  expect(groups.map((group) => [group.verdict, printed(group)])).toEqual([
    ["conflict", ["4,500", "Some 12,000"]],
    ["none", ["31"]],
  ]);
});

test("every figure is in one group, and thousands are grouped in well under a second", () => {
  const items = itemsOf(
    Array.from({ length: 300 }, (_, index) =>
      harbor(
        `The town lost ${index + 100} elm trees, ${index + 200} brick homes and ${index} percent of its rainy days.`,
      ),
    ),
  );
  const many = Array.from({ length: 12 }, () => items).flat();
  const start = performance.now();
  const groups = groupFigures(many);
  expect(performance.now() - start).toBeLessThan(3000);
  expect(groups.flatMap((group) => group.members)).toHaveLength(many.length);
});

const seeds = resolve(import.meta.dirname, "../../../../shared/seeds");
test.runIf(existsSync(seeds))(
  "the starter articles: who lives in Connecticut, and whom a plan would reach",
  () => {
    const files = [
      "000_459adbaca024aa8e",
      "001_00732eb486e497a5",
      "002_b7608643224915ea",
      "003_3cdb74ed9661a22d",
    ];
    const groups = groupFigures(
      itemsOf(
        files.map((file, index) => ({
          outlet: `Outlet ${index}`,
          published: index === 3 ? "2024-11-18" : "2019-06-24",
          text: readFileSync(join(seeds, `${file}.txt`), "utf8").split("Join the Conversation")[0] ?? "",
          place: "Connecticut",
        })),
      ),
    );
    const residents = groupWith(groups, "more than 700,000");
    expect(printed(residents)).toContain("an estimated 110,000 plus");
    expect(residents.verdict).toBe("conflict");
    expect(residents.explanation).toMatch(
      /more than 700,000.*an estimated 110,000 plus.*about 10\.7 million is for the whole country/u,
    );
    const plan = groupWith(groups, "about 2,000");
    expect(printed(plan)).toContain("up to 2,000");
    expect(plan.verdict).toBe("different-unit");
    const cities = groupWith(groups, "at least 10");
    expect(printed(cities)).toContain("as many as 10");
    expect(cities.verdict).toBe("conflict");
  },
);
