import { describe, expect, it } from "vitest";
import { piecesOf } from "../../src/compose/quotes/quote-text.ts";
import { report } from "../support/test-desk.ts";
import { findIn } from "./materials.ts";

describe("a quotation in pieces", () => {
  it.each([
    [
      "the words that split it",
      "“We will stay,” Ada Brook said. “We like the ferry here.”",
      ["“We will stay,”", "Ada Brook said.", "“We like the ferry here.”"],
    ],
    [
      "where it goes on in the next paragraph",
      "“We will stay with the ferry,” said Ada Brook. “We like it.\n\n“It is ours to keep.”",
      ["“We will stay with the ferry,”", "said Ada Brook.", "“We like it.", "¶", "“It is ours to keep.”"],
    ],
  ])("shows %s", async (_what, text, pieces) => {
    const found = await findIn([report({ outlet: "Courier", headline: "Ferry", text })], "ferry");
    const [material] = found.materials;
    const [quote] = material?.analysis.quotes ?? [];
    expect(
      material === undefined || quote === undefined ? [] : piecesOf(material, quote).map(({ text }) => text),
    ).toEqual(pieces);
  });
});
