import { readFile as readBytes, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { endingOf, isPage, knownEndings, readFile } from "../../src/ingest/readers/read-file.ts";
import {
  type FileFacts,
  problemWith,
  type Reading,
  type SourceFile,
} from "../../src/ingest/readers/reading.ts";
import { readSourcesList } from "../../src/ingest/readers/sources-list.ts";
import { reasonOf, type WalkedFile, walk } from "./walk.ts";

/** Larger files are no articles; rows of articles may be this large. */
const LARGEST = 512 * 1024 * 1024;
const LIST = "sources.json";

/** Reads a saved page: given by the composition root, for pages are read in a process of their own. */
export type ReadPage = (file: SourceFile) => Promise<Reading>;

/** One step of reading: what a file gave, and how far that is. */
export type Step = Readonly<{ reading: Reading; file: number; files: number }>;

/**
 * Everything that the files and folders hold, one by one. A folder may have a `sources.json` that says what its
 * files are. Whatever cannot be read becomes a problem by name, and the rest goes on.
 */
export async function* readPaths(paths: readonly string[], readPage: ReadPage): AsyncGenerator<Step> {
  const walked = await walk(paths);
  const files = walked.filter(isWanted);
  const lists = new Map<string, ReadonlyMap<string, FileFacts>>();
  for (const file of walked) {
    if (file.kind !== "file" || file.name !== LIST) continue;
    const list = await listOf(file);
    if (typeof list === "string")
      yield { reading: problemWith(file.path, list), file: 0, files: files.length };
    else lists.set(file.folder, list);
  }
  for (const [index, file] of files.entries()) {
    const at = { file: index + 1, files: files.length };
    if (file.kind === "problem") {
      yield { reading: problemWith(file.path, file.why), ...at };
      continue;
    }
    const facts = lists.get(file.folder)?.get(file.name) ?? {};
    for await (const reading of readOne(file, facts, readPage)) yield { reading, ...at };
  }
}

type FoundFile = Extract<WalkedFile, { kind: "file" }>;

/** A named file of another kind is told as a problem; in a folder only the files that may be articles are read. */
function isWanted(file: WalkedFile): boolean {
  if (file.kind === "problem") return true;
  const { name, asked } = file;
  if (name === LIST) return false;
  return asked === "by name" || isArticleName(name);
}

function isArticleName(name: string): boolean {
  return knownEndings().includes(endingOf(name)) && !/^(?:readme|changelog|license)\b/iu.test(name);
}

async function listOf(file: FoundFile): Promise<ReadonlyMap<string, FileFacts> | string> {
  try {
    return readSourcesList(await readBytes(join(file.folder, LIST), "utf8"));
  } catch (error) {
    return reasonOf(error);
  }
}

async function* readOne(file: FoundFile, facts: FileFacts, readPage: ReadPage): AsyncGenerator<Reading> {
  try {
    if ((await stat(file.path)).size > LARGEST) {
      yield problemWith(file.path, "it is larger than 512 MB");
      return;
    }
    const bytes = await readBytes(file.path);
    const name = basename(file.path);
    if (isPage(name)) yield located(await readPage({ name, bytes, facts }), file.path);
    else for (const reading of readFile({ name, bytes, facts })) yield located(reading, file.path);
  } catch (error) {
    yield problemWith(file.path, reasonOf(error));
  }
}

/** Readers know a file by its name alone; a problem is told with the way to it. */
function located(reading: Reading, path: string): Reading {
  return reading.kind === "problem" ? { ...reading, file: path } : reading;
}
