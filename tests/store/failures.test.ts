import { expect, test } from "vitest";
import { failureMessage, outageOf, reasonOf } from "../../src/store/sqlite/failures.ts";
import { StoreOutage } from "../../src/store/store.ts";

const sqlite = (errcode: number): Error =>
  Object.assign(new Error("from the driver"), { code: "ERR_SQLITE_ERROR", errcode });

const reasons = [
  { error: sqlite(5), reason: "in-use" },
  { error: sqlite(261), reason: "in-use" },
  { error: sqlite(8), reason: "read-only" },
  { error: sqlite(1032), reason: "read-only" },
  { error: sqlite(13), reason: "disk-full" },
  { error: sqlite(11), reason: "damaged" },
  { error: sqlite(26), reason: "damaged" },
  { error: sqlite(14), reason: "unreachable" },
  { error: Object.assign(new Error("no"), { code: "EROFS" }), reason: "read-only" },
  { error: Object.assign(new Error("no"), { code: "ENOSPC" }), reason: "disk-full" },
  { error: Object.assign(new Error("no"), { code: "ENOTDIR" }), reason: "not-a-folder" },
  { error: new StoreOutage("full", { cause: sqlite(13) }), reason: "disk-full" },
  { error: new TypeError("a bug"), reason: undefined },
];

test.each(reasons)("$error.code $error.errcode $error.name means $reason", ({ error, reason }) => {
  expect(reasonOf(error)).toBe(reason);
});

test("a failure of the database becomes an outage that says what to do; a bug stays a bug", () => {
  expect(outageOf(sqlite(13))).toBeInstanceOf(StoreOutage);
  expect(outageOf(sqlite(13))).toHaveProperty("message", expect.stringContaining("Free some space"));
  const bug = new TypeError("a bug");
  expect(outageOf(bug)).toBe(bug);
});

test.each([
  "newer-version",
  "read-only",
  "disk-full",
  "in-use",
  "missing",
  "damaged",
  "unreachable",
] as const)("%s is one line with the folder and what to do", (reason) => {
  expect(failureMessage(reason, "/srv/otr", "detail")).toMatch(/^[^\n]*\/srv\/otr[^\n]*\. [A-Z][^\n]+\.$/u);
});
