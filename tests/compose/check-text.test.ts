import { expect, test } from "vitest";
import { checkableOf } from "../../src/compose/check/check-text.ts";

test.each([
  ["“The ferry is slow and old.”", ["“The ferry is slow and old.”"], []],
  [
    "Roy said “the ferry is slow.” Lee said “nobody mends it now.”",
    ["“the ferry is slow.”", "“nobody mends it now.”"],
    [],
  ],
  ["The so-called “ferry” carries 400 people.", [], ["400"]],
  [
    "“It carries 400 people,” said Ana Roy. It cost $9 million.",
    ["“It carries 400 people,”"],
    ["$9 million"],
  ],
  ["Nothing to check here.", [], []],
  ["“A mark never closed.", [], []],
])("in %s there are the quotations %j and the figures %j", (text, quotations, figures) => {
  const checkable = checkableOf(text);
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  expect(checkable.quotations.map(({ span }) => slice(span))).toEqual(quotations);
  expect(checkable.figures.map(({ span }) => slice(span))).toEqual(figures);
});
