import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { allVariables } from "../adapters/variables.ts";
import { helpCommand } from "../commands/help.ts";
import { registry } from "../commands/registry.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const example = readFileSync(join(root, ".env.example"), "utf8");

test("the README lists every command with its usage and description, and no other", () => {
  const rows = [...readme.matchAll(/^\| `\/([^`]+)`\s+\| (.+?)\s+\|$/gmu)].map(
    ([, usage, what]) => `${usage} | ${what}`,
  );
  const commands = [...registry, helpCommand(registry)].map(
    ({ usage, description, admin }) => `${usage} | ${description.en}${admin ? " (administrators)" : ""}`,
  );
  expect(rows.toSorted()).toEqual(commands.toSorted());
});

test(".env.example lists every variable with its description, and no other", () => {
  const listed = [...example.matchAll(/^# (.+)\n#?([A-Z_]+)=(.*)$/gmu)].map(([, description, name]) => ({
    name,
    description,
  }));
  expect(listed).toEqual(allVariables.map(({ name, description }) => ({ name, description })));
});

test("the README names every variable", () => {
  for (const { name } of allVariables) expect(readme).toContain(`\`${name}\``);
});

const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)];

test.each(pages)("every file and heading that %s links to is there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/gu)].map(
    ([, path = "", anchor = ""]) => ({
      path: path === "" ? page : join(dirname(page), path),
      anchor,
    }),
  );
  const missing = links.filter(
    ({ path, anchor }) =>
      !existsSync(join(root, path)) || (anchor !== "" && !anchorsOf(path).includes(anchor)),
  );
  expect(missing).toEqual([]);
});

/** What a heading is linked by, as the usual hosts make it. */
function anchorsOf(page: string): readonly string[] {
  return [...readFileSync(join(root, page), "utf8").matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
