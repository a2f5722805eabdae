import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { clean, willBeUpdated } from "../../../src/ingest/clean/clean.ts";
import type { KnownFacts } from "../../../src/ingest/clean/draft.ts";

const PROSE =
  "The harbour board voted on Tuesday to close the old swing bridge for repairs that will take most of the winter.";
const MORE =
  "Members heard from fishermen who feared for their season, and from the engineers who had found the cracks in May.";

const LATER =
  "A diver had seen the first of the cracks in the spring, when the ice went and the water in the basin stood low.";

const nothing: KnownFacts = { headline: null, byline: null };

/** The text's blocks as `role: first words`. */
function roles(paragraphs: readonly string[], known = nothing): readonly string[] {
  const text = paragraphs.join("\n\n");
  return clean(text, known).map(
    (block) => `${block.role}: ${text.slice(block.span.start, block.span.end).slice(0, 24)}`,
  );
}

/** What a paragraph between two paragraphs of prose is taken for. */
function roleBetween(paragraph: string): string {
  const text = `${PROSE}\n\n${paragraph}\n\n${MORE}`;
  return clean(text, nothing)[1]?.role ?? "";
}

test.each([
  // Crossheads, and short lines that are none.
  ["Winter work", "crosshead"],
  ["What the engineers found", "crosshead"],
  ["“We had no choice,” said Vera Lind.", "body"],
  ["No.", "body"],
  // Captions and credits.
  ["The bridge at dawn. Credit: Tove Marsh / Harbour Herald", "caption"],
  ["Fishermen at the vote (Tove Marsh / Harbour Herald photo)", "caption"],
  ["The cracked pier in May. (AP Photo/Tove Marsh)", "caption"],
  ["The bridge seen from the quay. Photo by Tove Marsh", "caption"],
  ["Tove Marsh / Harbour Herald photo", "credit"],
  ["Photo: Tove Marsh", "credit"],
  ["Police said the photo was taken by a drone that Marsh had flown over the pier in May.", "body"],
  ["He gave credit: the engineers had warned the board for years before anybody listened to them.", "body"],
  // Page furniture.
  ["Advertisement", "furniture"],
  ["Share this article", "furniture"],
  ["Read more: Board hears of cracks", "furniture"],
  ["Related: The bridge in pictures", "furniture"],
  ["Sign up for our morning newsletter and never miss a tide.", "furniture"],
  ["“Subscribe to our newsletter,” Lind told the room, and the room laughed at her.", "body"],
  [
    "The board will subscribe to no plan that closes the harbour in the season, Lind said, because boats must land their catch and the market has nowhere else to buy, and she said so in May, in June, in August and again on Tuesday to anybody who asked her for it in the hall.",
    "body",
  ],
  ["© 2026 Harbour Herald", "furniture"],
  ["Tags: bridges, harbour", "furniture"],
  ["@harbourherald", "furniture"],
  ["4 min read · Nov 3, 2026", "furniture"],
  ["Reach Vera Lind at 555-0101 or lind@herald.example.", "furniture"],
  ["Reach for the rope at the pier and hold on, Lind told the crew of the boat.", "body"],
  ["Contact with the harbour was lost at 300 metres from the pier.", "body"],
  ["Was this page helpful?", "furniture"],
  ["Source: Harbour board", "credit"],
  ["Source water for the harbour town comes from the lake, and it is running low this year.", "body"],
  ["https://example.org/bridge", "furniture"],
  [
    "Share prices of the builder rose by a tenth after the vote, the exchange said on Tuesday evening.",
    "body",
  ],
  ["Further reading", "furniture"],
  ["Editors’ recommendations:", "furniture"],
  ["Anzeige", "furniture"],
  ["Check out: Twelve bridges of the coast", "furniture"],
  ["Featured image by Tove Marsh / Harbour Herald", "credit"],
  ["Foto: Tove Marsh", "credit"],
  ["You can contact the desk on Facebook or by writing to desk@herald.example", "furniture"],
  ["The picture of the bridge that Marsh had taken hung in the hall for a year.", "body"],
  ["Lire aussi : le pont en images", "furniture"],
  ["To view the full story, please subscribe. You can choose an annual subscription.", "furniture"],
  ["We want to hear what you think about this article. Write to the editor.", "furniture"],
  ["Follow our desk on Facebook and Instagram", "furniture"],
  ["This post contains references to products from one or more of our advertisers.", "furniture"],
  ["Disclosure: some of the links above are affiliate links.", "furniture"],
  ["The board will receive compensation from the state for the months without tolls, Lind said.", "body"],
  ["“Find us on Facebook,” the fishermen had written on their boats.", "body"],
  // Notices and corrections.
  ["This is a developing story and will be updated.", "furniture"],
  ["Correction: An earlier version gave the wrong month.", "furniture"],
  ["An earlier version of this story misspelled Lind’s name.", "furniture"],
  // Whose report it is.
  ["This report comes from the Coast Desk, a partnership of four stations.", "credit"],
  ["This story was originally published by the Harbour Herald.", "credit"],
  ["The Associated Press contributed to this report.", "credit"],
  ["Reporting by Tove Marsh in Oslo; editing by Bo Lee", "credit"],
  ["Source: Harbour Institute, yearly report", "credit"],
  [
    "The Associated Press had reported 40 boats. Mayor Ada Brook wrote that it was “at 60 and climbing.”",
    "body",
  ],
  ["Source of the leak was a pump that nobody had looked at since May, the board said.", "body"],
  ["Produced by hand, the planks cost the board $400 each.", "body"],
  ["This report on the bridge was the fourth that the board received, and the first that it read.", "body"],
])("between two paragraphs, “%s” is %s", (paragraph, role) => {
  expect(roleBetween(paragraph)).toBe(role);
});

test.each([
  "Join the Conversation",
  "Comments (12)",
  "12 Comments",
  "Comments",
  "View all comments",
  "Leave a reply",
  "3 thoughts on “Bridge closes”",
  "Have your say",
])("everything below “%s” is the readers’", (heading) => {
  const below =
    "Lind is a fool. “Close it for good,” she told me, and 900 people heard her say it in the square.";
  expect(roles([PROSE, heading, below, below])).toEqual([
    `body: ${PROSE.slice(0, 24)}`,
    `furniture: ${heading.slice(0, 24)}`,
    `comment: ${below.slice(0, 24)}`,
    `comment: ${below.slice(0, 24)}`,
  ]);
});

test("a report of one short sentence has comments below it too", () => {
  expect(roles(["The old bridge is closed.", "2 Comments", "Lind took money for it."])).toEqual([
    "body: The old bridge is closed",
    "furniture: 2 Comments",
    "comment: Lind took money for it.",
  ]);
});

test.each([
  ["a link to the comments above the report", ["12 Comments", PROSE, MORE]],
  [
    "a sentence about comments",
    [PROSE, "Comments were few, but they were all of one mind on the bridge.", MORE],
  ],
])("%s opens no comments", (_, paragraphs) => {
  expect(roles(paragraphs).filter((line) => line.startsWith("comment"))).toEqual([]);
});

test("the top of a page: banner, headline, standfirst, byline, date and share bar", () => {
  const top = [
    "GALE WARNING",
    "High water expected at the quay",
    "Board closes swing bridge for the winter",
    "Engineers found cracks in May, and boats will have to go the long way round until spring.",
    "Vera Lind",
    "Nov 3, 2026, 9:15 AM",
    "Updated 3 hours ago",
    "Share:",
  ];
  const known = { headline: "Board closes swing bridge for the winter", byline: "Vera Lind" };
  expect(roles([...top, PROSE, MORE], known).map((line) => line.split(":")[0])).toEqual([
    "furniture",
    "furniture",
    "headline",
    "headline",
    "credit",
    "furniture",
    "furniture",
    "furniture",
    "body",
    "body",
  ]);
});

test("a byline with all that a site prints behind it stands above the report", () => {
  const line =
    "By Vera Lind | Nov 3, 2026 at 6:02 a.m. | UPDATED: Nov 3, 2026 at 9:14 a.m. | CATEGORIES: Local, Harbour";
  expect(roles([line, PROSE, MORE])[0]).toBe("credit: By Vera Lind | Nov 3, 20");
});

test("a pull quote does not repeat its quotation; the quotation itself stays", () => {
  const words = "“The sea does not wait for a vote.”";
  const told = "“The sea does not wait for a vote.” Lind said it twice, and the second time nobody laughed.";
  expect(roles([PROSE, told, MORE, words, "Vera Lind", "Harbour board", MORE])).toEqual([
    `body: ${PROSE.slice(0, 24)}`,
    `body: ${told.slice(0, 24)}`,
    `body: ${MORE.slice(0, 24)}`,
    `pull-quote: ${words.slice(0, 24)}`,
    "pull-quote: Vera Lind",
    "pull-quote: Harbour board",
    `body: ${MORE.slice(0, 24)}`,
  ]);
});

test("of two paragraphs that are alike one is the report", () => {
  const words = "“The sea does not wait for a vote.”";
  const found = roles([PROSE, words, MORE, words, PROSE.replace("Tuesday", "Monday")]);
  expect(found.filter((line) => line.startsWith("pull-quote"))).toHaveLength(1);
  expect(found.filter((line) => line.startsWith("body: “The sea"))).toHaveLength(1);
});

test.each([
  ["What Happened", [PROSE, MORE, "What Happened", LATER]],
  ["Similar Articles", [PROSE, MORE, "Similar Articles"]],
  ["Vera Lind", [PROSE, MORE, LATER, "Vera Lind"]],
  ["Continue Reading, Text Size", [PROSE, MORE, "Continue Reading", "Text Size", LATER]],
])("“%s” below the first paragraphs does not make them a standfirst", (_, paragraphs) => {
  expect(roles(paragraphs).slice(0, 2)).toEqual([
    `body: ${PROSE.slice(0, 24)}`,
    `body: ${MORE.slice(0, 24)}`,
  ]);
});

test.each([
  ["Storage best picks", "furniture"],
  ["Nov 3, 2026", "furniture"],
  ["Built in 1911, 4 piers", "body"],
  ["The board meets again in May.", "body"],
  ["“No”", "body"],
])("below the last sentence, “%s” is %s", (line, role) => {
  expect(roles([PROSE, MORE, line]).at(-1)?.split(":")[0]).toBe(role);
});

test("headlines below “More from” are other reports’, up to the next sentence", () => {
  const found = roles([
    PROSE,
    "MORE FROM THE HERALD",
    "Council passes $1.2 million budget",
    "“No” to tolls",
    MORE,
  ]);
  expect(found.map((line) => line.split(":")[0])).toEqual([
    "body",
    "furniture",
    "furniture",
    "furniture",
    "body",
  ]);
});

test("a link between paragraphs heads no list", () => {
  const found = roles([PROSE, "Read more: Board closes the old bridge for winter", "Three boats left", MORE]);
  expect(found.map((line) => line.split(":")[0])).toEqual(["body", "furniture", "crosshead", "body"]);
});

test("a quotation that stands once is no pull quote", () => {
  expect(roleBetween("“The sea does not wait for a vote.”")).toBe("body");
});

test.each([
  [
    "Vera covers the coast for the Herald. She was a correspondent in Oslo and is a graduate of Harbour College.",
    "bio",
  ],
  [
    "Vera Lind covers the coast. “I go where the smell is,” she says. Reach her at vera@herald.example.",
    "bio",
  ],
  ["Vera Lind covers the boats herself every night. “I go where the smell is,” she said.", "body"],
  ["Vera Lind was the last to speak, and the board voted as she had asked.", "body"],
  ["Lind has covered the harbour’s debts out of her own pocket since the spring.", "body"],
])("at the end, “%s” is %s", (paragraph, role) => {
  expect(roles([PROSE, MORE, paragraph]).at(-1)?.split(":")[0]).toBe(role);
});

test.each([
  ["HARBOUR CITY, ME — The board voted.", "HARBOUR CITY, ME — "],
  ["OSLO (Reuters) - The board voted.", "OSLO (Reuters) - "],
  ["Washington – Senators voted.", "Washington – "],
  ["Oslo-based builders voted.", undefined],
  ["The board — all nine of it — voted.", undefined],
  ["NATO-led troops voted.", undefined],
])("the dateline of “%s” is %j", (text, dateline) => {
  const [block] = clean(text, nothing);
  expect(block?.dateline && text.slice(block.dateline.start, block.dateline.end)).toBe(dateline);
});

test("lines wrapped at a column are one paragraph, and an indented line begins the next", () => {
  const text = [
    "The harbour board voted on Tuesday to close the",
    "old swing bridge for repairs that will take most",
    "of the winter.",
    "    Members heard from fishermen who feared for",
    "their season, and from the engineers who had",
    "found the cracks in May.",
  ].join("\n");
  expect(clean(text, nothing)).toHaveLength(2);
});

test("an outlet’s promise to update is noticed", () => {
  expect(willBeUpdated(clean(`${PROSE}\n\nThis story will be updated.`, nothing))).toBe(true);
  expect(willBeUpdated(clean(`${PROSE}\n\nThe bridge will be updated.`, nothing))).toBe(false);
});

test("every character that is not white space is in exactly one block, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let at = 0;
      for (const { span } of clean(text, nothing)) {
        expect(text.slice(at, span.start).trim()).toBe("");
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});

test("two megabytes of short paragraphs are cleaned within five seconds", () => {
  const text = "“The sea does not wait.”\n\nVera Lind\n\n".repeat(52_000);
  const started = performance.now();
  clean(text, nothing);
  expect(performance.now() - started).toBeLessThan(5000);
});

const shared = join(import.meta.dirname, "../../../../shared/seeds");

test.runIf(existsSync(shared))("the five received articles come out right", () => {
  const comments = readFileSync(join(shared, "002_b7608643224915ea.txt"), "utf8");
  const body = clean(comments, nothing)
    .filter((block) => block.role === "body")
    .map((block) => comments.slice(block.span.start, block.span.end))
    .join("\n");
  for (const kept of ["a viable threat", "word of mouth", "family op"]) expect(body).toContain(kept);
  const dropped = [
    "130,000",
    "$957 million",
    "Leave a comment",
    "University of Maryland",
    "Not in crisis mode\n",
  ];
  for (const gone of dropped) expect(body).not.toContain(gone);
  expect(body.split("We are wary and prepared").length).toBe(2);
});
