import { describe, expect, it } from "vitest";
import { askedDays } from "../../src/search/days/asked-days.ts";

const TODAY = "2026-01-14"; // a Wednesday

describe("The days a question names", () => {
  it.each<[question: string, words: string, from: string | null, to: string | null]>([
    ["what happened in Danbury in August 2025?", "in August 2025", "2025-08-01", "2025-08-31"],
    ["ICE arrests August 2025", "August 2025", "2025-08-01", "2025-08-31"],
    ["August 2025 ICE arrests", "August 2025", "2025-08-01", "2025-08-31"],
    ["arrests on June 24, 2019", "on June 24, 2019", "2019-06-24", "2019-06-24"],
    ["arrests on 24 June 2019 in Hartford", "on 24 June 2019", "2019-06-24", "2019-06-24"],
    ["raids in 2019", "in 2019", "2019-01-01", "2019-12-31"],
    ["raids 2019", "2019", "2019-01-01", "2019-12-31"],
    ["raids in june", "in june", "2025-06-01", "2025-06-30"],
    ["raids since june 2019", "since june 2019", "2019-06-01", null],
    ["raids since 2019 in Hartford", "since 2019", "2019-01-01", null],
    ["raids before 2024", "before 2024", null, "2023-12-31"],
    ["raids until March 2020", "until March 2020", null, "2020-03-31"],
    ["raids between 2019 and 2021", "between 2019 and 2021", "2019-01-01", "2021-12-31"],
    ["raids from June 2019 to August 2019?", "from June 2019 to August 2019", "2019-06-01", "2019-08-31"],
    ["what happened last week?", "last week", "2026-01-05", "2026-01-11"],
    ["what did the mayor say last month about schools", "last month", "2025-12-01", "2025-12-31"],
    ["what happened yesterday", "yesterday", "2026-01-13", "2026-01-13"],
    ["what happened on monday", "on monday", "2026-01-12", "2026-01-12"],
    ["raids two years ago", "two years ago", "2024-01-01", "2024-12-31"],
    ["raids over the last week", "over the last week", "2026-01-07", "2026-01-14"],
    ["arrests in the past two months?", "in the past two months", "2025-11-14", "2026-01-14"],
    ["what was said within the last 48 hours", "within the last 48 hours", "2026-01-12", "2026-01-14"],
    [
      "what happened between June 1 and June 30, 2019",
      "between June 1 and June 30, 2019",
      "2019-06-01",
      "2019-06-30",
    ],
    ["raids from january to march 2024", "from january to march 2024", "2024-01-01", "2024-03-31"],
    ["profit in the third quarter of 2025", "third quarter of 2025", "2025-07-01", "2025-09-30"],
    ["strikes in fall 2025", "in fall 2025", "2025-09-01", "2025-11-30"],
  ])("%s: %s", (question, words, from, to) => {
    const asked = askedDays(question, TODAY);
    expect(asked).toMatchObject({ words, from, to });
    expect(asked?.rest).toBe(question.replace(words, ""));
  });

  it.each([
    ["names no day", "what did Bhatt say about the raids?"],
    ["says which raids", "the 2019 raids"],
    ["says which committee", "the January 6 committee"],
    ["says which attacks", "what changed after September 11 attacks"],
    ["names a plan", "Project 2025"],
    ["is a number", "who said more than 2000?"],
    ["is an amount", "who said 2019?"],
    ["is a round amount", "families 2000"],
    ["is a day's name", "Friday prayers"],
    ["is an event's name", "January 6"],
    ["is a length of time", "the last two weeks of the strike"],
    ["is a number of people", "a crowd of 2000"],
    ["counts people", "between 1900 and 2000 people"],
    ["is a price", "prices in 2019 dollars"],
    ["is a verb", "what may happen"],
    ["is a protest", "the march in Hartford"],
    ["is the year of a possessive", "this year's budget"],
    ["stands between quotation marks", 'who said "in August 2025"?'],
    ["stands in a filter", "raids since:2019"],
    ["are two dates that are no range", "compare June 2019 and August 2025"],
    ["stands in a long text", `${"raids and more raids ".repeat(30)} in 2019`],
    ["is still to come", "the election in 2031"],
  ])("stay words where a date %s: %s", (_why, question) => {
    expect(askedDays(question, TODAY)).toBeNull();
  });
});
