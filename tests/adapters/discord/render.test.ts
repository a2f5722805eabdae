import { describe, expect, it } from "vitest";
import type { Style } from "../../../adapters/discord/config.ts";
import { type Audience, renderReply } from "../../../adapters/discord/render/render-reply.ts";
import type { Reply } from "../../../commands/reply.ts";
import { againstSchema } from "../../support/fake-discord/openapi.ts";
import { buttonsOf, hasButton, readDiscord } from "../../support/fake-discord/read-message.ts";
import { validateMessage } from "../../support/fake-discord/validate-message.ts";
import { replyOf } from "../../support/reply-of.ts";
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

const lineOf = (length: number): string => `/check ${"x".repeat(length - "/check ".length)}`;

describe("every kind of answer", () => {
  it("has room for the way back to the answer it was opened from", () => {
    const back = { kind: "page", line: "/brief x", page: 3 } as const;
    for (const reply of [briefReply, quotesReply, figuresReply, variousReply, nothingReply, longReply(60)])
      expect(problemsOf(reply, { kind: "private", back })).toEqual([]);
    expect(
      hasButton(pagesOf(briefReply, "components", { kind: "private", back })[0], "↩ To the answer"),
    ).toBe(true);
  });

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
        "more than 700 — the port office, North Island, 2024 [1 ¶3]",
        "The port office counts more than 700 daily passengers.",
        "",
        "\u00a0\u00a0\u00a0\u00a0about 450 — the report itself [2 ¶3][3 ¶3]",
      ].join("\n"),
    );
  });

  it("names in its buttons what they belong to, where they stand below an embed", () => {
    const labels = (style: Style) => buttonsOf(pagesOf(quotesReply, style)[0]).map(({ label }) => label);
    expect(labels("components")).toContain("Context");
    expect(labels("embeds")).toContain("Context [1 ¶3]");
  });
});

describe("an answer that is too long for one message", () => {
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
  it("names nobody in an allowed mention", () => {
    for (const style of STYLES)
      expect(pagesOf(quotesReply, style)[0]?.allowed_mentions).toEqual({ parse: [] });
  });
});
