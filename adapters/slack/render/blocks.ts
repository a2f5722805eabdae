import type { types } from "@slack/bolt";
import { plainText } from "../../console/plain-text.ts";
import { LIMITS } from "../limits.ts";
import { cut, cutMarkup, webAddress } from "./markup.ts";

export type Block = types.KnownBlock;
export type RichElement = types.RichTextElement;
export type RichBlock = types.RichTextBlock;
export type Button = types.Button;

/** Small builders of Block Kit objects; `render-*` files put them together. Lengths are kept here. */

export function header(text: string): Block {
  return { type: "header", text: plain(text, LIMITS.headerText.max) };
}

export const divider: Block = { type: "divider" };

/** A paragraph of our own mrkdwn, already escaped; with a button at its side. */
export function section(mrkdwn: string, accessory: Button | null = null): Block {
  const text = { type: "mrkdwn", text: cutMarkup(mrkdwn, LIMITS.sectionText.max), verbatim: true } as const;
  return accessory === null ? { type: "section", text } : { type: "section", text, accessory };
}

/** Small print of our own mrkdwn, already escaped. */
export function context(mrkdwn: readonly string[]): Block {
  const elements = mrkdwn
    .slice(0, LIMITS.contextElements.max)
    .map((text) => ({ type: "mrkdwn", text: cutMarkup(text, LIMITS.text.max), verbatim: true }) as const);
  return { type: "context", elements };
}

/** A text object without markup, with foreign characters made harmless. */
export function plain(text: string, max: number): types.PlainTextElement {
  return { type: "plain_text", text: cut(plainText(text) || "–", max) };
}

export type Look = Readonly<{ bold?: true; italic?: true }>;

/** Words in rich text. White space at the ends is kept: elements stand side by side. */
export function words(text: string, style: Look = {}): RichElement {
  const clean = plainText(text);
  const shown = clean === "" ? " " : `${/^\s/u.test(text) ? " " : ""}${clean}${/\s$/u.test(text) ? " " : ""}`;
  return Object.keys(style).length === 0
    ? { type: "text", text: shown }
    : { type: "text", text: shown, style };
}

/** A linked label in rich text; the bare label without an address. */
export function linked(url: string | null, label: string): RichElement {
  const address = webAddress(url);
  return address === null ? words(label) : { type: "link", url: address, text: plainText(label) };
}

export function paragraph(...elements: RichElement[]): RichBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

export function quoteBlock(...elements: RichElement[]): RichBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_quote", elements }] };
}

export function bullets(items: readonly (readonly RichElement[])[], indent = 0): RichBlock {
  const elements = items.map((item): types.RichTextSection => {
    return { type: "rich_text_section", elements: [...item] };
  });
  return { type: "rich_text", elements: [{ type: "rich_text_list", style: "bullet", indent, elements }] };
}

/**
 * Rich text that stands next to rich text becomes one block, and lists that touch one list: fewer blocks, and
 * the even spacing of a text.
 */
export function joinRichText(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type !== "rich_text" || last?.type !== "rich_text") joined.push(block);
    else
      joined[joined.length - 1] = { type: "rich_text", elements: joinLists(last.elements, block.elements) };
  }
  return joined;
}

type RichParts = RichBlock["elements"];

function joinLists(left: RichParts, right: RichParts): RichParts {
  const [end, start] = [left.at(-1), right[0]];
  if (end?.type !== "rich_text_list" || start?.type !== "rich_text_list" || end.indent !== start.indent) {
    return [...left, ...right];
  }
  return [
    ...left.slice(0, -1),
    { ...end, elements: [...end.elements, ...start.elements] },
    ...right.slice(1),
  ];
}

/** Characters of text in blocks, as the limit for a whole message counts them. */
export function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + charactersIn(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === "text" && typeof inner === "string" ? inner.length : charactersIn(inner)),
    0,
  );
}
