import { describe, expect, test } from "vitest";
import { printedAgency } from "../../src/ingest/printed/printed-agency.ts";
import { printedDate } from "../../src/ingest/printed/printed-date.ts";
import { openTestDesk, report } from "../support/test-desk.ts";

const BODY =
  "The harbour board voted on Tuesday to stop the old ferry for repairs that will take most of the winter.";
const above = (...lines: readonly string[]): string => [...lines, BODY, BODY].join("\n\n");
const below = (...lines: readonly string[]): string => [BODY, BODY, ...lines].join("\n\n");

describe("the day of publication that a text prints", () => {
  test.each([
    [above("Posted: June 21, 2019"), "2019-06-21"],
    [above("Ferry stops", "By Ana Smith | Published June 21, 2019"), "2019-06-21"],
    [
      above("Ferry stops", "By ANA SMITH and BO LEE", "Jun 21, 2019, 11:25 AM", "Updated 16 days ago"),
      "2019-06-21",
    ],
    [above("By Ana Smith, June 21, 2019"), "2019-06-21"],
    [above("The Valley Post | Jun. 21, 2019 at 6:00 AM"), "2019-06-21"],
    [above("Friday, June 21st, 2019"), "2019-06-21"],
    [above("21 June 2019"), "2019-06-21"],
    [above("Published 2019-06-21T08:00:00Z"), "2019-06-21"],
    [above("Date: 6/21/2019"), "2019-06-21"],
    [above("21/06/2019 | Updated 23/06/2019"), "2019-06-21"],
    [above("Published on June 21, 2019 | Last updated June 23, 2019"), "2019-06-21"],
    [above("Originally published June 21, 2019", "June 30, 2019"), "2019-06-21"],
    [below("Published June 21, 2019"), "2019-06-21"],
    [above("June 21, 2019").replaceAll("\n", "\r\n"), "2019-06-21"],
  ])("%j: %s", (text, day) => {
    expect(printedDate(text)).toBe(day);
  });

  test.each([
    // No year, no telling day from month, no day of the calendar.
    above("June 21"),
    above("Posted: 6/7/2019"),
    above("Posted: June 31, 2019"),
    above("Updated June 21, 2019"),
    // Dates inside reporting.
    above("The board met on June 21, 2019"),
    `On June 21, 2019, ${BODY}`,
    `June 21, 2019: ${BODY}`,
    below("June 21, 2019"),
    [above("How the ferry came to stop", "June 19, 2019"), BODY, "June 21, 2019", BODY].join("\n\n"),
    // Two that do not agree.
    above("June 19, 2019", "June 21, 2019"),
    above("Published June 19, 2019", "Posted: June 21, 2019"),
    // Nothing else than the date.
    "June 21, 2019",
    BODY,
    "",
  ])("%j: none", (text) => {
    expect(printedDate(text)).toBeNull();
  });

  test("a megabyte of almost date lines is read at once", () => {
    const started = performance.now();
    for (const line of ["By A, ", "June 1, 201", "1:1 ", "a | "]) {
      printedDate(`${line.repeat(30)}\n`.repeat(6_000) + BODY);
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe("the agency that a dateline names", () => {
  test.each([
    [`HARTFORD, Conn. (AP) — ${BODY}`, "AP"],
    [`Ferry stops\n\nNEW HAVEN (Reuters) - ${BODY}`, "Reuters"],
    [`LONDON, June 21 (AFP) – ${BODY}`, "AFP"],
    [`HARTFORD, CT — ${BODY}`, null],
    [`The board (AP) — ${BODY}`, null],
    [`HARTFORD (Staff) — ${BODY}`, null],
    [`${BODY} AP reported it first.`, null],
    [`${BODY}\n\nLONDON (Reuters) — ${BODY}`, null],
  ])("%j: %s", (text, agency) => {
    expect(printedAgency(text)).toBe(agency);
  });
});

test("what a text prints stands where nothing else is known, and nowhere else", async () => {
  const text = above("Posted: June 21, 2019", "HARTFORD, Conn. (AP) — The harbour board has voted.");
  const here = await openTestDesk([
    report({ text, headline: "One" }),
    report({ text, headline: "Two", outlet: "Valley Post", published: "2019-06-22" }),
  ]);
  const found = new Map(
    here.engine.latest().map(({ headline, outlet, published }) => [headline, [outlet, published]]),
  );
  expect(found.get("One")).toEqual(["AP", "2019-06-21"]);
  expect(found.get("Two")).toEqual(["Valley Post", "2019-06-22"]);
});
