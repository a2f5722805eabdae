import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { segment, splitSentences } from "../../src/text/segment.ts";

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

/** `|` stands where a sentence ends before a space, `‖` where the space is missing; neither is in the input. */
const RULES = {
  "a title belongs to the name after it": [
    "U.S. Sen. Nora Quill met Gov. Ted Marsh. | They talked.",
    "State Rep. Lou Ortiz, D-Salem, agreed. | Mr. Ortiz left.",
    "Lt. Col. Ann Fry spoke at Ft. Hill. | St. Paul’s was full.",
  ],
  "initials and acronyms go on before a name and end before an opening word": [
    "J. P. Lund and W.E.B. Stone wrote it.",
    "She moved to the U.S. | The visa took years.",
    "The U.S. Department of Labor said so.",
    "We chose Plan B. | The others left.",
    "It was you and I. | Nobody else came.",
    "He lives in Washington, D.C. | His sister does not.",
  ],
  "abbreviations end a sentence only where the next word begins one": [
    "Lund & Co. builds boats.",
    "They sold it to Lund Inc. | It closed in May.",
    "The law takes effect on Oct. 1 and ends on Dec. 31.",
    "See No. 5 on p. 12 of vol. 2.",
    "She said no. | He said yes.",
    "He asked for milk, bread, etc. | Marsh paid.",
    "It was Quill vs. Marsh.",
    "The hearing began at 9 a.m. | Quill spoke first.",
    "At 9 a.m. Quill spoke.",
    "It began at 9 a.m. Monday and ended at 3 p.m. Eastern. | Quill left at 6 p.m. | Nobody else did.",
    "Ellen Ford lives in Salem, Conn. | Neighbors like her.",
    "The Conn. Attorney General agreed.",
  ],
  "a closing mark belongs to the sentence it ends": [
    "“We will stay.” | She left.",
    "He said it was “fair.” | Nobody agreed.",
    '"We will stay." | "You will not."',
    "(She was late.) | The rest waited.",
    "It rained (hard, they said.) all day.",
    '"They left. " | The rest waited.',
  ],
  "a lost space after a full stop or a closing mark is made up for": [
    "“This targets the children.”‖He also called.",
    'She said: "We stay."‖He left.',
    "The law limits LANE.‖It’s new.",
    "They marched in May.‖The police watched.",
  ],
  "addresses, numbers and versions hold together": [
    "It cost $3.50 on 12.5 percent of days.",
    "Write to ann.Quill@example.com or www.Lund.Com/Page.Html today.",
    "Version 2.0.1 is out. | It works.",
    "It fell to 4. | In 2019 it rose.",
    "The U.S.Senate voted.",
  ],
  "who spoke stays with the words": [
    "“Who pays?” she said. | Nobody knew.",
    "“Stop!” shouted the crowd.",
    "“Who pays?” Quill asked. | Nobody knew.",
    "“Who pays?” Nora Quill asked in June.",
    '"This is fine." Quill said.',
  ],
  "a new statement after a quotation is a new sentence": [
    "“Who pays?” | Quill said she wants an answer.",
    "“This is fine.” | Quill said taxes will rise.",
    "“Why now?” | Nobody at the meeting knew.",
  ],
  "a quotation of several sentences is split inside its marks": [
    "“I came. | I saw. | I left,” she said.",
    "‘Come here.’ | But they refused.",
  ],
  "an ellipsis ends a sentence before a capital": [
    "We tried … and failed.",
    "We tried ... | Nobody came.",
    "“… We will stay.”",
    "We waited ... I think for an hour.",
    "He wrote that “all [...] agreed.”",
  ],
  "marks that are part of a name end nothing": ["Yahoo! in Salem declined.", "Yahoo! Inc. declined."],
  "datelines, signatures and sources in brackets belong to their sentence": [
    "SALEM, Conn. (AP) — The bridge opened. | It is blue.",
    "“The bridge is blue.” (Ford 12).",
    "“The bridge is blue.” — Ann Ford",
  ],
  "a name that begins with a small letter begins a sentence": [
    "The council met. | de Groot voted no.",
    "The store closed. | eBay bought it.",
  ],
  "a list written as running text is split at its markers": [
    "1. Open the door | 2. Close it",
    "1. One paragraph is one item. | It goes on.",
    "a) Bread | b) Milk | c) Salt",
    "It takes 1. bread and 2. salt.",
  ],
};

for (const [rule, cases] of Object.entries(RULES)) {
  describe(rule, () => {
    test.each(cases)("%s", (marked) => {
      const input = marked.replaceAll(" | ", " ").replaceAll("‖", "");
      expect(split(input)).toEqual(marked.split(/ \| |‖/u));
    });
  });
}

test("a blank line ends a sentence, a single line break does not", () => {
  expect(split("Not in crisis\n\nThe police\nhelped.")).toEqual(["Not in crisis", "The police\nhelped."]);
});

test("sentences carry their block, and paragraphs are counted over the body alone", () => {
  const text = "By Ann Ford\nSALEM — It rained. It snowed.\nIt froze.";
  const block = (role: "credit" | "body", start: number, end: number) => ({
    role,
    span: { start, end },
    rule: "",
  });
  const blocks = [
    block("credit", 0, 11),
    { ...block("body", 12, 41), dateline: { start: 12, end: 19 } },
    block("body", 42, 51),
  ];
  const shown = segment(text, blocks).map(({ span, ...place }) => [text.slice(span.start, span.end), place]);
  expect(shown).toEqual([
    ["By Ann Ford", { block: 0, paragraph: 0 }],
    ["It rained.", { block: 1, paragraph: 1 }],
    ["It snowed.", { block: 1, paragraph: 1 }],
    ["It froze.", { block: 2, paragraph: 2 }],
  ]);
});

test("on any text the spans are in order, trimmed, and leave out nothing but white space", () => {
  const mark = fc.constantFrom(
    ". ",
    ".",
    "? ",
    "”",
    '"',
    "“",
    "\n\n",
    " . . .",
    "U.S. ",
    "1. ",
    " ",
    "He ",
    "(",
  );
  const texts = fc.array(fc.oneof(mark, fc.string({ unit: "binary" }), fc.lorem()), { maxLength: 40 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const span of splitSentences(text, { start: 0, end: text.length })) {
        expect(text.slice(end, span.start).trim()).toBe("");
        const sentence = text.slice(span.start, span.end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).not.toBe("");
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});

test.each([". ", "a. ", "“", '"', "1. ", ".", " ", "\n", "U.S. ", "A.”B", "(. "])(
  "two megabytes of %j are split in linear time",
  (unit) => {
    const text = unit.repeat(2_000_000 / unit.length);
    const started = performance.now();
    split(text);
    expect(performance.now() - started).toBeLessThan(5000);
  },
);

const GOLDEN = "../shared/eval/sentences/golden-rules.jsonl";
const Row = z.object({ id: z.string(), text: z.string(), sentences: z.array(z.string()) });

test.runIf(existsSync(GOLDEN))("at least 46 of the 48 golden rules hold", () => {
  const rows = readFileSync(GOLDEN, "utf8").trim().split("\n");
  const held = rows
    .map((row) => Row.parse(JSON.parse(row)))
    .filter((row) => same(split(row.text), row.sentences));
  expect(held.length).toBeGreaterThanOrEqual(46);
});

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((sentence, at) => sentence === right[at]);
}
