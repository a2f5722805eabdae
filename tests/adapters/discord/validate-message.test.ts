import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../adapters/discord/limits.ts";
import { validateMessage } from "../../support/fake-discord/validate-message.ts";

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
