import { describe, expect, test } from "vitest";
import { composeBrief } from "../../../src/compose/brief/compose-brief.ts";
import { saidByPronoun } from "../../../src/compose/brief/said-by-pronoun.ts";
import { extractEntities } from "../../../src/extract/entities/extract-entities.ts";
import { openText } from "../../extract/open-text.ts";
import { report } from "../../support/test-desk.ts";
import { findIn } from "../materials.ts";

function isSaidByPronoun(text: string): boolean {
  const document = openText(text);
  const [first] = document.sentences;
  if (first === undefined) throw new Error("Expected a sentence");
  return saidByPronoun(text, first, extractEntities(document));
}

describe("a claim in a sentence of its own", () => {
  test.each([
    ["“The fares are a scandal,” he said.", true],
    ["“The fares are a scandal,” said she.", true],
    ["The fares, they added, are a scandal.", true],
    ["“The fares are a scandal,” Ana Roy said.", false],
    ["Ana Roy laughed as she said the fares were a scandal.", false],
    ["“He said the fares would fall,” said Ana Roy.", false],
    ["The fares are a scandal.", false],
  ])("%s is a mere pronoun's: %s", (text, expected) => {
    expect(isSaidByPronoun(text)).toBe(expected);
  });

  test("is left out of a brief where nobody knows whose it is, and named where somebody does", async () => {
    const text =
      "The ferry fares will rise, the county said.\n\n“The ferry fares are a scandal,” he said.\n\nAna Roy rides the ferry daily.\n\n“The ferry fares hurt us,” Roy said.";
    const found = await findIn([report({ outlet: "Courier", headline: "Fares", text })], "ferry fares");
    const { lines } = composeBrief(found, "long");
    const claims = lines.filter(({ said }) => said.text.startsWith("“"));
    expect(claims.map(({ said, claimant }) => [said.text, claimant])).toEqual([
      ["“The ferry fares hurt us,” Roy said.", "Ana Roy"],
    ]);
  });
});
