import { describe, expect, test } from "vitest";
import { defines } from "../../../src/compose/brief/defines.ts";
import { unitsOf } from "../../../src/compose/brief/units.ts";
import { wantedBy } from "../../../src/compose/brief/wanted.ts";
import { report } from "../../support/test-desk.ts";
import { findIn } from "../materials.ts";

describe("what kind of answer a question asks for", () => {
  test.each([
    ["How much did the bridge cost?", "sum"],
    ["how much will riders pay", "sum"],
    ["How much rain fell?", "count"],
    ["How many people died in the flood?", "count"],
    ["When did the school close?", "date"],
    ["why did the school close", "reason"],
    ["the why of it", null],
    ["whenever buses", null],
    ["school closure", null],
    ["What is the CLEAR Act?", null],
  ])("%s %s", (topic, wanted) => {
    expect(wantedBy(topic)).toBe(wanted);
  });
});

describe("a sentence that says what something is", () => {
  test.each([
    ["The CLEAR Act is a law that licenses officers.", 1],
    ["The Clear Act (2021) was the state's first such law.", 1],
    ["Senators debated the CLEAR Act, a bill that licenses officers.", 0.8],
    ["The governor signed a law known as the CLEAR Act on Friday.", 0.6],
    ["The governor signed the CLEAR Act on Friday.", 0],
    ["The CLEAR Act is under attack from the union.", 0],
    ["The Bridge Act is a law that pays for bridges under the CLEAR label.", 0],
  ])("%s", async (text, value) => {
    const { materials } = await findIn(
      [report({ outlet: "Courier", headline: "Law", text })],
      "law act clear",
    );
    const [unit] = materials.flatMap((material) => unitsOf(material, 12));
    expect(unit === undefined ? null : defines(unit, "the CLEAR Act")).toBe(value);
  });
});
