import { expect, test } from "vitest";
import { bylineNames } from "../../../src/ingest/page/byline-names.ts";

test.each([
  ["Vera Lind", "Vera Lind"],
  ["By Vera Lind", "Vera Lind"],
  ["by: Vera Lind", "Vera Lind"],
  ["By :   Vera L.", "Vera L."],
  ["Written by: Vera Lind", "Vera Lind"],
  ["Von Vera Lind", "Vera Lind"],
  ["Par VERA LIND, TOVE MARSH", "VERA LIND, TOVE MARSH"],
  ["Vera Lind and Tove Marsh", "Vera Lind and Tove Marsh"],
  // What is printed behind the names.
  ["By Vera Lind | Nov 3, 2026", "Vera Lind"],
  ["By Vera Lind   Nov 3, 2026", "Vera Lind"],
  ["By: Vera Lind November 3, 2026 3:21 PM Print E-mail", "Vera Lind"],
  ["Vera Lind2026-11-03 21:32:46 UTC", "Vera Lind"],
  ["Posted by Vera Lind and Bo Marsh - Harbour team", "Vera Lind and Bo Marsh"],
  ["Posted on November 3, 2026 by Vera Lind", "Vera Lind"],
  ["Posted by Vera Lind on November 3, 2026 in Local", "Vera Lind"],
  // Names that look like what stands before or behind them.
  ["Byron Marsh", "Byron Marsh"],
  ["Jan Marsh", "Jan Marsh"],
  ["May Lind", "May Lind"],
  ["Ana-Maria von Lind", "Ana-Maria von Lind"],
  // Nobody.
  ["Posted on", null],
  ["9:39AM BST 05 Oct 2026", null],
  ["admin", null],
  ["Staff", null],
  ["lind", null],
  ["herald.example.com", null],
  ["https://www.facebook.com/herald", null],
  ["vera@herald.example", null],
  ["Harbour Herald", null],
  ["The Harbour Herald", null],
  ["", null],
  [null, null],
])("“%s” names %s", (printed, names) => {
  expect(bylineNames(printed, "Harbour Herald")).toBe(names);
});
