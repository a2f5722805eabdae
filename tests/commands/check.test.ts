import { beforeAll, expect, test } from "vitest";
import type { Finding } from "../../commands/reply.ts";
import { openTestDesk, report, type TestDesk } from "../support/test-desk.ts";

let here: TestDesk;
beforeAll(async () => {
  here = await openTestDesk([
    report({
      outlet: "Harbour Herald",
      headline: "Ferry to stop",
      published: "2026-10-12",
      text: [
        "“The ferry is slow,” said State Rep. Ada Brook. “The wall is cracked, and nobody mends it.”",
        "“The sea does not wait for a vote,” said Sen. Carl Brook.",
        "The board carried 400 people last year, the most since 2014.",
        "Ruiz had 50.7% of the vote and Tanaka 48.1%. Strikers said 12,000 ships were held up.",
        "The Norvik Company said on Monday that its profit fell to $318 million from $408 million a year before.",
        "The health officer said that 62 of 70 clinics were open.",
        "The mayor was jailed for nine years. Prosecutors had asked for a 12-year sentence.",
      ].join("\n\n"),
    }),
  ]);
});

async function findings(text: string): Promise<readonly Finding[]> {
  const reply = await here.ask(`/check ${text}`);
  return reply.sections.flatMap((section) => (section.type === "findings" ? section.findings : []));
}

test.each([
  ["“The sea does not wait for a vote”", "verbatim", /Word for word/u],
  ["Carl Brook said “the sea does not wait for a vote.”", "verbatim", /said by Carl Brook/u],
  ["Sen. Brook said “the sea does not wait for a vote.”", "verbatim", /said by Carl Brook/u],
  ["Sen. Brook said “the wall is cracked, and nobody mends it.”", "differs", /Not Brook/u],
  ["Ada Brook said “the sea does not wait for a vote.”", "differs", /Not Ada Brook/u],
  ["Carl Brook, a baker, said “the sea does not wait for a vote.”", "differs", /perhaps another Carl Brook/u],
  ["“The sea does wait for a vote”", "differs", /prints it otherwise: it also has “not”/u],
  ["“The sea does not wait for a dinner”", "differs", /it has “vote”, not “dinner”/u],
  ["“The board is slow, and everybody waits for a vote”", "not-found", /No article/u],
  ["“The sea really does not wait for a vote”", "differs", /does not have “really”/u],
  ["“The moon is made of green cheese”", "not-found", /No article/u],
  ["The board carried 400 people last year.", "supported", /^The same figure: Harbour Herald/u],
  ["The board carried 900 whales last year.", "not-found", /No article here gives this figure/u],
  ["Ruiz got 50.7% of the vote.", "supported", /^The same figure/u],
  ["Tanaka got 50.7% of the vote.", "differs", /stands in Harbour Herald, but not of Tanaka/u],
  ["Strikers said 12,000 ships were held up.", "supported", /^The same figure/u],
  ["Police said 12,000 ships were held up.", "differs", /there it is from Strikers, not from Police/u],
  ["Norvik's profit fell to $318 million.", "supported", /^The same figure/u],
  ["Norvik made a profit of $408 million.", "differs", /what another figure is held against/u],
  ["A year earlier Norvik made a profit of $408 million.", "supported", /^The same figure/u],
  ["The mayor was jailed for 12 years.", "differs", /there somebody only asks for it/u],
  ["70 clinics were open.", "differs", /the whole of which another number is counted/u],
])("%s is %s", async (text, verdict, explanation) => {
  const [finding, ...others] = await findings(text);
  expect(others).toEqual([]);
  expect(finding?.verdict).toBe(verdict);
  expect(finding?.explanation).toMatch(explanation);
});

test("another number for what may be the same is shown, and said to be no more than that", async () => {
  const [finding] = await findings("The board carried 900 people on its boats.");
  expect(finding).toMatchObject({
    verdict: expect.stringMatching(/differs|not-found/u),
    explanation: expect.stringMatching(/Another figure|Other numbers/u),
    evidence: [{ pieces: [{ text: expect.stringContaining("400 people"), differs: true }] }],
  });
});

test("a number of quite another size is not shown beside the one asked about", async () => {
  const [finding] = await findings("The board carried 500,000 people on its boats.");
  expect(finding).toMatchObject({ verdict: "not-found", evidence: [] });
});

test("the word that differs is shown even when it is the last one", async () => {
  const [finding] = await findings("“The sea does not wait for a dinner”");
  expect(finding?.evidence[0]?.pieces).toContainEqual({
    text: expect.stringContaining("vote"),
    differs: true,
  });
});

test("a question without a slash goes to the command that answers it", async () => {
  expect((await here.ask("what did Ada Brook say?")).title).toBe("Quotes: by Ada Brook");
  expect((await here.ask("who is Ada Brook?")).title).toBe("Who: Ada Brook");
  expect((await here.ask("why did Ada Brook vote?")).title).toBe("Brief: why did Ada Brook vote?");
  expect((await here.ask("/what did Ada Brook say?")).tone).toBe("problem");
});
