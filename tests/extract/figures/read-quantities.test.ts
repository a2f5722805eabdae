import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuantities } from "../../../src/extract/figures/read-quantities.ts";

/** Quantities as "value unit change", the way a table can be read. */
function short(text: string): readonly string[] {
  return readQuantities(text).map(({ value, unit, change }) => {
    const number =
      value.kind === "exact"
        ? String(Number(value.value.toPrecision(9)))
        : value.kind === "range"
          ? `${value.from}..${value.to}`
          : `${value.atLeast}+`;
    return [number, unit?.name ?? "-", change].join(" ");
  });
}

describe("numbers in digits and words", () => {
  test.each([
    ["1,240 jail beds", "1240 - ="],
    ["12,34,567 votes", "1234567 - ="],
    ["10 000 tickets", "10000 - ="],
    ["twenty-one trucks", "21 - ="],
    ["a hundred and two letters", "102 - ="],
    ["three million, two hundred and forty", "3000240 - ="],
    ["2.4 billion trees", "2400000000 - ="],
    ["half a million trees", "500000 - ="],
    ["two and a half miles", "2.5 mile ="],
    ["one and a half million trees", "1500000 - ="],
    ["2 1/2 cups", "2.5 cup ="],
    ["½ teaspoon", "0.5 teaspoon ="],
    ["two-thirds of the vote", "0.666666667 - ="],
    ["a third of the seats", "0.333333333 - ="],
    ["two dozen eggs", "24 - ="],
    ["0.5k miles", "500 mile ="],
    ["one in four renters", "0.25 - ="],
    ["nine out of 10 dentists", "0.9 - ="],
    ["two of every three firms", "0.666666667 - ="],
    ["dozens of trucks", "24+ - >"],
    ["hundreds of thousands of trees", "200000+ - >"],
    ["several hundred feet", "200+ foot >"],
    ["a couple of dozen boats", "24+ - >"],
    ["1-1/2 points", "1.5 - ="],
    ["1.2m cars", "1200000 - ="],
    ["a couple of billion dollars", "2000000000+ dollar >"],
    ["the first half of it: 12 boats", "12 - ="],
    ["a four-and-a-half-acre lot", "4.5 acre ="],
    ["a foot and a half of snow", "1.5 foot ="],
    ["minus five percent", "-5 percent ="],
    ["2.5×10^6 cells", "2500000 - ="],
  ])("%s", (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });
});

describe("money", () => {
  test.each([
    ["$957 million", "957000000 dollar ="],
    ["€3.9bn", "3900000000 euro ="],
    ["$ 14 million", "14000000 dollar ="],
    ["HK$10.05 billion", "10050000000 Hong Kong dollar ="],
    ["US$5", "5 dollar ="],
    ["EUR 125", "125 euro ="],
    ["115.5USD", "115.5 dollar ="],
    ["420 million Finnish markka", "420000000 Finnish markka ="],
    ["361 million pounds", "361000000 pound sterling ="],
    ["25 pounds", "25 pound-mass ="],
    ["470 pence a share", "470 penny per share ="],
    ["$15.4/hour", "15.4 dollar per hour ="],
    ["thirteen dollars and forty-five cents", "13.45 dollar ="],
    ["25 million pounds of flour", "25000000 pound-mass ="],
    ["25 million pounds of debt", "25000000 pound sterling ="],
    ["$8,700 an acre", "8700 dollar per acre ="],
    ["60 dlrs", "60 dollar ="],
    ["Rs 500 crore", "5000000000 rupee ="],
    ["Rs. 500", "500 rupee ="],
    ["R2.3 billion", "2300000000 rand ="],
    ["$1.5 million to $2 million", "1500000..2000000 dollar ="],
    ["$5 to $10 million", "5000000..10000000 dollar ="],
  ])("%s", (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });
});

describe("units", () => {
  test.each([
    ["27-kilometer ring", "27 kilometre ="],
    ["301,338 km2", "301338 square kilometre ="],
    ["116,347 sq mi", "116347 square mile ="],
    ["4 cubic kilometers", "4 cubic kilometre ="],
    ["200lbs", "200 pound-mass ="],
    ["188 miles an hour", "188 mile per hour ="],
    ["7.3 MWh", "7.3 megawatt hour ="],
    ["32 degrees Celsius", "32 degree Celsius ="],
    ["-18 °C", "-18 degree Celsius ="],
    ["5 feet and 2 inches", "5.16666667 foot ="],
    ["8- to 16-meter", "8..16 metre ="],
    ["between 44 and 50 mg", "44..50 milligram ="],
    ["10-15 exabytes", "10..15 exabyte ="],
    ["2 in thick", "2 inch ="],
    ["2.5 percentage points", "2.5 percentage point ="],
    ["five years old", "5 year ="],
    ["a 100m hurdles final", "100 metre ="],
    ["2.5 million b/d", "2500000 barrel per day ="],
    ["highs of 35C", "35 degree Celsius ="],
    ["a 5'10\" keeper", "5.83333333 foot ="],
    ["the 6-foot-10 keeper", "6.83333333 foot ="],
    ["421 parts per million", "421 part per million ="],
    ["5.1 litres per 100 kilometres", "5.1 litre per 100 kilometre ="],
    ["2 million acre-feet", "2000000 acre-foot ="],
    ["41 mpg", "41 mile per gallon ="],
  ])("%s", (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test("a number in a list takes the unit of the last", () => {
    expect(short("45 and 50 mg")).toEqual(["45 milligram =", "50 milligram ="]);
  });

  test("two amounts with different units are no range", () => {
    expect(short("from 44 ml to 50 mg")).toEqual(["44 millilitre =", "50 milligram ="]);
  });
});

describe("qualifiers and changes", () => {
  test.each([
    ["more than 700,000 people", "700000 - >"],
    ["at least 10 cities", "10 - >"],
    ["up to 2,000 families", "2000 - <"],
    ["as many as 10 cities", "10 - <"],
    ["fewer than 300 seals", "300 - <"],
    ["about 13,000 agents", "13000 - ~"],
    ["an estimated 45,000 homes", "45000 - ~"],
    ["an estimated 110,000 plus homes", "110000 - >"],
    ["500 or more guests", "500 - >"],
    ["rose 12 percent", "12 percent up"],
    ["fell by nearly 3 percent", "3 percent down"],
    ["cut its staff by 15 percent", "15 percent down"],
    ["a 7 percent increase", "7 percent up"],
    ["cut 900 jobs", "900 - ="],
    ["rose to 71 percent", "71 percent ="],
    ["down from 256,000", "256000 - ="],
    ["fell below 200", "200 - <"],
    ["have gone up to $8,400", "8400 dollar ="],
    ["added 95 points", "95 - up"],
    ["slept over three days", "3 day ="],
    ["for over three days", "3 day >"],
    ["fell for a third month, by 5 percent", "5 percent down"],
    ["pushing the yield up to 4 percent", "4 percent ="],
    ["fines up to $500", "500 dollar <"],
    ["was raised 10 percent", "10 percent up"],
    ["cutting inflation 50 percent", "50 percent down"],
    ["as few as 12 cities", "12 - >"],
    ["crashed two miles short of it", "2 mile ="],
    ["advance up to $750 million", "750000000 dollar <"],
    ["fell over three rounds", "3 - ="],
    ["$640 million a year earlier", "640000000 dollar ="],
  ])("%s", (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test("a change and where it ended are two quantities", () => {
    expect(short("futures lost 2 cents to $2.31")).toEqual(["2 cent down", "2.31 dollar ="]);
    expect(short("sales rose 12 percent to 3,400")).toEqual(["12 percent up", "3400 - ="]);
    expect(short("cut the tax from 35 percent to 20")).toEqual(["35 percent =", "20 - ="]);
  });

  test("the second of two percentages goes the way of the first, unless it is of something else", () => {
    expect(short("rose 2 percent in March and 4 percent in April")).toEqual(["2 percent up", "4 percent up"]);
    expect(short("rose 2 percent and 4 percent of members left")).toEqual(["2 percent up", "4 percent ="]);
  });
});

describe("what is no quantity", () => {
  test.each([
    "in 2019",
    "on May 12",
    "Aug. 19, 2025",
    "2019-06-24",
    "at 3:30 p.m.",
    "by 2 pm",
    "in the 1970’s",
    "the 1960s",
    "the 21st century",
    "Operation 5 began",
    "along Highway 95",
    "near Area 51",
    "under Article 12",
    "8 U.S.C. 1373",
    "at No. 3",
    "K-12 schools",
    "COVID-19 rules",
    "a Boeing 777F",
    "call 860-555-0142",
    "call (860) 555-0142",
    "at 192.168.1.2",
    "Mary Smith, 42, said",
    "a man aged 42",
    "won 3-1",
    "voted 51-49",
    "voted 5 to 4",
    "a vote of nine to two",
    "15 Main Street",
    "one of the mayors",
    "that one is good",
    "the two of them",
    "open 24/7",
    "a two-for-one split",
    "text HELP to 83361",
    "passed the bill 220 to 211",
    "in cell R2",
    "from gate 35C",
    "a 4K film",
    "under rule 390",
    "1986 revenues",
    "We produced nothing in 2013-14",
    "the class is English 101",
  ])("%s", (text) => {
    expect(short(text)).toEqual([]);
  });
});

test("quantities are slices in order that do not overlap, on any text", () => {
  const piece = fc.constantFrom(
    "12",
    "1,240",
    " ",
    "$",
    "%",
    "-",
    "to",
    "a",
    "hundred",
    "and",
    "/",
    "million",
    "per",
    ".",
    "½",
    "🇺🇸",
    "one",
    "in",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(piece).map((all) => all.join(" ")),
        fc.array(piece).map((all) => all.join("")),
      ),
      (text) => {
        let last = 0;
        for (const { span, core } of readQuantities(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(core.start).toBeGreaterThanOrEqual(span.start);
          expect(core.end).toBeLessThanOrEqual(span.end);
          expect(core.end).toBeGreaterThan(core.start);
          last = core.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
