import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../adapters/slack/limits.ts";
import { decodeButton, encodeButton } from "../../../adapters/slack/render/button-value.ts";
import { mrkdwnLink, mrkdwnWords, webAddress } from "../../../adapters/slack/render/markup.ts";
import { type Audience, renderReply } from "../../../adapters/slack/render/render-reply.ts";
import { validateMessage } from "../../support/fake-slack/validate-blocks.ts";
import { replyOf } from "../../support/reply-of.ts";
import {
  briefReply,
  figuresReply,
  longReply,
  nothingReply,
  quotesReply,
  variousReply,
} from "../../support/sample-replies.ts";
import { hasButton, stringsIn } from "./harness.ts";

const QUIET = { unfurl_links: false, unfurl_media: false };
const PRIVATE: Audience = { kind: "private" };
const samples = [briefReply, quotesReply, figuresReply, variousReply, nothingReply];

/** All words of blocks as they are read, one after the other. */
const read = (blocks: unknown): string => stringsIn(blocks).join("");

describe("every kind of answer", () => {
  it("shows a quotation with the reporter's words, the speaker with role, and where it is printed", () => {
    const { blocks } = renderReply(quotesReply, PRIVATE);
    expect(read(blocks)).toContain("“We were not asked,” Moreau said. “Not once.”");
    expect(read(blocks)).toContain("— Ines Moreau, a teacher on North Island");
    expect(read(blocks)).toContain("— Unknown speaker");
    expect(read(blocks)).toContain(
      "[1 ¶3] <https://harborcourier.example/a?b=1&amp;c=2#:~:text=fares|Harbor Courier, 20 August 2025",
    );
  });

  it("marks a conflict in words and sets its figures side by side in a table, in messages only", () => {
    const message = renderReply(figuresReply, PRIVATE).blocks;
    expect(read(message)).toContain("⚠ Sources disagree: more than 700 and about 450.");
    const rows = message.flatMap((block) => (block.type === "table" ? block.rows : []));
    expect(rows.map((row) => row.map(read))).toEqual([
      ["Figure", "What is counted", "Who says so", "Where and when", "Source"],
      ["more than 700", "⚠ daily passengers", "the port office", "North Island, 2024", "[1 ¶3]"],
      ["about 450", "⚠ daily passengers", "the report itself", "not stated", "[2 ¶3][3 ¶3]"],
    ]);
    expect(renderReply(figuresReply, { kind: "modal" }).blocks.some((block) => block.type === "table")).toBe(
      false,
    );
  });

  it("labels what is not reporting", () => {
    expect(read(renderReply(variousReply, PRIVATE).blocks)).toContain(
      "[Reader comment, not reporting] I never take it.",
    );
  });

  it("lists the sources it cites by number, with how to read them", () => {
    expect(read(renderReply(briefReply, PRIVATE).blocks)).toContain("/otr article art0");
  });

  it.each(samples.map((reply) => [reply.title, reply] as const))(
    "%s has every source's words in its plain text too",
    (_, reply) => {
      const { text } = renderReply(reply, PRIVATE);
      const plain = text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
      const said = stringsIn(reply.sections.filter((section) => section.type !== "quotes")).filter(
        (each) => each.length > 12,
      );
      for (const words of said) expect(plain.replace(/[[\]]/g, "")).toContain(words);
    },
  );
});

it("numbers the pages of its plain text too, each entry in one of them", () => {
  const { pages } = renderReply(longReply(60), PRIVATE);
  const plain = Array.from({ length: pages }, (_, page) => renderReply(longReply(60), PRIVATE, page).text);
  expect(plain.map((text) => /\(Page \d of 5\)/.test(text))).toEqual([true, true, true, true, true]);
  for (let index = 0; index < 60; index += 1)
    expect(plain.join("").split(`“Number ${index}:`)).toHaveLength(2);
});

describe("buttons", () => {
  it.each([
    ["/brief TRUST Act", 0],
    ['/quotes speaker:"Ann. B" x.y.z\nnext', 12],
  ])("carry %s and page %i there and back", (line, page) => {
    expect(decodeButton(encodeButton({ line, page }) ?? undefined)).toEqual({ line, page });
  });

  it.each([[undefined], [""], ["1..x"], ["1.0."], ["2.0./brief x"], ["1.9999./brief x"], ["/brief x"]])(
    "nobody made decode to nothing: %s",
    (value) => {
      expect(decodeButton(value)).toBeNull();
    },
  );

  it("are left out when the question is too long for them, and the answer says so", () => {
    const line = (length: number) => `/check ${"x".repeat(length - 7)}`;
    const fits = LIMITS.buttonValue.max - "1.0.".length;
    const withLine = (length: number) => replyOf([], { line: line(length) });
    expect(hasButton(renderReply(withLine(fits), PRIVATE).blocks, "Share in channel")).toBe(true);
    const { blocks } = renderReply(withLine(fits + 1), PRIVATE);
    expect(hasButton(blocks, "Share in channel")).toBe(false);
    expect(read(blocks)).toContain("One button is left out");
    expect(validateMessage({ text: "x", blocks, ...QUIET })).toEqual([]);
  });
});

describe("foreign words can do nothing in Slack", () => {
  it.each([
    ["<!channel>", "&lt;!channel&gt;"],
    ["<@U012|boss> & co", "&lt;@U012|boss&gt; &amp; co"],
    ["&lt;", "&amp;lt;"],
    ["*bold* _it_ ~no~ `code`", "*\u2060bold*\u2060 _\u2060it_\u2060 ~\u2060no~\u2060 `\u2060code`\u2060"],
    ["a\u202Eb\u0007c\u200Bd\nnext", "abcd next"],
  ])("%j as words is %j", (foreign, safe) => {
    expect(mrkdwnWords(foreign)).toBe(safe);
  });

  it.each([
    ["https://a.example/x", "https://a.example/x"],
    ["https://a.example/x|y>z <w", "https://a.example/x%7Cy%3Ez%20%3Cw"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["//a.example", null],
    [null, null],
    [`https://a.example/#:~:text=${"x".repeat(4000)}`, "https://a.example/"],
    [`https://a.example/${"x".repeat(4000)}`, null],
  ])("links %s as %s", (url, address) => {
    expect(webAddress(url)).toBe(address);
  });

  it("keeps a label inside its link", () => {
    expect(mrkdwnLink("https://a.example", "a|b> <!here>")).toBe("<https://a.example|a¦b&gt; &lt;!here&gt;>");
  });
});
