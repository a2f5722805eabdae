import { describe, expect, it } from "vitest";
import { completeOption } from "../../../adapters/discord/listeners/completion.ts";
import type { Desk, Suggestion } from "../../../commands/desk.ts";
import { createSampleDesk } from "../../support/sample-desk.ts";

/** What Discord is given when the desk knows these. */
async function completed(known: readonly Suggestion[]): Promise<readonly Suggestion[]> {
  const given: Suggestion[] = [];
  const desk: Desk = { ...createSampleDesk(), suggest: () => known };
  const respond = {
    complete: async (_: unknown, choices: readonly Suggestion[]) => void given.push(...choices),
  };
  const typing = {
    kind: "completion",
    id: "1",
    token: "t",
    application_id: "2",
    locale: "en-US",
    data: { name: "quotes", options: [{ name: "speaker", value: "x", focused: true }] },
  } as const;
  await completeOption(
    { ...typing, data: { ...typing.data, options: [...typing.data.options] } },
    { desk, respond },
  );
  return given;
}

const named = (label: string, value = label): Suggestion => ({ label, value });

describe("completions within Discord's limits", () => {
  it("are at most twenty-five, the first ones", async () => {
    const known = Array.from({ length: 26 }, (_, index) => named(`Name ${index}`));
    expect(await completed(known)).toEqual(known.slice(0, 25));
  });

  it("have labels of at most a hundred characters, cut with a mark", async () => {
    const exact = "x".repeat(100);
    const [whole, cut] = await completed([named(exact, "a"), named(`${exact}y`, "b")]);
    expect(whole?.label).toBe(exact);
    expect(cut?.label).toBe(`${"x".repeat(99)}…`);
  });

  it("leave out values of more than a hundred characters: cut they would ask something else", async () => {
    const exact = named("fits", "v".repeat(100));
    expect(await completed([exact, named("too long", "v".repeat(101))])).toEqual([exact]);
  });

  it("leave out what cannot be seen, and show foreign names without tricks", async () => {
    expect(
      await completed([named("\u200b", "a"), named("", "b"), named("x", ""), named("An\u202en", "c")]),
    ).toEqual([named("Ann", "c")]);
  });
});
