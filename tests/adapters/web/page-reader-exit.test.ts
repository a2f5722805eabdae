import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const reader = join(import.meta.dirname, "../../../adapters/web/page-reader.ts");

test.each([
  ["closed", "await reader.close();"],
  ["left open", ""],
])(
  "a program whose page reader is %s ends by itself",
  (_, last) => {
    const program = `
    const { createPageReader } = await import(${JSON.stringify(reader)});
    const reader = createPageReader();
    const read = await reader.read({ url: null, html: "<p>The board voted.</p>" });
    ${last}
    process.stdout.write(read.kind);`;
    const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
      timeout: 20_000,
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "read" });
  },
  30_000,
);
