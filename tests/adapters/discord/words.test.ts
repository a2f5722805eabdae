import { describe, expect, it } from "vitest";
import { plainMessage } from "../../../adapters/discord/plain-message.ts";
import {
  escapeMarkdown,
  evenSpaced,
  link,
  unescapeMarkdown,
  webAddress,
} from "../../../adapters/discord/render/markdown.ts";

describe("foreign words in an answer", () => {
  it.each([
    [
      "*bold* _it_ ~~no~~ `code` ||spoiler||",
      "\\*bold\\* \\_it\\_ \\~\\~no\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|",
    ],
    ["@everyone <@1> <#2> <:x:3> <t:0>", "\\@everyone \\<\\@1\\> \\<#2\\> \\<:x:3\\> \\<t:0\\>"],
    ["[bank](https://evil.example)", "\\[bank\\](https\\://evil.example)"],
    ["# big", "\\# big"],
    ["- item", "\\- item"],
    ["-# small", "\\-# small"],
    ["1. first", "1\\. first"],
    ["> quote", "\\> quote"],
    ["back\\slash", "back\\\\slash"],
    ["a\u202Eb\u0007c\u200Bd\u00ade\nnext", "abcde next"],
    ["1,000 – 5% (of “all”), it's #1", "1,000 – 5% (of “all”), it's #1"],
  ])("%j is written %j", (foreign, written) => {
    expect(escapeMarkdown(foreign)).toBe(written);
    expect(escapeMarkdown(unescapeMarkdown(written))).toBe(written);
  });

  it.each([
    ["700", 9, "`\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0700`"],
    ["more than 700", 9, "`more than 700`"],
    ["7`00", 9, "**7\\`00**"],
  ])("%s stands at the right of %i letters as %s", (figure, width, written) => {
    expect(evenSpaced(figure, width)).toBe(written);
  });

  it.each([
    ["https://a.example/x#:~:text=a%20b", "https://a.example/x#:~:text=a%20b"],
    ["https://a.example/x_(y) [z]", "https://a.example/x_%28y%29%20%5Bz%5D"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["//a.example", null],
    ["https://", null],
    [null, null],
    [`https://a.example/#:~:text=${"x".repeat(512)}`, "https://a.example/"],
    [`https://a.example/${"x".repeat(512)}`, null],
  ])("an address %s is linked as %s", (url, address) => {
    expect(webAddress(url)).toBe(address);
  });

  it("keeps a label inside its link", () => {
    expect(link("a] (b)", "https://a.example")).toBe("[a\\] (b)](https://a.example)");
    expect(link("a]", null)).toBe("a\\]");
  });
});

describe("the words of a message that is checked", () => {
  it.each([
    ["> **“We were** _asked_” <@1> [here](https://a.example)", "“We were asked” here"],
    ["# Title\n-# small ||hidden|| `code`", "Title\nsmall hidden code"],
    ["snake_case stays, 5 \\* 3 too <:boat:12>", "snake_case stays, 5 * 3 too"],
    ["<t:1700000000:R> “Noon.”", "“Noon.”"],
    ["   ", ""],
  ])("%j reads %j", (markdown, words) => {
    expect(plainMessage(markdown)).toBe(words);
  });

  it("are found in linear time", () => {
    const started = performance.now();
    plainMessage("[".repeat(20_000) + "*_<@".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
