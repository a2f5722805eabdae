import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openWorkshop, row, SEEDS, type Workshop } from "./otr.ts";

// Every test starts programs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A workshop whose data folder holds the starter corpus; nothing is written into it. */
let corpus: Workshop;
beforeAll(async () => {
  corpus = await openWorkshop();
  await corpus.run(["import", SEEDS]);
});
afterAll(() => corpus.remove());

const markdown = "---\noutlet: Inlet Radio\nheadline: Dock opens\n---\n\nThe dock opened on Monday.\n";

test.concurrent("import takes what it can, names every problem with file and line, and adds nothing twice", async ({
  onTestFinished,
}) => {
  const here = await openWorkshop();
  onTestFinished(here.remove);
  await here.write("in/dock.md", markdown);
  await here.write(
    "in/rows.jsonl",
    [row(1, "A ferry sank."), '{"text": 7}', row(2, "A ferry rose.")].join("\n"),
  );
  await here.write("in/notes.pdf", "%PDF-1.7");

  const at = (name: string): string => join(here.folder, name);

  const first = await here.run(["import", at("in")]);
  expect(first.output).toBe("3 articles added, 0 changed, 0 already there, 1 not read.\n");
  expect(first.errors).toMatch(/^not read: .+\/in\/rows\.jsonl, line 2: .+$/mu);
  expect(first.status).toBe(1);

  const second = await here.run(["import", at("in/dock.md"), at("in/notes.pdf"), at("nowhere")]);
  expect(second.output).toBe("0 articles added, 0 changed, 1 already there, 2 not read.\n");
  expect(second.errors).toMatch(/^not read: .+\/in\/notes\.pdf: files that are read end in .+$/mu);
  expect(second.errors).toMatch(/^not read: .+\/nowhere: there is no such file or folder$/mu);
});

test.concurrent("an import stopped by a signal keeps what it stored, says so, and goes on when run again", async ({
  onTestFinished,
}) => {
  const here = await openWorkshop();
  onTestFinished(here.remove);
  const rows = Array.from({ length: 2500 }, (_, number) => row(number, "A ferry was late."));
  const path = await here.write("rows.jsonl", rows.join("\n"));
  const { child, says, ended } = here.start(["import", "rows.jsonl"]);
  await says("articles stored");
  child.kill("SIGINT");
  const { status, output, errors } = await ended;
  expect(status).toBe(130);
  expect(errors).toContain("Stopped. What is stored stays; run the same command again for the rest.");
  const stored = Number(/^([\d,]+) articles added/u.exec(output)?.[1]?.replace(",", ""));
  expect(stored).toBeGreaterThanOrEqual(1000);
  expect(stored).toBeLessThan(2500);

  const again = await here.run(["import", path]);
  expect(again.status).toBe(0);
  expect(again.output).toBe(
    `${(2500 - stored).toLocaleString("en-US")} articles added, 0 changed, ${stored} already there.\n`,
  );
});

test.concurrent("what is exported is imported again as it was, and twice adds nothing", async ({
  onTestFinished,
}) => {
  const here = await openWorkshop();
  onTestFinished(here.remove);
  const { output } = await corpus.run(["export"]);
  const path = await here.write("export.jsonl", output);
  const data = join(here.folder, "other");
  const imported = await here.run(["import", path], { data });
  expect(imported).toEqual({
    status: 0,
    output: `${path}: 5 restored, 0 already there, 0 removed before.\n`,
    errors: "",
  });
  const again = await here.run(["import", path], { data });
  expect(again.output).toBe(`${path}: 0 restored, 5 already there, 0 removed before.\n`);

  const back = await here.run(["export"], { data });
  expect(withoutHeader(back.output)).toBe(withoutHeader(output));

  const broken = await here.write("damaged.jsonl", `${output}{"type":"article"}\n`);
  const damaged = await here.run(["import", broken], { data });
  expect(damaged.errors).toMatch(/^not read: .+\/damaged\.jsonl, line 7: Expected one exported thing/u);
  expect(damaged.status).toBe(1);
});

test.concurrent("a backup is a whole database, and never takes the place of a file", async ({
  onTestFinished,
}) => {
  const here = await openWorkshop();
  onTestFinished(here.remove);
  const path = join(here.folder, "copy/on-the-record.sqlite");
  await here.write("copy/.keep", "");
  expect(await corpus.run(["backup", path])).toEqual({
    status: 0,
    output: `Backup made: ${path}\n`,
    errors: "",
  });
  const before = await readFile(path);
  const again = await corpus.run(["backup", path]);
  expect(again).toMatchObject({ status: 1, output: "", errors: expect.stringContaining("exists already") });
  expect(before.equals(await readFile(path))).toBe(true);
  const asked = await here.run(["ask", "/sources"], { data: join(here.folder, "copy") });
  expect(asked.output).toContain("On record: 5 articles, 5 outlets");
});

function withoutHeader(lines: string): string {
  return lines.slice(lines.indexOf("\n"));
}
