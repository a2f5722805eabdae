import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Style } from "../../../adapters/discord/config.ts";
import { LIMITS } from "../../../adapters/discord/limits.ts";
import { type Audience, renderReply } from "../../../adapters/discord/render/render-reply.ts";
import type { Reply, Section } from "../../../commands/reply.ts";
import { sourcesOf } from "../../../commands/sources-of.ts";
import { againstSchema } from "../../support/fake-discord/openapi.ts";
import { buttonsOf, hasButton, readDiscord } from "../../support/fake-discord/read-message.ts";
import { validateMessage } from "../../support/fake-discord/validate-message.ts";
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

const PRIVATE: Audience = { kind: "private", back: null };
const STYLES: readonly Style[] = ["components", "embeds"];
const samples = [briefReply, quotesReply, figuresReply, variousReply, nothingReply];

/** Every page of an answer, in order. */
function pagesOf(reply: Reply, style: Style = "components", audience: Audience = PRIVATE) {
  const { pages } = renderReply(reply, audience, style);
  return Array.from({ length: pages }, (_, page) => renderReply(reply, audience, style, page).message);
}

/** What Discord would refuse of any page of an answer, in either style. */
function problemsOf(reply: Reply, audience: Audience = PRIVATE): readonly string[] {
  return STYLES.flatMap((style) => pagesOf(reply, style, audience)).flatMap((message) => [
    ...validateMessage(message),
    ...againstSchema("callback", { type: 4, data: message }),
  ]);
}

function replyOf(sections: readonly Section[], rest: Partial<Reply> = {}): Reply {
  const base = { tone: "answer", title: "Title", line: "/brief x", coverage: null, actions: [] } as const;
  return { ...base, sections, sources: sourcesOf(sections), ...rest };
}

const lineOf = (length: number): string => `/check ${"x".repeat(length - "/check ".length)}`;

describe("every kind of answer", () => {
  it.each(samples.map((reply) => [reply.title, reply] as const))(
    "%s is what Discord takes, for everybody who may see it",
    (_, reply) => {
      expect(problemsOf(reply)).toEqual([]);
      expect(problemsOf(reply, { kind: "public", by: "500000000000000003" })).toEqual([]);
      expect(
        problemsOf(reply, { kind: "private", back: { kind: "page", line: "/brief x", page: 3 } }),
      ).toEqual([]);
    },
  );

  it("shows a quotation, then who said it, then where it is printed", () => {
    const [message] = pagesOf(quotesReply);
    expect(readDiscord(message)).toContain(
      "“We were not asked,” Moreau said. “Not once.”\n— Ines Moreau, a teacher on North Island · translated",
    );
    expect(readDiscord(message)).toContain("“Ask <!channel> & <@U012|boss>,”\n— Unknown speaker\n");
    expect(readDiscord(message)).toContain("[3 ¶3] Radio Sound, undated (digest)");
  });

  it("sets figures under each other, a conflict marked before them", () => {
    expect(readDiscord(pagesOf(figuresReply)[0])).toContain(
      [
        "daily passengers",
        "⚠ Sources disagree: more than 700 and about 450.",
        "",
        "more than 700 the port office, North Island, 2024 [1 ¶3]",
        "The port office counts more than 700 daily passengers.",
        "",
        "\u00a0\u00a0\u00a0\u00a0about 450 the report itself [2 ¶3][3 ¶3]",
      ].join("\n"),
    );
  });

  it("names in its buttons what they belong to, where they stand below an embed", () => {
    const labels = (style: Style) => buttonsOf(pagesOf(quotesReply, style)[0]).map(({ label }) => label);
    expect(labels("components")).toContain("Context");
    expect(labels("embeds")).toContain("Context [1 ¶3]");
  });

  it("offers to share answers, not failures, and not what is shared already", () => {
    const offers = (reply: Reply, audience: Audience) =>
      hasButton(pagesOf(reply, "components", audience)[0], "Share in channel");
    expect(offers(briefReply, PRIVATE)).toBe(true);
    expect(offers(nothingReply, PRIVATE)).toBe(false);
    expect(offers(briefReply, { kind: "public", by: null })).toBe(false);
  });
});

describe("an answer that is too long for one message", () => {
  it.each(STYLES)(
    "is paged between entries in %s, each entry once, each page within every limit",
    (style) => {
      const reply = longReply(60);
      expect(problemsOf(reply)).toEqual([]);
      const shown = pagesOf(reply, style).map(readDiscord);
      for (let index = 0; index < 60; index += 1)
        expect(shown.join("\n").split(`“Number ${index}:`)).toHaveLength(2);
      for (const [page, text] of shown.entries())
        expect(text).toContain(`Page ${page + 1} of ${shown.length}`);
    },
  );

  it.each(STYLES)("lists a hundred sources in %s, page by page, each once", (style) => {
    const lines = Array.from({ length: 100 }, (_, index) => ({
      said: {
        text: "A line.",
        citation: { ...citation(0), articleId: `art${index}`, outlet: `Outlet ${index}` },
      },
      claimant: null,
      also: [],
    }));
    const reply = replyOf([{ type: "lines", heading: null, lines }]);
    const { pages } = renderReply(reply, PRIVATE, style, 0, "sources");
    const all = Array.from({ length: pages }, (_, page) =>
      renderReply(reply, PRIVATE, style, page, "sources"),
    );
    expect(all.flatMap(({ message }) => validateMessage(message))).toEqual([]);
    const shown = all.map(({ message }) => readDiscord(message)).join("\n");
    for (let index = 0; index < 100; index += 1)
      expect(shown.split(`[${index + 1} ¶3] Outlet ${index},`)).toHaveLength(2);
  });

  it("has the same pages in both styles", () => {
    expect(pagesOf(longReply(60), "embeds")).toHaveLength(pagesOf(longReply(60)).length);
  });

  it("shows its last page for a page past the end", () => {
    const { page, pages } = renderReply(longReply(60), PRIVATE, "components", 999);
    expect(page).toBe(pages - 1);
  });

  it("holds as many characters as fit, and turns the page for one more", () => {
    const entry = (length: number) => ({ said: cited("x".repeat(length)), claimant: null, also: [] });
    const reply = (length: number) =>
      replyOf([{ type: "lines", heading: null, lines: [entry(1500), entry(length)] }]);
    let most = 1;
    while (pagesOf(reply(most + 1)).length === 1) most += 1;
    expect(pagesOf(reply(most))).toHaveLength(1);
    expect(pagesOf(reply(most + 1))).toHaveLength(2);
    expect(most).toBeGreaterThan(1200);
    expect([...problemsOf(reply(most)), ...problemsOf(reply(most + 1))]).toEqual([]);
  });

  it("cuts a single passage between sentences with a visible mark", () => {
    const text = "The ferry left the pier at noon. ".repeat(400).trim();
    const reply = replyOf([
      { type: "passage", heading: null, blocks: [{ role: "body", said: cited(text), mark: null }] },
    ]);
    expect(problemsOf(reply)).toEqual([]);
    expect(readDiscord(pagesOf(reply)[0])).toContain("left the pier at noon. …");
  });

  it("leaves a quotation that fits nowhere out rather than cutting it, and says where it is", () => {
    const card = {
      parts: [{ type: "quoted", text: `“${"so ".repeat(2000)}”` }],
      speaker: null,
      role: null,
      uncertain: false,
      notes: [],
      citation: citation(0),
      also: [],
      variants: [],
      context: null,
      open: null,
    } as const;
    const reply = replyOf([{ type: "quotes", heading: null, quotes: [card] }]);
    expect(problemsOf(reply)).toEqual([]);
    expect(readDiscord(pagesOf(reply)[0])).toContain(
      "too long for a message in Discord and is left out rather than cut. Read it whole: /article art0",
    );
  });

  it("keeps within the limits with hundreds of figures, facts, buttons and sources", () => {
    const ask = (label: string) => ({ type: "ask", intent: "open", label, line: `/brief ${label}` }) as const;
    const row = figuresReply.sections[0];
    const rows = row?.type === "figures" ? Array.from({ length: 100 }, () => row.rows).flat() : [];
    const facts = Array.from({ length: 100 }, (_, index) => ({
      label: `Fact ${index}`,
      value: "x".repeat(300),
      action: ask(`Fact ${index}`),
    }));
    const lines = Array.from({ length: 80 }, (_, index) => ({
      said: {
        text: `Line ${index}.`,
        citation: { ...citation(0), articleId: `many${index}`, headline: "h".repeat(200) },
      },
      claimant: null,
      also: [],
    }));
    const sections: readonly Section[] = [
      { type: "figures", measure: "boats", verdict: "agreement", explanation: "All agree.", rows },
      { type: "facts", heading: "Facts", facts },
      { type: "lines", heading: null, lines },
    ];
    const actions = Array.from({ length: 12 }, (_, index) => ask(`Action ${index}`));
    expect(problemsOf(replyOf(sections, { actions }))).toEqual([]);
  });
});

describe("a long question", () => {
  it("is printed small in the answer, so that the buttons can refer to it", () => {
    const [message] = pagesOf({ ...longReply(20), line: lineOf(300) });
    expect(readDiscord(message)).toContain(lineOf(300));
    expect(hasButton(message, "More")).toBe(true);
    expect(hasButton(message, "Share in channel")).toBe(true);
  });

  it("that is too long even for that costs the buttons, and the answer says so", () => {
    const { message, turns } = renderReply({ ...longReply(20), line: lineOf(501) }, PRIVATE, "components");
    expect(hasButton(message, "More")).toBe(false);
    expect(turns).toBe(false);
    expect(readDiscord(message)).toContain("buttons are left out: the question is too long");
  });

  it("a short one is not printed twice", () => {
    expect(readDiscord(pagesOf(briefReply)[0])).not.toContain("/brief ferry fares\n");
  });
});

describe("foreign words can do nothing in Discord", () => {
  it("whatever the words of an article or a person are", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom(
        "@everyone <@500000000000000001> <#6>",
        "[bank](https://evil.example)",
        "https://evil.example",
        "```\n# big",
        "||spoiler|| **x** -# small",
        "\u202E\u2066",
        "",
        " ",
        "x".repeat(4100),
        "*_~|`".repeat(500),
        "\ud83d",
      ),
    );
    const someCitation = fc
      .record({
        outlet: hostile,
        headline: fc.option(hostile),
        url: fc.oneof(fc.webUrl(), hostile, fc.constant(null)),
      })
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
        const actions = [ask, { type: "link", label: words, url: words }] as const;
        return replyOf(sections, { title, line, actions, coverage: words });
      });
    fc.assert(
      fc.property(someReply, (reply) => {
        expect(problemsOf(reply)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("names nobody in an allowed mention", () => {
    for (const style of STYLES)
      expect(pagesOf(quotesReply, style)[0]?.allowed_mentions).toEqual({ parse: [] });
  });
});

describe("the validator of these tests", () => {
  const text = (content: string) => ({ type: 10, content });
  const message = (components: readonly unknown[], rest = {}) => ({
    flags: 1 << 15,
    components,
    allowed_mentions: { parse: [] },
    ...rest,
  });
  const button = (id: string) => ({ type: 2, style: 2, label: "x", custom_id: id });
  const row = (size: number) => ({
    type: 1,
    components: Array.from({ length: size }, (_, index) => button(`${index}`)),
  });
  const many = (length: number) => Array.from({ length }, () => text("x"));

  it.each([
    ["characters", message([text("x".repeat(4000))]), message([text("x".repeat(4000)), text("x")])],
    ["components", message(many(40)), message(many(41))],
    ["buttons in a row", message([row(5)]), message([row(6)])],
    [
      "characters of an id",
      message([{ type: 1, components: [button("x".repeat(LIMITS.customId.max))] }]),
      message([{ type: 1, components: [button("x".repeat(LIMITS.customId.max + 1))] }]),
    ],
    [
      "characters of an embed",
      message([], { flags: 0, embeds: [{ description: "x".repeat(4096) }] }),
      message([], { flags: 0, embeds: [{ description: "x".repeat(4097) }] }),
    ],
    [
      "characters of all embeds",
      message([], {
        flags: 0,
        embeds: [{ description: "x".repeat(3000) }, { description: "x".repeat(3000) }],
      }),
      message([], {
        flags: 0,
        embeds: [{ description: "x".repeat(3000) }, { description: "x".repeat(3001) }],
      }),
    ],
  ])("takes as many %s as Discord, and not one more", (_, most, oneMore) => {
    expect(validateMessage(most)).toEqual([]);
    expect(validateMessage(oneMore)).toHaveLength(1);
  });
});
