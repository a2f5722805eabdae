import { beforeAll, expect, test } from "vitest";
import type { Reply, Section } from "../../commands/reply.ts";
import { verifyReply } from "../../commands/verify-reply.ts";
import type { CitedText } from "../../src/model.ts";
import { openTestDesk, type TestDesk } from "../support/test-desk.ts";
import { HARBOR } from "./harbor.ts";

let here: TestDesk;
beforeAll(async () => {
  here = await openTestDesk(HARBOR);
});

const other = (said: CitedText): CitedText => ({ ...said, text: said.text.replace("ferry", "fairy") });
const lineOf = <L extends Readonly<{ said: CitedText }>>(line: L): L => ({ ...line, said: other(line.said) });

/** The section with one word of a source replaced. */
function tamper(section: Section): Section {
  switch (section.type) {
    case "lines":
      return { ...section, lines: section.lines.map(lineOf) };
    case "quotes":
      return {
        ...section,
        quotes: section.quotes.map((quote) => ({
          ...quote,
          parts: quote.parts.map((part) => ({ ...part, text: part.text.replace("waste", "saving") })),
        })),
      };
    case "figures":
      return {
        ...section,
        rows: section.rows.map((row) => ({
          ...row,
          figure: { ...row.figure, text: row.figure.text.replace(",", "0,") },
        })),
      };
    case "hits":
      return {
        ...section,
        hits: section.hits.map((hit) => ({
          ...hit,
          passage: hit.passage === null ? null : other(hit.passage),
        })),
      };
    case "findings":
      return {
        ...section,
        findings: section.findings.map((finding) => ({
          ...finding,
          evidence: finding.evidence.map((evidence) => ({
            ...evidence,
            pieces: evidence.pieces.map((piece) => ({
              ...piece,
              text: piece.text.replace("waste", "saving"),
            })),
          })),
        })),
      };
    case "passage":
      return { ...section, blocks: section.blocks.map(lineOf) };
    case "timeline":
    case "comparison":
    case "note":
    case "facts":
      return section;
  }
}

const idOf = (): string => here.engine.latest()[0]?.id ?? "";

test.each([
  ["/brief ferry", "lines"],
  ["/quotes waste of money", "quotes"],
  ["/figures people night ferry", "figures"],
  ["/search ferry", "hits"],
  ["/check Paul Moreau said “The night ferry is a waste of money.”", "findings"],
  ["/article", "passage"],
])("%s is sent as it is, and not with a word of its %s replaced", async (line, type) => {
  const reply = await here.ask(line === "/article" ? `/article ${idOf()}` : line);
  expect(reply.sections.map((section) => section.type)).toContain(type);
  expect(await verifyReply(reply, here.engine)).toBe(reply);
  const tampered: Reply = { ...reply, sections: reply.sections.map(tamper) };
  await expect(verifyReply(tampered, here.engine)).rejects.toThrow(/cites words that article \w+ version 1/u);
});

test("an answer that cites an article removed meanwhile is not sent", async () => {
  const emptied = await openTestDesk(HARBOR);
  const reply = await emptied.ask("/brief ferry");
  for (const { id } of emptied.engine.latest()) await emptied.engine.remove(id);
  await expect(verifyReply(reply, emptied.engine)).rejects.toThrow(/does not have/u);
});

test("each article is read once, however many of its words are shown", async () => {
  const reply = await here.ask("/figures people night ferry");
  const asked: string[] = [];
  const counting: typeof here.engine = {
    ...here.engine,
    article: (id, version) => {
      asked.push(`${id} ${version}`);
      return here.engine.article(id, version);
    },
  };
  await verifyReply({ ...reply, sections: [...reply.sections, ...reply.sections] }, counting);
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked.length).toBeGreaterThan(0);
});
