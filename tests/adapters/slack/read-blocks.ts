import type { types } from "@slack/bolt";

/** Blocks as a reader reads them aloud: every word in order, without markup and escapes. */
export function readBlocks(blocks: readonly types.KnownBlock[]): string {
  return blocks.map(readBlock).join("\n");
}

/** Mrkdwn or a message's text as it is shown: entities undone, links as their labels, joiners gone. */
export function unmarked(markup: string): string {
  return markup
    .replace(/<https?:[^|>]*\|([^>]*)>/g, "$1")
    .replace(/\u2060/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function readBlock(block: types.KnownBlock): string {
  if (block.type === "header") return block.text.text;
  if (block.type === "section") return unmarked(block.text?.text ?? "");
  if (block.type === "rich_text") return readRichText(block);
  if (block.type === "context") {
    return block.elements.map((element) => ("text" in element ? unmarked(element.text) : "")).join("\n");
  }
  if (block.type === "actions") {
    return block.elements.map((element) => ("text" in element ? `(${element.text.text})` : "")).join(" ");
  }
  if (block.type !== "table") return "";
  const cells = block.rows.map((row) =>
    row.map((cell) => (cell.type === "rich_text" ? readRichText(cell) : "")),
  );
  return cells.map((row) => row.join(" | ")).join("\n");
}

function readRichText(block: types.RichTextBlock): string {
  return block.elements
    .map((part) =>
      part.type === "rich_text_list"
        ? part.elements.map((item) => `• ${readElements(item.elements)}`).join("\n")
        : readElements(part.elements),
    )
    .join("\n");
}

function readElements(elements: readonly types.RichTextElement[]): string {
  return elements.map((element) => ("text" in element ? (element.text ?? "") : "")).join("");
}
