import { describe, expect, test } from "vitest";
import { composeBrief } from "../../../src/compose/brief/compose-brief.ts";
import { report } from "../../support/test-desk.ts";
import { findIn } from "../materials.ts";

const RIVER = report({
  outlet: "courier",
  headline: "River floods the town",
  text: "The flood drove 240 families from their homes on Tuesday.",
});
const FUND = report({
  outlet: "beacon",
  headline: "Arts fund swamped",
  text: "The arts fund drew a flood of applications, its director said.",
});

async function outletsOf(question: string): Promise<readonly string[]> {
  const { lines } = composeBrief(await findIn([RIVER, FUND], question), "normal");
  return lines.map(({ said }) => said.citation.outlet).toSorted();
}

describe("a word that says how many, in a brief", () => {
  test.each([
    ["flood", ["courier"]],
    ["flood of applications", ["beacon"]],
  ])("answers only for what it is asked with: %s", async (question, outlets) => {
    expect(await outletsOf(question)).toEqual(outlets);
  });

  test("is better than nothing where no article has it in earnest", async () => {
    const { lines } = composeBrief(await findIn([FUND], "flood"), "normal");
    expect(lines).toHaveLength(1);
  });

  test.each(["The flood of April 1978 rose higher.", "A flood of water and mud hit the town."])(
    "means what it says in “%s”",
    async (text) => {
      const found = await findIn([RIVER, report({ outlet: "herald", headline: "Town", text })], "flood");
      const { lines } = composeBrief(found, "normal");
      expect(lines.map(({ said }) => said.citation.outlet)).toContain("herald");
    },
  );
});
