import { expect, test } from "vitest";
import { claimantBeside } from "../../adapters/shared/claimant-beside.ts";
import { cite } from "../../src/compose/cite.ts";
import { bareArticle } from "../../src/ingest/bare-article.ts";

const said = (text: string, headline: string | null = null) =>
  cite({ ...bareArticle(text), headline }, [{ start: 0, end: text.length }], 1);

test.each([
  ["The lanes must go.", null, "opinion"],
  ["The lanes must go, Roy said.", "Ana Roy", "Ana Roy, opinion"],
])("beside a line of opinion, “%s” of %s, is printed %s", (text, claimant, printed) => {
  expect(claimantBeside({ said: said(text, "Opinion: The lanes"), claimant })).toBe(printed);
});

test.each([
  ["Ana Roy said the ferry was late.", "Ana Roy", null],
  ["The ferry was late, the\ncounty said.", "The county", null],
  ["The ferry was late, Roy said.", "Ana Roy", "Ana Roy"],
  ["The ferry was late, she said.", "Ana Roy", "Ana Roy"],
  [
    "John Smith said it was late.",
    "John Smith, a plumber from Bristol",
    "John Smith, a plumber from Bristol",
  ],
  ["The ferry was late.", null, null],
])("beside “%s” of %s is printed %s", (text, claimant, printed) => {
  expect(claimantBeside({ said: said(text), claimant })).toBe(printed);
});
