import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";

const root = normalize(join(import.meta.dirname, ".."));

/** Every import of a source file, by file. */
const files = ["src", "commands", "adapters"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|mjs)$/u.test(name))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(root, path), "utf8");
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map(
        (match) => match[1] ?? "",
      );
      return { path, text, imports };
    }),
);

/** The top-level folder a relative import leads to. */
function layerOf(path: string, specifier: string): string {
  return relative(root, join(root, dirname(path), specifier)).split("/")[0] ?? "";
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  src: ["src"],
  commands: ["src", "commands"],
  adapters: ["src", "commands", "adapters"],
};

test.each(files)("$path imports only downwards: adapters → commands → src", ({ path, imports }) => {
  const layer = path.split("/")[0] ?? "";
  const wrong = imports.filter(
    (specifier) => specifier.startsWith(".") && ALLOWED[layer]?.includes(layerOf(path, specifier)) !== true,
  );
  expect(wrong).toEqual([]);
});

/** Each third-party engine has one home, so that it can be replaced there. */
const HOMES: readonly (readonly [engine: RegExp, home: RegExp])[] = [
  [/^minisearch$/u, /^src\/search\//u],
  [/^node:sqlite$/u, /^src\/store\/sqlite\//u],
  [/^wink-/u, /^src\/text\//u],
  [/^chrono-node/u, /^src\/extract\/dates\//u],
  [/^feedsmith/u, /^src\/ingest\/feeds\//u],
  [/^(?:linkedom|parse5|@mozilla\/readability)/u, /^src\/ingest\/page/u],
  [/^croner$/u, /^(?:src\/watch\/|adapters\/watching\.ts$)/u],
  [/^undici/u, /^adapters\/web\//u],
  [/^discord\.js$/u, /^adapters\/discord\//u],
  [/^@slack\//u, /^adapters\/slack\//u],
  [/^pino$/u, /^adapters\/log\.ts$/u],
];

test.each(HOMES)("%s is imported only in %s", (engine, home) => {
  const users = files.filter(({ imports }) => imports.some((specifier) => engine.test(specifier)));
  expect(users.map(({ path }) => path).filter((path) => !home.test(path))).toEqual([]);
});

const IN_SRC: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["the environment", /\bprocess\.(?:env|argv|stdout|stderr|stdin|exit)/u],
  ["the clock", /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/u],
  ["the network", /\bfetch\(|from "(?:node:)?(?:net|http|https|dns|tls|undici)"/u],
  ["chance", /\bMath\.random\(/u],
];

test.each(IN_SRC)("the core and the commands never reach for %s", (_, pattern) => {
  const users = files.filter(({ path, text }) => !path.startsWith("adapters/") && pattern.test(text));
  expect(users.map(({ path }) => path)).toEqual([]);
});

test("date-fns is imported by subpath: its barrel costs a second at start", () => {
  expect(files.filter(({ imports }) => imports.includes("date-fns")).map(({ path }) => path)).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  const long = files.filter(({ text }) => text.split("\n").length > 301);
  expect(long.map(({ path }) => path)).toEqual([]);
});
