import { expect, test } from "vitest";
import { analyse } from "../src/analyse.ts";
import { recordOf } from "../src/create-engine.ts";
import { openTestDesk, report } from "./support/test-desk.ts";

const dates = ["2019-02-31", "June 2019", "0000-00-00", "2026-10-20T99:99", "+010000-01-01", "soon", ""];

test.each(dates)(
  "an article of the date “%s” is stored, found and listed all the same",
  async (published) => {
    const here = await openTestDesk([]);
    const text = `Yesterday a ferry sank, on Monday another. ${published}`;
    const [outcome] = await here.engine.importDocuments([
      report({ text, outlet: "Harbor Courier", published }),
    ]);
    await here.engine.refresh();
    expect(outcome?.kind).toBe("added");
    for (const line of ["/search ferry", "/brief ferry", "/timeline ferry", "/sources", "/changes 2019"]) {
      expect((await here.ask(line)).tone).not.toBe("problem");
    }
    expect(await here.read("/search ferry")).toContain(
      published.startsWith("2026") ? "20 October 2026" : "undated",
    );
  },
);

test.each(dates)("an article stored with the date “%s” can be analysed", (published) => {
  const { article } = recordOf(report({ text: "Yesterday a ferry sank." }));
  expect(analyse({ ...article, published }).sentences).toHaveLength(1);
});
