import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { openWorkshop, type Workshop } from "./otr.ts";

// Every test starts programs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let here: Workshop;
beforeAll(async () => {
  here = await openWorkshop();
});
afterAll(() => here.remove());

const span = z.tuple([z.int(), z.int()]);
const extracted = z.strictObject({
  id: z.union([z.string(), z.number()]),
  quotes: z.array(
    z.strictObject({
      kind: z.enum(["direct", "partial", "indirect"]),
      spans: z.array(span).min(1),
      speaker: z.strictObject({ name: z.string().nullable(), mention: span.nullable() }),
    }),
  ),
  figures: z.array(
    z.object({ value: z.string(), unit: z.string(), change: z.string(), measure: z.string() }),
  ),
  sentences: z.array(span),
});
const rowsOf = (output: string): readonly unknown[] =>
  output
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

describe.concurrent("rows in, rows out", () => {
  test("a file named instead of piped in is told, and nothing waits for rows", async () => {
    const { status, output, errors } = await here.run(["extract", "rows.jsonl"]);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors).toContain("extract takes no words, and “rows.jsonl” came.\nextract < ROWS.jsonl");
  });

  test("a subcommand asked for help gives its line", async () => {
    const { status, output } = await here.run(["import", "--help"]);
    expect({ status, output }).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^import PATH…\n {2}read /u),
    });
  });

  test("extract points into each row's own text; rows that do not fit are told by line and skipped", async () => {
    const text = "“We wait,” said Ines Moreau. More than 400 people wait.";
    const input = [
      JSON.stringify({ id: 1, text }),
      "{",
      "",
      '{"id": 2}',
      JSON.stringify({ id: "b", text: "" }),
    ];
    const { status, output, errors } = await here.run(["extract"], { input: input.join("\n") });
    const rows = rowsOf(output).map((row) => extracted.parse(row));
    expect(rows.map(({ id }) => id)).toEqual([1, "b"]);
    const [quote] = rows[0]?.quotes ?? [];
    expect(quote?.spans.map(([start, end]) => text.slice(start, end))).toEqual(["“We wait,”"]);
    expect(quote?.speaker.name).toBe("Ines Moreau");
    expect(rows[0]?.figures).toMatchObject([{ value: "400", unit: "person", change: ">" }]);
    expect(rows[0]?.sentences.map(([start, end]) => text.slice(start, end))).toEqual([
      "“We wait,” said Ines Moreau.",
      "More than 400 people wait.",
    ]);
    expect(errors.split("\n")).toEqual([
      "line 2: not a JSON object; skipped",
      expect.stringMatching(/^line 4: text: .+; skipped$/u),
      "",
    ]);
    expect(status).toBe(1);
  });

  test("page gives the reporting alone; a page without any gives an empty text", async () => {
    const report =
      "The night ferry ends next month, the county said, and nobody on the islands was asked about it.";
    const html = `<html><head><title>Ferry ends</title></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry ends</h1>${`<p>${report}</p>`.repeat(4)}<h2>2 Comments</h2><p>Reader: I saw 9,000 people.</p></article></body></html>`;
    const input = [
      JSON.stringify({ id: "p", url: "https://inlet.example/ferry", html }),
      JSON.stringify({ id: "q", html: "" }),
      "7",
    ];
    const { status, output, errors } = await here.run(["page"], { input: input.join("\n") });
    const [page, empty] = rowsOf(output);
    expect(page).toMatchObject({ id: "p", title: "Ferry ends", text: expect.stringContaining(report) });
    expect(JSON.stringify(page)).not.toMatch(/9,000|Home/u);
    expect(empty).toMatchObject({ id: "q", text: "" });
    expect(errors).toMatch(/^line 3: .+; skipped$/mu);
    expect(status).toBe(1);
  });

  test("search-eval prints TREC run lines, best first", async () => {
    const docs = await here.write(
      "docs.jsonl",
      [
        '{"id":"d1","title":"Ferry","text":"The night ferry ends."}',
        '{"id":"d2","text":"A bridge opens."}',
        "oops",
      ].join("\n"),
    );
    const queries = await here.write("queries.jsonl", '{"id":"q1","text":"night ferry"}\n');
    const run = await here.run(["search-eval", "--docs", docs, "--queries", queries, "--top", "10"]);
    expect(run.output).toMatch(/^q1 Q0 d1 1 \d+(?:\.\d+)? \S+\n$/u);
    expect(run.errors).toMatch(/docs\.jsonl, line 3: .+; skipped/u);
    expect(run.status).toBe(1);
  });

  test("search-eval names a file that is not there", async () => {
    const run = await here.run(["search-eval", "--docs", "nowhere.jsonl", "--queries", "nowhere.jsonl"]);
    expect(run).toEqual({
      status: 1,
      output: "",
      errors: "nowhere.jsonl: there is no such file or folder\n",
    });
  });

  test("a signal ends extract while it waits for rows", async () => {
    const { child, says, ended } = here.start(["extract"]);
    child.stdin.write('{"id":1,"text":"A ferry sank."}\n');
    await says('"id":1');
    child.kill("SIGTERM");
    expect((await ended).status).toBe(130);
  });
});
