import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPaths } from "../../../adapters/files/read-paths.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "otr-files-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text = `Words of ${path}.`): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What some paths below the folder give: "source: text" and "path! why". */
async function read(...paths: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const asked = paths.map((path) => join(folder, path));
  for await (const { reading } of readPaths(asked, async ({ name }) => ({
    kind: "problem",
    file: name,
    line: null,
    why: "read as a page",
  }))) {
    if (reading.kind === "document") lines.push(`${reading.document.source}: ${reading.document.text}`);
    else lines.push(`${reading.file.replace(`${folder}/`, "")}! ${reading.why}`);
  }
  return lines;
}

test("a folder gives all the articles below it, in order; hidden files and others are passed over", async () => {
  write("b.txt");
  write("a.md");
  write("deep/er/c.jsonl", '{"text":"Words of c."}\n');
  write(".hidden/d.txt");
  write(".e.txt");
  write("picture.jpg");
  write("README.md");
  expect(await read("")).toEqual([
    "a.md: Words of a.md.",
    "b.txt: Words of b.txt.",
    "c.jsonl:1: Words of c.",
  ]);
});

test("a file that is named is read whatever it is called, or told why not", async () => {
  write(".e.txt");
  write("README.md");
  write("picture.jpg");
  expect(await read(".e.txt", "README.md", "picture.jpg", "no-such.txt")).toEqual([
    ".e.txt: Words of .e.txt.",
    "README.md: Words of README.md.",
    expect.stringMatching(/^picture\.jpg! files that are read end in /u),
    "no-such.txt! there is no such file or folder",
  ]);
});

test("what cannot be read is told, and the rest goes on", async () => {
  write("a.txt");
  write("empty.txt", "");
  write("z.txt");
  symlinkSync(join(folder, "nowhere"), join(folder, "gone.txt"));
  symlinkSync(join(folder, "a.txt"), join(folder, "link.txt"));
  expect(await read("")).toEqual([
    "a.txt: Words of a.txt.",
    "empty.txt! it is empty",
    "gone.txt! there is no such file or folder",
    "link.txt: Words of a.txt.",
    "z.txt: Words of z.txt.",
  ]);
});

test("a folder called like an article is a folder", async () => {
  write("x.txt/inside.txt");
  expect(await read("x.txt")).toEqual(["inside.txt: Words of x.txt/inside.txt."]);
  expect(await read("")).toEqual(["inside.txt: Words of x.txt/inside.txt."]);
});

test("an empty folder gives nothing", async () => {
  expect(await read("")).toEqual([]);
});

test("a folder’s list is about its own files; one that cannot be read is told once", async () => {
  write("good/sources.json", '[{"file":"a.txt","outlet":"Herald"}]');
  write("good/a.txt");
  write("bad/sources.json", "{");
  write("bad/a.txt");
  expect(await read("good", "bad")).toEqual([
    "bad/sources.json! it is not JSON",
    "a.txt: Words of good/a.txt.",
    "a.txt: Words of bad/a.txt.",
  ]);
  expect(await read("good/a.txt", "good/sources.json")).toEqual(["a.txt: Words of good/a.txt."]);
});

test("pages go to the page reader", async () => {
  write("page.html");
  expect(await read("")).toEqual(["page.html! read as a page"]);
});
