import { beforeAll, describe, expect, test } from "vitest";
import { completer } from "../../../adapters/console/complete.ts";
import { HARBOR } from "../../commands/harbor.ts";
import { openTestDesk } from "../../support/test-desk.ts";

let complete: ReturnType<typeof completer>;
beforeAll(async () => {
  const { desk } = await openTestDesk(HARBOR);
  complete = completer(desk);
});

describe("what Tab puts in the place of what was typed", () => {
  test.each([
    ["/qu", ["/quotes "], "/qu"],
    ["qu", ["/quotes "], "qu"],
    ["/quotes sp", ["speaker:"], "sp"],
    ["/quotes speaker:pe", ['speaker:"José Peña" '], "speaker:pe"],
    ['/quotes speaker:"José P', ['speaker:"José Peña" '], 'speaker:"José P'],
    ["/quotes ferry outlet:in", ['outlet:"Inlet Radio" '], "outlet:in"],
    ["/brief ferry length:l", ["length:long "], "length:l"],
    ["/help fi", ["figures "], "fi"],
    ["/xyzzy fe", [], "/xyzzy fe"],
    ["/sources ", [], ""],
  ])("%s", (line, candidates, replaced) => {
    expect(complete(line)).toEqual([candidates, replaced]);
  });

  test("an article is found by words of its headline, and its id is put in", () => {
    const [[id = "", ...others], replaced] = complete("/article oyster");
    expect(others).toEqual([]);
    expect(id).toMatch(/^\w{10} $/u);
    expect(replaced).toBe("oyster");
  });
});

describe("where several fit", () => {
  /** What readline does with the candidates: it puts in what all of them begin with. */
  const common = (candidates: readonly string[]): string => {
    let agreed = candidates[0] ?? "";
    while (!candidates.every((candidate) => candidate.startsWith(agreed))) agreed = agreed.slice(0, -1);
    return agreed;
  };

  test("candidates found by a later word are listed and leave the line alone", () => {
    const [candidates] = complete("/quotes speaker:mor");
    expect(candidates).toEqual(["Paul Moreau", "Anna Moreau", "…"]);
    expect(common(candidates)).toBe("");
  });

  test("articles are listed by their headlines", () => {
    const [candidates] = complete("/article ferry");
    expect(candidates).toHaveLength(3);
    expect(candidates[0]).toMatch(/ferry.* \(.+, \d+ October 2026\)$/iu);
    expect(common(candidates)).toBe("");
  });

  test("candidates that go on from what was typed are completed as far as they agree", () => {
    const [candidates, replaced] = complete("/c");
    expect(candidates).toEqual(["/compare ", "/check ", "/changes "]);
    expect(common(candidates)).toBe("/c");
    expect(replaced).toBe("/c");
  });
});
