import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../adapters/slack/limits.ts";
import {
  isEscaped,
  validateBlocks,
  validateMessage,
  validateView,
} from "../../support/fake-slack/validate-blocks.ts";

const plain = (length: number) => ({ type: "plain_text", text: "x".repeat(length) });
const mrkdwn = (length: number) => ({ type: "mrkdwn", text: "x".repeat(length) });
const divider = { type: "divider" };
const button = (fields: object = {}) => ({ type: "button", action_id: "a", text: plain(1), ...fields });
const actions = (...elements: object[]) => ({ type: "actions", elements });
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const rich = (length: number) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "text", text: "x".repeat(length) }] }],
});
const table = (rows: number, columns: number, length = 1) => ({
  type: "table",
  rows: many(rows, () => many(columns, () => rich(length))),
});

describe("the validator of blocks takes what is at a limit and refuses what is one past it", () => {
  it.each<[string, number, (size: number) => readonly object[]]>([
    ["blocks in a message", LIMITS.messageBlocks.max, (size) => many(size, () => divider)],
    ["a header", LIMITS.headerText.max, (size) => [{ type: "header", text: plain(size) }]],
    ["a section", LIMITS.sectionText.max, (size) => [{ type: "section", text: mrkdwn(size) }]],
    [
      "elements of a context",
      LIMITS.contextElements.max,
      (size) => [{ type: "context", elements: many(size, () => mrkdwn(1)) }],
    ],
    [
      "buttons in a row",
      LIMITS.actionsElements.max,
      (size) => [actions(...many(size, (index) => button({ action_id: `a${index}` })))],
    ],
    ["a button's label", LIMITS.buttonText.max, (size) => [actions(button({ text: plain(size) }))]],
    ["a button's value", LIMITS.buttonValue.max, (size) => [actions(button({ value: "x".repeat(size) }))]],
    ["an action id", LIMITS.actionId.max, (size) => [actions(button({ action_id: "x".repeat(size) }))]],
    ["rows of a table", LIMITS.tableRows.max, (size) => [table(size, 1)]],
    ["columns of a table", LIMITS.tableColumns.max, (size) => [table(1, size)]],
    ["tables", LIMITS.messageTables.max, (size) => many(size, () => table(1, 1))],
    ["all text of a message", LIMITS.messageCharacters.max, (size) => [rich(size)]],
  ])("%s: %i", (_, max, make) => {
    expect(validateBlocks(make(max), "message")).toEqual([]);
    expect(validateBlocks(make(max + 1), "message")).not.toEqual([]);
  });

  it.each([
    ["a field Slack does not know", [{ type: "divider", colour: "red" }]],
    ["a block Slack does not know", [{ type: "banner" }]],
    ["empty text", [{ type: "section", text: plain(0) }]],
    ["an empty cell", [table(1, 1, 0)]],
    ["one action id twice", [actions(button(), button())]],
    [
      "one block id twice",
      [
        { ...divider, block_id: "b" },
        { ...divider, block_id: "b" },
      ],
    ],
    ["a link to a script", [actions(button({ url: "javascript:alert(1)" }))]],
    [
      "an input in a message",
      [{ type: "input", label: plain(1), element: { type: "datepicker", action_id: "d" } }],
    ],
    ["rows of different lengths", [{ type: "table", rows: [[rich(1)], [rich(1), rich(1)]] }]],
  ])("refuses %s", (_, blocks) => {
    expect(validateBlocks(blocks, "message")).not.toEqual([]);
  });

  it("refuses a table in a view, a long title, and inputs without a button to send them", () => {
    const modal = (fields: object) => validateView({ type: "modal", title: plain(1), blocks: [], ...fields });
    expect(modal({ title: plain(LIMITS.modalTitle.max) })).toEqual([]);
    expect(modal({ title: plain(LIMITS.modalTitle.max + 1) })).not.toEqual([]);
    expect(modal({ blocks: [table(1, 1)] })).not.toEqual([]);
    const input = { type: "input", label: plain(1), element: { type: "datepicker", action_id: "d" } };
    expect(modal({ blocks: [input] })).not.toEqual([]);
    expect(modal({ blocks: [input], submit: plain(1) })).toEqual([]);
  });

  it("refuses a message without text, or one that unfurls its links", () => {
    const quiet = { unfurl_links: false, unfurl_media: false };
    expect(validateMessage({ text: "x", ...quiet })).toEqual([]);
    expect(validateMessage({ text: "", ...quiet })).not.toEqual([]);
    expect(validateMessage({ text: "x" })).not.toEqual([]);
  });

  it.each([
    ["a &amp; b &lt;c&gt;", true],
    ["<https://a.example/?x=1&amp;y=2|a &amp; b>", true],
    ["Shared by <@U012AB>", true],
    ["a & b", false],
    ["<!channel>", false],
    ["<!here|here>", false],
    ["<#C012>", false],
    ["<https://a.example>", false],
    ["<javascript:alert(1)|x>", false],
    ["<mailto:a@b.example|x>", false],
    ["a < b", false],
    ["&nbsp;", false],
  ])("sees whether %s is escaped: %s", (markup, escaped) => {
    expect(isEscaped(markup)).toBe(escaped);
  });
});
