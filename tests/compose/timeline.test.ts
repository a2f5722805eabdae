import { describe, expect, test } from "vitest";
import { composeTimeline } from "../../src/compose/timeline/compose-timeline.ts";
import type { RawDocument } from "../../src/ingest/raw-document.ts";
import { printDate } from "../../src/text/print-date.ts";
import { report } from "../support/test-desk.ts";
import { findIn } from "./materials.ts";

const story = (outlet: string, published: string, text: string): RawDocument =>
  report({ outlet, published, headline: "Ferry", text });

async function eventsOf(documents: readonly RawDocument[], question: string) {
  const events = composeTimeline(await findIn(documents, question), 12);
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

  test("a sentence without a date is no event", async () => {
    expect(await eventsOf([story("courier", "2021-03-02", "The ferry is slow and old.")], "ferry")).toEqual(
      [],
    );
  });
});
