import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

test("every file the README links to is there", () => {
  const links = [...readme.matchAll(/\]\(((?!https?:)[^)#]+)/gu)].map(([, path]) => path ?? "");
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
