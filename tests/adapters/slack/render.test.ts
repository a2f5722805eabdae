import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../adapters/slack/limits.ts";
import { decodeButton, encodeButton } from "../../../adapters/slack/render/button-value.ts";
import { mrkdwnLink, mrkdwnWords, webAddress } from "../../../adapters/slack/render/markup.ts";
import { type Audience, renderReply } from "../../../adapters/slack/render/render-reply.ts";
import type { Reply, Section } from "../../../commands/reply.ts";
import { sourcesOf } from "../../../commands/sources-of.ts";
import { validateBlocks, validateMessage } from "../../support/fake-slack/validate-blocks.ts";
import {
  briefReply,
  citation,
  cited,
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

/** What Slack would refuse of any page of an answer. */
function problemsOf(reply: Reply, audience: Audience = PRIVATE): readonly string[] {
  const { pages } = renderReply(reply, audience);
  return Array.from({ length: pages }, (_, page) => renderReply(reply, audience, page)).flatMap(
    ({ text, blocks }) =>
      audience.kind === "modal"
        ? validateBlocks(blocks, "modal")
        : validateMessage({ text, blocks, ...QUIET }),
  );
}

function replyOf(sections: readonly Section[], rest: Partial<Reply> = {}): Reply {
  const base = { tone: "answer", title: "Title", line: "/brief x", coverage: null, actions: [] } as const;
  return { ...base, sections, sources: sourcesOf(sections), ...rest };
}

/** All words of blocks as they are read, one after the other. */
const read = (blocks: unknown): string => stringsIn(blocks).join("");

describe("every kind of answer", () => {
  it.each(samples.map((reply) => [reply.title, reply] as const))(
    "%s is what Slack takes, for everybody who may see it",
    (_, reply) => {
      expect(problemsOf(reply)).toEqual([]);
      expect(problemsOf(reply, { kind: "public", by: "U0SHARER" })).toEqual([]);
      expect(problemsOf(reply, { kind: "modal" })).toEqual([]);
    },
  );

  it("shows a quotation with the reporter's words, the speaker with role, and where it is printed", () => {
    const { blocks } = renderReply(quotesReply, PRIVATE);
    expect(read(blocks)).toContain("“We were not asked,” Moreau said. “Not once.”");
    expect(read(blocks)).toContain("— Ines Moreau, a teacher on North Island");
    expect(read(blocks)).toContain("— Unknown speaker");
    expect(read(blocks)).toContain(
      "[1 ¶3] <https://harborcourier.example/a?b=1&amp;c=2#:~:text=fares|Harbor Courier, 20 August 2025",
    );
  });

  it("says perhaps where the speaker is uncertain", () => {
    expect(read(renderReply(longReply(2), PRIVATE).blocks)).toContain("— perhaps Speaker 1");
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

  it("offers to share answers, not failures", () => {
    expect(hasButton(renderReply(briefReply, PRIVATE).blocks, "Share in channel")).toBe(true);
    expect(hasButton(renderReply(nothingReply, PRIVATE).blocks, "Share in channel")).toBe(false);
    expect(hasButton(renderReply(briefReply, { kind: "public", by: null }).blocks, "Share in channel")).toBe(
      false,
    );
  });
});

describe("an answer that is too long for one message", () => {
  it("is paged between entries, each entry once, each page within every limit", () => {
    const reply = longReply(60);
    expect(problemsOf(reply)).toEqual([]);
    const { pages } = renderReply(reply, PRIVATE);
    const all = Array.from({ length: pages }, (_, page) => renderReply(reply, PRIVATE, page));
    const shown = all.map(({ blocks }) => read(blocks)).join("");
    const plain = all.map(({ text }) => text).join("");
    for (let index = 0; index < 60; index += 1) {
      expect(shown.split(`“Number ${index}:`)).toHaveLength(2);
      expect(plain.split(`“Number ${index}:`)).toHaveLength(2);
    }
    expect(all.map(({ text }) => /\(Page \d of 5\)/.test(text))).toEqual([true, true, true, true, true]);
  });

  it("shows its last page for a page past the end", () => {
    expect(renderReply(longReply(60), PRIVATE, 99).page).toBe(4);
  });

  it("cuts a single passage between sentences with a visible mark", () => {
    const text = "The ferry left the pier at noon. ".repeat(400).trim();
    const reply = replyOf([
      { type: "passage", heading: null, blocks: [{ role: "body", said: cited(text), mark: null }] },
    ]);
    expect(problemsOf(reply)).toEqual([]);
    expect(read(renderReply(reply, PRIVATE).blocks)).toContain("left the pier at noon. …");
  });

  it("leaves a quotation that fits nowhere out rather than cutting it, and says where it is", () => {
    const quote = { parts: [{ type: "quoted", text: `“${"so ".repeat(5000)}”` }] } as const;
    const card = {
      speaker: null,
      role: null,
      uncertain: false,
      notes: [],
      citation: citation(0),
      also: [],
      variants: [],
      context: null,
      open: null,
    };
    const reply = replyOf([{ type: "quotes", heading: null, quotes: [{ ...card, ...quote }] }]);
    expect(problemsOf(reply)).toEqual([]);
    expect(read(renderReply(reply, PRIVATE).blocks)).toContain(
      "too long for a message in Slack and is left out rather than cut. Read it whole: /article art0",
    );
  });

  it("keeps within the limits with hundreds of figures, facts and sources", () => {
    const row = figuresReply.sections[0];
    const rows = row?.type === "figures" ? Array.from({ length: 100 }, () => row.rows).flat() : [];
    const figures = {
      type: "figures",
      measure: "boats",
      verdict: "agreement",
      explanation: "All agree.",
      rows,
    } as const;
    const facts = Array.from({ length: 100 }, (_, index) => ({
      label: `Fact ${index}`,
      value: "x".repeat(300),
      action: null,
    }));
    const lines = Array.from({ length: 80 }, (_, index) => ({
      said: {
        text: `Line ${index}.`,
        citation: { ...citation(0), articleId: `many${index}`, headline: "h".repeat(200) },
      },
      claimant: null,
      also: [],
    }));
    const reply = replyOf([
      figures,
      { type: "facts", heading: "Facts", facts },
      { type: "lines", heading: null, lines },
    ]);
    expect(problemsOf(reply)).toEqual([]);
  });
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
    expect(problemsOf(withLine(fits + 1))).toEqual([]);
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

  it("whatever the words of an article or a person are", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom(
        "<!channel>",
        "<@U012345>",
        "<https://evil.example|bank>",
        "\u202E\u2066",
        "&lt;!here&gt;",
        "",
        " ",
        "x".repeat(4000),
        "\ud83d",
      ),
    );
    const someUrl = fc.oneof(fc.webUrl(), hostile, fc.constant(null));
    const someCitation = fc
      .record({ outlet: hostile, headline: fc.option(hostile), url: someUrl })
      .map((given) => ({ ...citation(0), ...given }));
    const someCited = fc.record({ text: hostile, citation: someCitation });
    const someReply = fc
      .record({
        title: hostile,
        words: hostile,
        said: fc.array(someCited, { minLength: 1, maxLength: 8 }),
        name: fc.option(hostile),
        line: hostile,
      })
      .map(({ title, words, said, name, line }) => {
        const ask = { type: "ask", intent: "open", label: words.slice(0, 24), line } as const;
        const sections: Section[] = [
          { type: "note", weight: "quiet", text: words },
          { type: "facts", heading: words, facts: [{ label: words, value: words, action: ask }] },
          {
            type: "lines",
            heading: null,
            lines: said.map((each) => ({ said: each, claimant: name, also: [] })),
          },
          {
            type: "hits",
            heading: words,
            hits: said.map((each) => ({ citation: each.citation, passage: each, open: ask, notes: [words] })),
          },
        ];
        return replyOf(sections, {
          title,
          line,
          actions: [ask, { type: "link", label: words, url: words }],
          coverage: words,
        });
      });
    fc.assert(
      fc.property(someReply, (reply) => {
        expect(problemsOf(reply)).toEqual([]);
        expect(problemsOf(reply, { kind: "modal" })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
