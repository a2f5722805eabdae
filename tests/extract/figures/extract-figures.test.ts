import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractFigures } from "../../../src/extract/figures/extract-figures.ts";
import { figureRow } from "../../../src/extract/figures/figure-row.ts";
import type { Entity, Span } from "../../../src/model.ts";
import { documentOf, figuresOf, only } from "./figures-of.ts";

const at = (text: string, span: Span | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);

describe("what is counted", () => {
  test.each([
    ["The shelter took in 120 stray dogs.", "dog", "stray dogs"],
    [
      "There are more than 700 people living in Dover without legal status.",
      "person",
      "people living in Dover without legal status",
    ],
    ["Officials detained two individuals on Monday.", "individual", "individuals"],
    [
      "The plan is for the 11 million people who now live in tents.",
      "person",
      "people who now live in tents",
    ],
    ["Ten of the 14 judges on the panel resigned.", "judge", "judges on the panel"],
    ["Half of the students surveyed agreed.", "student", "students surveyed"],
    ["Dozens of federal officers gathered there.", "officer", "federal officers"],
    ["“Millions” of undocumented migrants would leave.", "migrant", "undocumented migrants"],
    ["The 27-member council met.", "member", "council"],
    ["A magnitude 6.4 quake struck.", "magnitude", "quake"],
    ["A magnitude-6.4 quake struck.", "magnitude", "quake"],
    ["A 6.4 magnitude quake struck.", "magnitude", "quake"],
    ["The bridge carries 28,000 vehicles a day.", "vehicle per day", "vehicles"],
    ["The rate was 85 cases per 100,000 residents.", "case per 100000 residents", "rate"],
  ])("%s", (text, unit, measure) => {
    const [figure] = figuresOf(text);
    expect([figure?.unit, at(text, figure?.measure ?? null)]).toEqual([unit, measure]);
  });
});

describe("when a figure holds", () => {
  test.each([
    ["It was the largest in the county since 2018, when the fire killed 11 people.", "2018"],
    ["The fire in 2018, when winds rose, killed 11 people.", "in 2018"],
    ["Deaths rose to 256,000, the highest level since 2014.", null],
    ["Norvane made $3 million last year, the most since 2014.", "last year"],
    ["The town has 300 homes, more than in 2019.", null],
    ["On Thursday, the mayor said that 300 people were moved.", null],
    ["On Thursday, 300 people marched, police said.", "On Thursday"],
    ["Okafor said outside the old customs house in Dover on Monday that 300 people were moved.", null],
    ["The board said that 300 people moved on Monday.", "on Monday"],
  ])("%s", (text, period) => {
    expect(at(text, only(text).period)).toBe(period);
  });

  test("last year's amount is not this year's", () => {
    const text = "The budget is $61 million larger than last year’s $1.18 billion.";
    expect(figuresOf(text).map((figure) => at(text, figure.period))).toEqual([null, "last year"]);
  });
});

describe("when each figure of a sentence holds", () => {
  test.each([
    ["The ward had 74 beds waiting and, on Monday, 131 people on trolleys.", [null, "on Monday"]],
    ["In 2019, 450 people came, and in 2020 there were 300 people.", ["In 2019", "in 2020"]],
    [
      "Exports fell to 8 million tons from 9 million tons a year ago, and imports were 3 million tons.",
      [null, "a year ago", null],
    ],
    ["The deficit was £14.6m, against £9.2m the year before.", [null, "the year before"]],
    ["The bank, the mayor estimated on Sunday, lost $3 million.", [null]],
  ])("%s", (text, periods) => {
    expect(figuresOf(text).map((figure) => at(text, figure.period))).toEqual(periods);
  });
});

describe("what an amount is of", () => {
  test.each([
    ["The Red Crescent puts the number of homeless at 11,000.", "number of homeless"],
    ["A study by the university puts it at 350.", null],
    ["An older version of the plan gave the saving as $3.7 million.", "saving"],
    ["Analysts had expected $6.9 billion.", null],
    ["The bridge is expected to cost $6.9 million.", "bridge"],
    ["Net profit more than doubled to $812 million.", "Net profit"],
    ["Okafor leads the race for mayor of Dover with 46 percent.", "Okafor"],
  ])("%s", (text, measure) => {
    expect(at(text, only(text).measure)).toBe(measure);
  });

  test.each([
    ["The mill will cut 1,500 jobs, or 4 percent of its workforce.", ["jobs", "workforce"]],
    ["The trust had a £14.6m deficit, against £9.2m in May.", ["deficit", "deficit"]],
    ["The state cleared ₹4,200 crore for the line, which will add 31.6 km.", ["line", "line"]],
  ])("%s", (text, measures) => {
    expect(figuresOf(text).map((figure) => at(text, figure.measure))).toEqual(measures);
  });

  test.each([
    ["Profit rose to $812 million from $390 million a year earlier.", ["dollar", "dollar"]],
    ["Profit was 812 million pesos, after 390 million pesos a year earlier.", ["peso", "peso"]],
    ["Police counted 17 break-ins.", ["break-in"]],
  ])("%s", (text, units) => {
    expect(figuresOf(text).map((figure) => figure.unit)).toEqual(units);
  });

  test("a sum has two terms, and the first is no bound", () => {
    expect(figuresOf("The fee is £38 million plus £6 million.").map(({ change }) => change)).toEqual([
      "=",
      "=",
    ]);
  });

  test("a vote in words is a tally", () => {
    expect(figuresOf("The board decided by five votes to two.")).toEqual([]);
  });
});

describe("a clause that leaves its verb out", () => {
  test.each([
    [
      "Castellan had 50.7% of the vote and Holloway 48.1%.",
      [
        ["percent", "vote"],
        ["percent", "vote"],
      ],
    ],
    [
      "Castellan received 5,200 votes and Holloway 4,800.",
      [
        ["vote", "votes"],
        ["vote", "votes"],
      ],
    ],
    [
      "The mill cut 300 jobs and the port 40.",
      [
        ["job", "jobs"],
        ["job", "jobs"],
      ],
    ],
    [
      "Lee raised $3 million and Ortiz $1 million.",
      [
        ["dollar", "Lee"],
        ["dollar", "Ortiz"],
      ],
    ],
    [
      "Sales rose 3 percent and profit 5 percent.",
      [
        ["percent", "Sales"],
        ["percent", "profit"],
      ],
    ],
    ["Divers found 12 coins and Room 40.", [["coin", "coins"]]],
    [
      "The fund had $3 million and a reserve of $1 million.",
      [
        ["dollar", "fund"],
        ["dollar", "reserve"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(figuresOf(text).map(({ unit, measure }) => [unit, at(text, measure)])).toEqual(expected);
  });
});

describe("the abbreviations of wire reports", () => {
  test.each([
    ["Net profit 3.2 mln dlrs vs 2.1 mln dlrs.", "dollar", "Net profit", [3.2e6, 2.1e6]],
    ["Revenue rose to 4.5 bln dlrs from 3.9 bln.", "dollar", "Revenue", [4.5e9, 3.9e9]],
    ["Output fell to 1.2 mln bpd vs 1.4 mln bpd.", "barrel per day", "Output", [1.2e6, 1.4e6]],
    ["Unemployment fell to 6.6 pct vs 7 pct.", "percent", "Unemployment", [6.6, 7]],
  ])("%s", (text, unit, measure, values) => {
    const figures = figuresOf(text);
    expect(figures.map(({ value }) => value)).toEqual(values.map((value) => ({ kind: "exact", value })));
    expect(new Set(figures.map((figure) => `${figure.unit} ${at(text, figure.measure)}`))).toEqual(
      new Set([`${unit} ${measure}`]),
    );
  });
});

describe("what an amount measures", () => {
  test.each([
    ["Inflation slowed to 2.9 percent.", "Inflation"],
    ["Shares of Norvane fell 3.4 percent.", "Shares of Norvane"],
    ["About 12 percent of voters stayed home.", "voters"],
    ["Voters approved a $320 million bond.", "bond"],
    ["It agreed to pay $4 million in damages.", "damages"],
    ["The city will spend $2 million on new buses.", "new buses"],
    ["Norvane reported a loss of 14 cents a share on rising sales.", "loss"],
    ["Police seized cocaine worth £6 million.", "cocaine"],
    ["The storm dropped 14 inches of rain.", "rain"],
    ["They held a three-hour hearing.", "hearing"],
    ["The council cut the tax by 2.5 points.", "tax"],
    ["The dam, which is 85 metres high, leaks.", "dam"],
    ["The poll had a margin of error of 3 points.", "margin of error"],
    ["The board cut its forecast for growth to 2 percent.", "forecast for growth"],
    ["The keeper, signed for £45 million, sat out.", "keeper"],
    ["A barrel of salt now costs $84.", "barrel of salt"],
    ["They waited for 72 hours.", null],
  ])("%s", (text, measure) => {
    expect(at(text, only(text).measure)).toBe(measure);
  });

  test.each([
    ["Net income climbed to $812 million, or $1.20 a share, from $640 million a year earlier.", "Net income"],
    ["The mill raised its output target to 2.6 percent from 2.1 percent.", "output target"],
    ["The index added 95 points, or 0.7 percent.", "index"],
  ])("amounts set beside each other share a measure: %s", (text, measure) => {
    const measures = figuresOf(text).map((figure) => at(text, figure.measure));
    expect(new Set(measures)).toEqual(new Set([measure]));
  });

  test.each([
    ["a change", "Hoteliers saw a 12 percent drop in bookings from Japan.", "bookings from Japan"],
    ["a change in front of its thing", "Tenants face a 9 percent rent increase.", "rent"],
    ["how it is counted", "Farm incomes shrank at an annual pace of 3 percent.", "Farm incomes"],
    ["a total", "The show took in a total of $48,000.", "show"],
    ["what was paid into", "Savers put $9 million into local bonds.", "local bonds"],
    ["an object between", "It costs the ferry $300 an hour.", "ferry"],
    ["whoever is fined", "The court fined the mill $2 million.", "mill"],
    ["over a time", "Exports of salt last month fell 4 percent.", "Exports of salt"],
    ["over an apposition", "Arrears, a measure of strain, fell 4 percent.", "Arrears"],
    ["over a parenthesis", "The salt index (base 2015) fell 4 percent.", "salt index"],
    ["over a relative clause", "Pupils who read daily were 20 percent faster.", "Pupils"],
    [
      "over participles",
      "The average rate on loans closed by banks fell 4 percent.",
      "average rate on loans",
    ],
    [
      "two joined by and",
      "Deficits on income and transfers fell 4 percent.",
      "Deficits on income and transfers",
    ],
    ["what is up", "The day closed with the salt index up 4 percent.", "salt index"],
    ["its size", "A wall nine metres high fell.", "wall"],
    ["whoever leads", "The skipper leads the race by 48 seconds.", "skipper"],
    ["what ripped through", "A squall ripped through the bay at 90 mph.", "squall"],
    ["a record", "It was the biggest loss in nine years.", "biggest loss"],
    ["a month that says which", "Salt for August delivery fell 4 percent.", "Salt for August delivery"],
  ])("%s: %s", (_name, text, measure) => {
    expect(at(text, only(text).measure)).toContain(measure);
  });

  test.each([
    ["About 82 percent of buyers are young, while only 14 percent are owners.", ["buyers", "buyers"]],
    ["Sales fell 3 percent in May after rising 2 percent in April.", ["Sales", "Sales"]],
    ["The board raised the age to 67 from 65.", ["age", "age"]],
    ["Visits rose to 900, an increase of 12 percent.", ["Visits", "Visits"]],
    ["A ten-year, $3 million lease was signed.", ["lease", "lease"]],
  ])("a share, a bare number and an apposition go on about one thing: %s", (text, measures) => {
    expect(figuresOf(text).map((figure) => at(text, figure.measure))).toEqual(measures);
  });

  test.each([
    ["Okafor has 11 delegates and Lund has 10.", ["delegate", "delegate"]],
    ["It takes 10, 15 and 25 buses.", ["bus", "bus", "bus"]],
    ["The school has 640 pupils, a third of whom walk.", ["pupil", "pupil"]],
    ["The blast left 31 dead and 87 wounded.", ["person", "person"]],
    ["The gap narrowed to $75 million from 92 million.", ["dollar", "dollar"]],
    ["It posted a $36 million loss against a 12 million surplus.", ["dollar", "dollar"]],
    ["The harbour has 40 boats, up from 12 million tons of ice.", ["boat", "ton"]],
  ])("a number that leaves its noun or currency out takes the one before: %s", (text, units) => {
    expect(figuresOf(text).map((figure) => figure.unit)).toEqual(units);
  });

  test.each([
    ["the tagger's nouns that are verbs", "The town's pupils use 40 buses.", "buses"],
    ["a verb in front of a name", "Nine members back Lund.", "members"],
    ["owners that are counted", "The six towns' plans failed.", "towns"],
  ])("%s: %s", (_name, text, measure) => {
    expect(at(text, only(text).measure)).toBe(measure);
  });

  test("a number that leaves its noun out takes the one before", () => {
    const text = "The quake killed 31 people and injured more than 90.";
    expect(figuresOf(text).map((figure) => [figure.unit, figure.change])).toEqual([
      ["person", "="],
      ["person", ">"],
    ]);
  });
});

describe("where and when", () => {
  test.each([
    ["The agency deported 256 people in 2014.", null, "in 2014"],
    ["There are 45,000 empty homes in Oregon.", "Oregon", null],
    ["There are 45,000 empty homes nationwide.", "nationwide", null],
    ["Some 110 plus newcomers live in our state.", "in our state", null],
    ["Last year, the mill made 40 boats.", null, "Last year"],
    ["In Oregon, 45,000 homes stand empty.", "Oregon", null],
    ["Some 40 boats sank as rain fell in Oregon last year.", null, null],
    ["The squall wrecked 40 boats in the town of Salt Bay.", "Salt Bay", null],
    ["The squall wrecked 40 boats on Monday.", null, "on Monday"],
    ["Officials said on Monday that the squall wrecked 40 boats.", null, null],
    ["Okafor told reporters in Dover that 40 boats sank.", null, null],
    ["Okafor said in a statement last week that 40 boats sank in Malta.", "Malta", null],
  ])("%s", (text, place, period) => {
    const figure = only(text);
    expect([at(text, figure.place), at(text, figure.period)]).toEqual([place, period]);
  });

  test("what a figure is held against keeps its own date", () => {
    const text = "Some 300 people work at the pier, down from 450 in 2019.";
    expect(figuresOf(text).map((figure) => at(text, figure.period))).toEqual([null, "in 2019"]);
  });

  test("a place the article is known to name needs no preposition", () => {
    const text = "Oregon has 45,000 empty homes.";
    const oregon: Entity = {
      kind: "place",
      name: "Oregon",
      aliases: [],
      role: null,
      mentions: [{ start: 0, end: 6 }],
      pronoun: null,
    };
    expect(at(text, only(text, [], [oregon]).place)).toBe("Oregon");
  });
});

describe("what is no figure", () => {
  test.each([
    "He was one of the mayors.",
    "One day it will rain.",
    "Turn into the two-way street.",
    "The two of them left in 2019.",
    "Ada Okafor, 42, spoke at 3:30 p.m. on May 12.",
    "Operation 12 ran along Highway 95 near Area 51.",
    "K-12 schools reopened in the 1990s.",
    "The senate voted 51-49 to adjourn.",
    "He lost his half-sister.",
    "The 19-year-old driver was charged.",
    "A 59-year-old from Dover spoke.",
    "The 2018 midterms come first.",
    "People aged over 60 walked.",
  ])("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  test.each(["The 10-year-old law expires.", "She is 42 years old."])(
    "but an age that is said of something is: %s",
    (text) => {
      expect(only(text).unit).toBe("year");
    },
  );

  test.each(["comment", "bio", "credit", "furniture"] as const)("a number in a %s", (role) => {
    expect(extractFigures(documentOf("There are 130,000 reasons.", role), [], [])).toEqual([]);
  });

  test("one in a caption or headline carries that role", () => {
    const roles = (["caption", "headline"] as const).map((role) => {
      return extractFigures(documentOf("Some 300 dancers met.", role), [], []).map((figure) => figure.role);
    });
    expect(roles).toEqual([["caption"], ["headline"]]);
  });
});

describe("the row of a figure", () => {
  const row = (text: string) => figuresOf(text).map((figure) => figureRow(figure, text));

  test("a number with its unit, change and measure", () => {
    expect(row("Rents rose nearly 20 percent.")).toEqual([
      { value: "20", unit: "percent", change: "up", measure: "Rents" },
    ]);
  });

  test("a range has both ends", () => {
    expect(row("It spent $1.5 million to $2 million on buses.")).toEqual([
      { value: "1500000-2000000", unit: "dollar", change: "=", measure: "buses" },
    ]);
  });

  test("a bare number is dimensionless, a vague one has no row", () => {
    expect(row("The answer is 42.")).toMatchObject([{ value: "42", unit: "dimensionless" }]);
    expect(row("Dozens of ships sailed.")).toEqual([null]);
  });
});

describe("on any text", () => {
  const word = fc.constantFrom(
    "12",
    "1,240",
    "$3",
    "%",
    "people",
    "in",
    "Dover",
    "said",
    "of",
    "the",
    "who",
    "rose",
    "by",
    "million",
    "“",
    "”",
    ",",
    ".",
    "per",
    "a",
    "-",
    "one",
    "half",
    "according",
    "to",
    "since",
    "2019",
    "🇺🇸",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(word, { maxLength: 80 }).map((words) => words.join(" ")),
  );

  test("every span lies inside the text and its sentence, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = documentOf(text);
        for (const figure of extractFigures(doc, [], [])) {
          const sentence = doc.sentences[figure.sentence]?.span ?? { start: 0, end: 0 };
          for (const span of [figure.span, figure.measure, figure.place, figure.period]) {
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(sentence.start);
            expect(span.end).toBeLessThanOrEqual(sentence.end);
            expect(span.end).toBeGreaterThan(span.start);
          }
        }
      }),
    );
  });

  test.each([
    ["numbers", "1 "],
    ["words of numbers", "one hundred and "],
    ["money", "$1 million to "],
    ["digits", "1"],
    ["groups", "111,"],
    ["dashes", "1-"],
    ["clauses", "people who said 12 "],
    ["prepositions", "of the "],
  ])("a long run of %s takes linear time", (_name, unit) => {
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    const doc = documentOf(text);
    // Loading the tagger is no part of it.
    figuresOf("Two ships sank.");
    const start = performance.now();
    extractFigures(doc, [], []);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
