import { beforeAll, expect, test } from "vitest";
import type { SuggestKind } from "../../commands/command.ts";
import { openTestDesk, report, type TestDesk } from "../support/test-desk.ts";
import { HARBOR } from "./harbor.ts";

let here: TestDesk;
beforeAll(async () => {
  const daily = Array.from({ length: 4 }, (_, day) =>
    report({
      outlet: "Harbor Courier",
      headline: `Notes of the day ${day}`,
      published: `2026-10-2${day + 1}`,
      text: `Day ${day} at the harbor.\n\n“Fog again,” said Anna Moreau, the harbor master.`,
    }),
  );
  const old = Array.from({ length: 3 }, (_, day) =>
    report({
      outlet: "Inlet Radio",
      headline: `Old notes ${day}`,
      published: `2016-01-0${day + 1}`,
      text: `Day ${day} at the inlet.\n\n“Ice again,” said Mona Reyes, the ice watcher.`,
    }),
  );
  here = await openTestDesk([...HARBOR, ...daily, ...old]);
});

const cases: readonly (readonly [kind: SuggestKind, typed: string, values: readonly string[]])[] = [
  // Often and lately first: one quotation this month goes before three of ten years ago.
  ["speaker", "mo", ["Mona Reyes", "Anna Moreau", "Paul Moreau"]],
  ["speaker", "mor", ["Anna Moreau", "Paul Moreau"]],
  // A word in the middle fits, and every typed word must.
  ["speaker", "moreau p", ["Paul Moreau"]],
  ["speaker", "reau", []],
  // Accents and case are folded on both sides.
  ["speaker", "PENA", ["José Peña"]],
  ["speaker", "jóse", ["José Peña"]],
  ["outlet", "rad", ["Inlet Radio"]],
  ["command", "fi", ["figures"]],
  ["feed", "", []],
];

test.each(cases)("%s “%s” is completed to %j", (kind, typed, values) => {
  expect(here.desk.suggest(kind, typed, 10).map(({ value }) => value)).toEqual(values);
});

test("nothing typed offers the often and lately named; no more than asked for", () => {
  const [first, ...rest] = here.desk.suggest("speaker", "", 2);
  expect(first?.value).toBe("Anna Moreau");
  expect(rest).toHaveLength(1);
});

test("an article is completed by its headline and outlet, to its id", () => {
  const [found] = here.desk.suggest("article", "oyster inlet", 5);
  expect(found?.label).toBe("A mild spring for the oyster beds (Inlet Radio, 2 April 2025)");
  expect(here.engine.latest().some(({ id }) => id === found?.value)).toBe(true);
});
