import { describe, expect, test } from "vitest";
import { composeBrief } from "../../../src/compose/brief/compose-brief.ts";
import type { RawDocument } from "../../../src/ingest/raw-document.ts";
import { report } from "../../support/test-desk.ts";
import { findIn } from "../materials.ts";

const story = (outlet: string, published: string, headline: string, text: string): RawDocument =>
  report({ outlet, published, headline, text, url: `https://${outlet}.example.org/${published}` });

async function briefOf(documents: readonly RawDocument[], question: string) {
  const { lines, articles } = composeBrief(await findIn(documents, question), "normal");
  return { lines, articles, texts: lines.map(({ said }) => said.text) };
}

const STOP = "The ferry to Salt Island will stop running in May, the county said Monday.";
const FARES = "Ferry fares to Salt Island rose to nine dollars in 2019 after the county bought two boats.";

describe("a brief", () => {
  test("is told in the order of the reporting, whatever answers best", async () => {
    const { texts } = await briefOf(
      [
        story("courier", "2021-03-02", "Ferry to stop", STOP),
        story("beacon", "2019-06-01", "Ferry fares rise", FARES),
      ],
      "Salt Island ferry",
    );
    expect(texts).toEqual([FARES, STOP]);
  });

  test("shows a sentence that two outlets print once, with both citations", async () => {
    const { lines } = await briefOf(
      [
        story("courier", "2021-03-02", "Ferry to stop", STOP),
        story("beacon", "2021-03-03", "Island ferry ends", STOP),
      ],
      "ferry",
    );
    expect(lines.map(({ said, also }) => [said.citation.outlet, also.map(({ outlet }) => outlet)])).toEqual([
      ["courier", ["beacon"]],
    ]);
  });

  test("does not say the same again in nearly the same words", async () => {
    const again = "The Salt Island ferry will stop running in May, the county said on Monday.";
    const { texts } = await briefOf(
      [
        story("courier", "2021-03-02", "Ferry to stop", STOP),
        story("beacon", "2021-03-03", "Island ferry ends", again),
      ],
      "Salt Island ferry",
    );
    expect(texts).toHaveLength(1);
  });

  test("leaves out an article that only shares a word with the topic", async () => {
    const band = "The police band will ferry its drums to the park on Sunday.";
    const { texts, articles } = await briefOf(
      [
        story("courier", "2021-03-02", "Ferry to stop", STOP),
        story("beacon", "2021-03-03", "Band plays", band),
      ],
      "Salt Island ferry",
    );
    expect(texts).toEqual([STOP]);
    expect(articles.map(({ outlet }) => outlet)).toEqual(["courier"]);
  });

  test("words side by side are a thing: lanes that hold buses are no bus lanes", async () => {
    const lanes = "The city council approved the bus lanes by a vote of six to three.";
    const parade = "Forty vintage buses filled the lanes of the fairground for the parade.";
    const { texts } = await briefOf(
      [story("courier", "2021-03-02", "Vote", lanes), story("beacon", "2021-03-03", "Parade", parade)],
      "bus lanes",
    );
    expect(texts[0]).toBe(lanes);
  });

  const PRUITTS = [
    story(
      "courier",
      "2019-03-02",
      "Council",
      "The vote was close. Pruitt said he would oppose the plan again.\n\nCouncilman Ray Pruitt, who represents the North Side, voted against the lanes.",
    ),
    story(
      "beacon",
      "2020-03-03",
      "Hospital",
      "Helen Pruitt, the president of the nurses' union, said the promise meant little.",
    ),
  ];

  test("of a full name is not about somebody else of that surname", async () => {
    const { texts } = await briefOf(PRUITTS, "Ray Pruitt");
    expect(texts[0]).toContain("Councilman Ray Pruitt");
    expect(texts.join(" ")).not.toContain("Helen");
  });

  test("of a surname introduces everybody who bears it", async () => {
    const { texts } = await briefOf(PRUITTS, "pruitt");
    expect(texts.slice(0, 2).map((text) => text.match(/(?:Ray|Helen) Pruitt/u)?.[0])).toEqual([
      "Ray Pruitt",
      "Helen Pruitt",
    ]);
  });

  test("of “what is …?” opens with the sentence that says so", async () => {
    const { texts } = await briefOf(
      [
        story(
          "courier",
          "2019-03-02",
          "Vote",
          "The Senate passed the CLEAR Act on Tuesday after a long debate.",
        ),
        story("beacon", "2020-03-03", "Law", "The CLEAR Act is a law that licenses police officers."),
      ],
      "What is the CLEAR Act?",
    );
    expect(texts[0]).toBe("The CLEAR Act is a law that licenses police officers.");
  });

  test("of “how much …?” begins with the sum", async () => {
    const { texts } = await briefOf(
      [
        story(
          "courier",
          "2019-03-02",
          "Bridge",
          "The new harbor bridge opened on Monday after a long delay.",
        ),
        story("beacon", "2020-03-03", "Bridge", "The harbor bridge cost $14 million, the county said."),
      ],
      "How much did the harbor bridge cost?",
    );
    expect(texts[0]).toBe("The harbor bridge cost $14 million, the county said.");
  });

  test("of words that no sentence holds is empty", async () => {
    const { lines } = await briefOf([story("courier", "2021-03-02", "Ferry to stop", STOP)], "zeppelin");
    expect(lines).toEqual([]);
  });
});
