import { describe, expect, test } from "vitest";
import { composeTimeline } from "../../src/compose/timeline/compose-timeline.ts";
import type { Question } from "../../src/engine.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import { printDate } from "../../src/text/print-date.ts";
import { report } from "../support/test-desk.ts";
import { findIn } from "./materials.ts";

const story = (outlet: string, published: string, text: string): RawDocument =>
  report({ outlet, published, headline: "Ferry", text });

async function eventsOf(
  documents: readonly RawDocument[],
  question: string,
  asked: Omit<Question, "text"> = {},
) {
  const events = composeTimeline(await findIn(documents, question, asked), 12);
  return events.map(({ date, said, also }) => ({
    date: printDate(date),
    text: said.text,
    outlets: [said.citation.outlet, ...also.map(({ outlet }) => outlet)],
  }));
}

describe("a timeline", () => {
  test("is in the order of the events, each as precisely as it is known", async () => {
    const events = await eventsOf(
      [
        story("courier", "2021-03-02", "The ferry line to Salt Island opened in June 2012."),
        story("beacon", "2020-05-05", "The ferry struck a pier on March 9, 2009, and nobody was hurt."),
      ],
      "ferry",
    );
    expect(events.map(({ date }) => date)).toEqual(["9 March 2009", "June 2012"]);
  });

  test("an event that two outlets date alike is one, with both citations", async () => {
    const events = await eventsOf(
      [
        story("courier", "2020-05-05", "The ferry struck a pier on March 9, 2020, and nobody was hurt."),
        story(
          "beacon",
          "2020-05-06",
          "The Salt Island ferry struck a pier on March 9, 2020, hurting nobody.",
        ),
      ],
      "ferry pier",
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.outlets.toSorted()).toEqual(["beacon", "courier"]);
  });

  test("two events of one day stay two", async () => {
    const events = await eventsOf(
      [
        story("courier", "2020-05-05", "The ferry struck a pier on March 9, 2020, and nobody was hurt."),
        story("beacon", "2020-05-06", "Governor Lee signed the ferry subsidy into law on March 9, 2020."),
      ],
      "ferry",
    );
    expect(events).toHaveLength(2);
  });

  test("“Wednesday” in somebody's mouth is no date", async () => {
    const events = await eventsOf(
      [
        story(
          "courier",
          "2021-03-05",
          "“We lost the ferry on Wednesday and cried,” said Ana Roy, a resident.",
        ),
      ],
      "ferry",
    );
    expect(events).toEqual([]);
  });

  test.each([
    "The ferry carried 90,000 people, the most since 2014.",
    "The ferry carried more people than in 2014.",
    "The ferry carried 90,000 people, up from 2014.",
  ])("a date that something is held against is not when it happened: %s", async (text) => {
    expect(await eventsOf([story("courier", "2021-03-02", text)], "ferry")).toEqual([]);
  });

  describe("with days asked for", () => {
    const stories = [
      story(
        "courier",
        "2025-04-11",
        "In June 2019 the ferry hit a sandbank, an inquiry said in February 2024.",
      ),
      story("beacon", "2019-06-20", "The ferry will get a new engine in March 2021, the county said."),
    ];
    const datesIn = async (filters: Pick<Question, "since" | "until">) =>
      (await eventsOf(stories, "ferry", { ...filters, anyDay: true })).map(({ date }) => date);

    test.each([
      ["what happened in them counts, however late it is told", { until: "2019-12" }, ["June 2019"]],
      [
        "what was to come then counts, however early it is told",
        { since: "2021", until: "2023" },
        ["March 2021"],
      ],
      ["nothing counts that was only told in them", { since: "2022" }, ["February 2024"]],
      ["all counts without them", {}, ["June 2019", "March 2021"]],
    ])("%s", async (_why, filters, dates) => {
      expect(await datesIn(filters)).toEqual(dates);
    });
  });

  test.each([
    ["The ferry sank on March 9, the mayor said Friday.", "9 March 2021"],
    ["The ferry line opened in May 2012 after the old pier burned down in April 1999.", "May 2012"],
    ["Work on the ferry began in March 2019, the county said in a report of June 2020.", "March 2019"],
  ])("the date of the news counts before that of its telling or of an aside: %s", async (text, date) => {
    const [first] = await eventsOf([story("courier", "2021-03-12", text)], "ferry");
    expect(first?.date).toBe(date);
  });

  test("a sentence that tells of two times is an event of each", async () => {
    const text = "Work on the ferry began in March 2019 and is expected to end in the fall of 2026.";
    const events = await eventsOf([story("courier", "2021-03-12", text)], "ferry");
    expect(events.map(({ date }) => date)).toEqual(["March 2019", "fall 2026"]);
  });

  test("what came of a plan stands before the plan", async () => {
    const events = await eventsOf(
      [
        story("courier", "2021-03-01", "The ferry strike of the deckhands will begin on March 9, 2021."),
        story("beacon", "2021-03-10", "The ferry strike of the deckhands began on March 9, 2021, at noon."),
      ],
      "ferry strike",
    );
    expect(events.map(({ outlets }) => outlets)).toEqual([["beacon", "courier"]]);
  });

  test("a sentence without a date is no event", async () => {
    expect(await eventsOf([story("courier", "2021-03-02", "The ferry is slow and old.")], "ferry")).toEqual(
      [],
    );
  });
});
