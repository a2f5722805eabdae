import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../adapters/discord/limits.ts";
import { readMessage } from "../../../adapters/discord/read-message.ts";
import { decodeId, encodeId, type Press } from "../../../adapters/discord/render/custom-id.ts";
import { renderReply } from "../../../adapters/discord/render/render-reply.ts";
import { longReply } from "../../support/sample-replies.ts";

const roundTrip = (press: Press, printed: string | null) => {
  const id = encodeId(press, 0, printed);
  return id === null ? null : decodeId(id, printed);
};

describe("the id of a button", () => {
  it.each<[Press]>([
    [{ kind: "ask", line: "/brief TRUST Act" }],
    [{ kind: "open", line: "/article art0 around:3" }],
    [{ kind: "page", line: '/quotes speaker:"Ann. B" x~y=z', page: 12 }],
    [{ kind: "share", line: "/figures ¿cuántos? 🛥", page: 0 }],
  ])("carries %j there and back", (press) => {
    expect(roundTrip(press, null)).toEqual({ kind: "press", press });
  });

  it("holds a line up to the last unit, and not one more", () => {
    const most = LIMITS.customId.max - "1p0.0=".length;
    const press = (length: number): Press => ({ kind: "page", line: `/${"x".repeat(length - 1)}`, page: 0 });
    expect(encodeId(press(most), 0, null)).toHaveLength(LIMITS.customId.max);
    expect(encodeId(press(most + 1), 0, null)).toBeNull();
  });

  const question = `/quotes ${"word ".repeat(60)}speaker:"Ines Moreau"`;

  it.each<[string, string]>([
    ["the same question", question],
    ["the next page of it", `${question} page:2`],
    ["the same as figures", question.replace("/quotes", "/figures")],
    ["the same without its speaker", question.replace(' speaker:"Ines Moreau"', "")],
  ])("refers to a long question that is printed: %s", (_, line) => {
    const press: Press = { kind: "ask", line };
    expect(roundTrip(press, question)).toEqual({ kind: "press", press });
  });

  it("is stale when the printed question is another, or not there", () => {
    const id = encodeId({ kind: "ask", line: `${question} page:2` }, 0, question) ?? "";
    expect(decodeId(id, `${question}!`)).toEqual({ kind: "stale" });
    expect(decodeId(id, null)).toEqual({ kind: "stale" });
  });

  it.each([
    [""],
    ["0a0.0=/brief"],
    ["1x0.0=/brief"],
    ["1a0.0=brief"],
    ["1a0.0="],
    [`1a0.0=/${"x".repeat(100)}`],
  ])("is stale when nobody made it: %s", (id) => {
    expect(decodeId(id, null)).toEqual({ kind: "stale" });
  });

  it("means what it meant or nothing, whatever the lines are", () => {
    const line = fc.string({ unit: "grapheme", maxLength: 300 }).map((words) => `/${words}`);
    fc.assert(
      fc.property(line, line, fc.nat(60), (asked, printed, place) => {
        const press: Press = { kind: "share", line: asked, page: place };
        const id = encodeId(press, place, printed);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(LIMITS.customId.max);
        expect(decodeId(id, printed)).toEqual({ kind: "press", press });
      }),
    );
  });

  it("never fails to be read, whatever somebody sends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.option(fc.string()), (id, printed) => {
        expect(["press", "stale"]).toContain(decodeId(id, printed).kind);
      }),
    );
  });
});

describe("a message of the bot", () => {
  const line = `/check She said *that* [and](x) <@1> ${"again ".repeat(40)}`.trim();
  const typed = line.replace("again", "a\u00adgain\u200b");

  it.each(["components", "embeds"] as const)(
    "gives back the question it prints and the page it shows, as %s",
    (style) => {
      const { message } = renderReply(
        { ...longReply(20), line: typed },
        { kind: "private", back: null },
        style,
        1,
      );
      const read = readMessage({ components: message.components, embeds: message.embeds });
      expect(read).toEqual({ question: line, shown: { kind: "page", line: typed, page: 1 } });
    },
  );

  it.each([[undefined], [null], [[]], ["text"], [[{ type: 17, components: [{ content: 5 }] }]]])(
    "that is none gives nothing: %j",
    (components) => {
      expect(readMessage({ components, embeds: components })).toEqual({ question: null, shown: null });
    },
  );
});
