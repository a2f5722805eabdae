import type { types } from "@slack/bolt";
import { LIMITS } from "../limits.ts";
import { APP_NAME } from "../manifest.ts";
import { type Block, paragraph, plain, section, words } from "../render/blocks.ts";

/** A modal that shows an answer. */
export function answerView(blocks: Block[]): types.ModalView {
  return {
    type: "modal",
    title: plain(APP_NAME, LIMITS.modalTitle.max),
    close: plain("Close", LIMITS.modalButton.max),
    blocks: blocks.slice(0, LIMITS.viewBlocks.max),
  };
}

/** What stands in a modal until its answer is there: Slack wants it opened within three seconds. */
export function waitingView(): types.ModalView {
  return answerView([paragraph(words("Looking through the articles …"))]);
}

/** A modal with an answer as text alone, already escaped: what is left when Slack does not take its blocks. */
export function plainView(text: string): types.ModalView {
  const paragraphs = text.split("\n\n").filter((part) => part.trim() !== "");
  return answerView(paragraphs.map((part) => section(part)));
}
