import { expect, test } from "vitest";
import { readEvalDocuments, readEvalQueries, searchEval } from "../../src/search/search-eval.ts";

test("rows that are not valid are reported by line and passed over", () => {
  const { rows, problems } = readEvalDocuments(
    [
      '{"id":"a","title":"Ferry","text":"The ferry ran."}',
      "",
      "not json",
      '{"id":"b"}',
      '{"id":"a","text":"again"}',
      '{"id":"two words","text":"x"}',
      '{"id":7,"title":null,"text":"Trams ran."}',
    ].join("\n"),
  );
  expect(rows.map(({ id }) => id)).toEqual(["a", "7"]);
  expect(problems.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
});

test("answers are run lines, best first, with falling scores", async () => {
  const documents = readEvalDocuments(
    [
      '{"id":"a","title":"Ferry","text":"The ferry ran."}',
      '{"id":"b","text":"The tram met the ferry."}',
    ].join("\n"),
  ).rows;
  const queries = readEvalQueries('{"id":"q1","text":"ferry: \\"-tram\\" speaker:nobody"}').rows;
  const lines = (await Array.fromAsync(searchEval(documents, queries, 5))).map((line) => line.split(" "));
  expect(lines.map(([query, zero, document, rank, , name]) => [query, zero, document, rank, name])).toEqual([
    ["q1", "Q0", "b", "1", "on-the-record"],
    ["q1", "Q0", "a", "2", "on-the-record"],
  ]);
  expect(Number(lines[0]?.[4])).toBeGreaterThan(Number(lines[1]?.[4]));
});

test("no more than asked for, and nothing for a query without a hit", async () => {
  const documents = readEvalDocuments(
    Array.from({ length: 9 }, (_, index) => `{"id":"${index}","text":"ferry ${index}"}`).join("\n"),
  ).rows;
  const queries = [
    { id: "x", text: "ferry" },
    { id: "y", text: "zeppelin" },
  ];
  expect(await Array.fromAsync(searchEval(documents, queries, 3))).toHaveLength(3);
});
