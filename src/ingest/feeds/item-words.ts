import type { ParsedItem } from "../../watch/ports.ts";
import { fragmentText } from "../page/fragment-text.ts";

const FEED_TAIL = /(?:^|\n\n)The post .{0,300} (?:appeared first on|first appeared on) .{0,100}$/u;

/** An item as the feed writes it. */
export type WrittenItem = Omit<ParsedItem, "headline" | "text">;

/** Adds an item's words: titles may hold escaped markup, and blogs put a line of their own below the text. */
export function withWords(item: WrittenItem): ParsedItem {
  const headline = fragmentText(item.title ?? "").replace(/\s+/gu, " ");
  const text = fragmentText(item.content ?? item.summary ?? "").replace(FEED_TAIL, "");
  return { ...item, headline: headline === "" ? null : headline, text: text.trim() };
}
