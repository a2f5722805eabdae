import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractDates } from "../../../src/extract/dates/extract-dates.ts";
import type { IsoDay } from "../../../src/model.ts";
import { printDate } from "../../../src/text/print-date.ts";
import { openText } from "../open-text.ts";

const MONDAY = "2019-06-24";

/** Each date of a text as printed there and as understood. */
function dates(text: string, published: IsoDay | null = MONDAY): readonly string[] {
  const found = extractDates(openText(text, "body", published));
  return found.map(({ span, value }) => `${text.slice(span.start, span.end)} = ${printDate(value)}`);
}

describe("dates that name their month are read as printed", () => {
  test.each([
    ["They met on June 24, 2018.", ["June 24, 2018 = 24 June 2018"]],
    ["They met on 24 June 2018.", ["24 June 2018 = 24 June 2018"]],
    ["They met on July 4 of 1995.", ["July 4 of 1995 = 4 July 1995"]],
    ["They met in June 2018.", ["June 2018 = June 2018"]],
    ["Filed 2018-06-24.", ["2018-06-24 = 24 June 2018"]],
    ["Filed 6/24/2018.", ["6/24/2018 = 24 June 2018"]],
    ["It was held Dec. 6-9, 2018.", ["Dec. 6-9, 2018 = 6–9 December 2018"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("numbers are read with the month first, unless the same text proves the other order", () => {
  test.each([
    ["Filed 6/7/2018.", ["6/7/2018 = 7 June 2018"]],
    ["Filed 6/7/2018. Heard 25/9/2018.", ["6/7/2018 = 6 July 2018", "25/9/2018 = 25 September 2018"]],
    ["Filed 6.7.2018. Heard 25.9.2018.", ["6.7.2018 = 6 July 2018", "25.9.2018 = 25 September 2018"]],
    [
      "Filed 6/7/2018. Heard 25/9/2018 and 9/26/2018.",
      ["6/7/2018 = 7 June 2018", "25/9/2018 = 25 September 2018", "9/26/2018 = 26 September 2018"],
    ],
    ["Filed 6/7/2018. Version 25.9.1 came out.", ["6/7/2018 = 7 June 2018"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("a day or month without its year is the last one, unless the text points ahead or it is close", () => {
  test.each([
    ["They met on May 3.", ["May 3 = 3 May 2019"]],
    ["They met on Nov. 3.", ["Nov. 3 = 3 November 2018"]],
    ["It goes into effect on Oct. 1.", ["Oct. 1 = 1 October 2019"]],
    ["It will end Jan. 5.", ["Jan. 5 = 5 January 2020"]],
    ["The fair is on July 4.", ["July 4 = 4 July 2019"]],
    ["They met on Saturday, August 4.", ["Saturday, August 4 = 4 August 2018"]],
    ["In May they met.", ["May = May 2019"]],
    ["Last August, they met.", ["Last August = August 2018"]],
    ["They met in August.", ["August = August 2018"]],
    ["It was in late January.", ["January = January 2019"]],
    ["The fair is in August.", ["August = August 2019"]],
    ["They will meet in August.", ["August = August 2019"]],
    ["Saturday, July 6, 10 a.m.: a bake sale", ["Saturday, July 6 = 6 July 2019"]],
    ["The nurses return on Friday after a strike.", ["Friday = 28 June 2019"]],
    ["The pool reopens to swimmers on Friday.", ["Friday = 28 June 2019"]],
    ["He spoke after his return on Friday.", ["Friday = 21 June 2019"]],
    ["They met on Friday.", ["Friday = 21 June 2019"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("a date of what was decided or planned is the one to come, unless the last is nearer", () => {
  test.each([
    ["The nurses voted to strike from October 7 unless talks resume.", ["October 7 = 7 October 2019"]],
    ["The union served notice to strike from October 7.", ["October 7 = 7 October 2019"]],
    ["The strike was called from October 7 unless talks resume.", ["October 7 = 7 October 2019"]],
    ["The judge ordered the family to leave by Aug. 30.", ["Aug. 30 = 30 August 2019"]],
    ["They agreed to meet on July 12.", ["July 12 = 12 July 2019"]],
    ["The vote was scheduled for Oct. 7.", ["Oct. 7 = 7 October 2019"]],
    ["The center was closed until Oct. 7.", ["Oct. 7 = 7 October 2019"]],
    ["They agreed to close it by October.", ["October = October 2019"]],
    ["The judge ordered him to appear by Friday.", ["Friday = 28 June 2019"]],
    // What lies a few weeks back is nearer than the same day a year on.
    ["The vote was scheduled for May 3.", ["May 3 = 3 May 2019"]],
    ["The strike lasted until May 3.", ["May 3 = 3 May 2019"]],
    ["The strike lasted until May.", ["May = May 2019"]],
    ["He was head of research, until May.", ["May = May 2019"]],
    ["The offer runs until April.", ["April = April 2019"]],
    ["They agreed to buy no shares until Nov. 3.", ["Nov. 3 = 3 November 2019"]],
    ["The sale was expected to be completed by Dec. 30.", ["Dec. 30 = 30 December 2019"]],
    ["The judge ordered the family to leave by May 30.", ["May 30 = 30 May 2019"]],
    ["They voted to approve the budget on Nov. 3.", ["Nov. 3 = 3 November 2018"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("what is told of a date is in the past, though somebody had to do it", () => {
  test.each([
    ["They managed to escape on July 12.", ["July 12 = 12 July 2018"]],
    ["The plant was forced to close on Aug. 1.", ["Aug. 1 = 1 August 2018"]],
    ["Attendance had fallen by July 12.", ["July 12 = 12 July 2018"]],
    ["They voted to approve a plan that was made by July 12.", ["July 12 = 12 July 2018"]],
    ["A duty was set last Oct. 17.", ["Oct. 17 = 17 October 2018"]],
    ["She served from July 12.", ["July 12 = 12 July 2018"]],
    ["They voted on Friday to strike.", ["Friday = 21 June 2019"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("relative dates are counted from publication, Monday 24 June 2019", () => {
  test.each([
    ["He spoke Monday.", ["Monday = 24 June 2019"]],
    ["He spoke on Friday.", ["Friday = 21 June 2019"]],
    ["He will speak on Friday.", ["Friday = 28 June 2019"]],
    ["He spoke last Monday.", ["last Monday = 17 June 2019"]],
    ["He spoke yesterday.", ["yesterday = 23 June 2019"]],
    ["He spoke last week.", ["last week = 17–23 June 2019"]],
    ["It rained this past weekend.", ["this past weekend = 22–23 June 2019"]],
    ["It rained this weekend.", ["this weekend = 22–23 June 2019"]],
    ["It fell last month.", ["last month = May 2019"]],
    ["It fell earlier this month.", ["earlier this month = June 2019"]],
    ["It fell last year.", ["last year = 2018"]],
    ["It opens this fall.", ["this fall = fall 2019"]],
    ["It opened last winter.", ["last winter = winter 2018–19"]],
    ["It opened two years ago.", ["two years ago = 2017"]],
    ["It opened three weeks ago.", ["three weeks ago = 3–9 June 2019"]],
    ["It opened 10 days ago.", ["10 days ago = 14 June 2019"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("years, decades, seasons and quarters", () => {
  test.each([
    ["It fell in 2014.", ["2014 = 2014"]],
    ["It fell in 2010, 2011 and 2013.", ["2010 = 2010", "2011 = 2011", "2013 = 2013"]],
    ["The 2016 election was close.", ["2016 = 2016"]],
    ["It lasted from 2014–16.", ["2014–16 = 2014–2016"]],
    ["It began in the 1990s.", ["the 1990s = the 1990s"]],
    ["It began in the ’80s.", ["the ’80s = the 1980s"]],
    ["It began in fall 2025.", ["fall 2025 = fall 2025"]],
    ["Sales fell in the third quarter of 2018.", ["third quarter of 2018 = third quarter of 2018"]],
  ])("%s", (text, expected) => expect(dates(text)).toEqual(expected));
});

describe("what only looks like a date is none", () => {
  test.each([
    "May said she may march 10 miles.",
    "Theresa May and April Ford sat there.",
    "They march for peace; the sun sat low.",
    "It is open 24/7 and won 2-1.",
    "Version 2019.1 costs $2015.",
    "They live at 1600 Lund Avenue.",
    "A crowd of 2000 people came.",
    "It cost 2,014 dollars and 2014.5 euros.",
    "Shops open early on Black Friday.",
    "He reads USA Today.",
    "“People today who flee,” she said.",
    "It grew over the last year.",
    "It closed more than 20 years ago.",
    "The Sept. 11 attacks changed that.",
    "It happened on February 30.",
  ])("%s", (text) => expect(dates(text)).toEqual([]));
});

test("a date does not run over a line's end", () => {
  expect(dates("Sold on June\n24 of them came.")).toEqual([]);
});

test("without a publication day only what names its year is a date", () => {
  expect(dates("On Monday, on May 3, last year and on May 3, 2018.", null)).toEqual([
    "May 3, 2018 = 3 May 2018",
  ]);
});

test("on any text dates slice to words in order and are real intervals", () => {
  const word = fc.constantFrom(
    "June",
    "24",
    "2019",
    ",",
    "last",
    "year",
    "Monday",
    "two",
    "ago",
    "the",
    "90s",
    "/",
    "-",
    ".",
    "’",
  );
  const texts = fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 6 }), fc.nat().map(String)), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(texts, (words) => {
      const text = words.join(" ");
      let end = 0;
      for (const { span, value } of extractDates(openText(text, "body", MONDAY))) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(span.start, span.end).trim()).not.toBe("");
        expect(value.from <= value.to).toBe(true);
        end = span.end;
      }
    }),
  );
});

test.each([
  "June 24, 2019 ",
  "last Monday. ",
  "may 5 ",
  "2019-",
  "1/2/",
  "on the 4th of ",
  "the 2016 election ",
])(
  "a long text of nothing but %j is read in linear time",
  (unit) => {
    const doc = openText(unit.repeat(300_000 / unit.length), "body", MONDAY);
    const started = performance.now();
    extractDates(doc);
    expect(performance.now() - started).toBeLessThan(3000);
  },
  60_000,
);
