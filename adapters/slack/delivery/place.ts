import { webApi } from "@slack/bolt";
import type { Rendered } from "../render/render-reply.ts";
import { answerView } from "../views/answer-view.ts";
import { QUIET, REFUSED_BLOCKS, type Respond } from "./respond.ts";

/** Where an answer goes. */
export type Place =
  /** Through a `response_url`: as a new message, or in place of the one a button was pressed in. */
  | Readonly<{
      kind: "response";
      url: string;
      visible: "asker" | "channel";
      replace: boolean;
      thread?: string;
    }>
  /** Into a thread, for everybody. */
  | Readonly<{ kind: "thread"; client: webApi.WebClient; channel: string; thread: string }>
  /** Into a modal that is open. */
  | Readonly<{ kind: "view"; client: webApi.WebClient; view: string }>;

/** Puts a rendered answer in its place; rejects when Slack does not take it. */
export async function putAnswer(place: Place, rendered: Rendered, respond: Respond): Promise<void> {
  const { text, blocks } = rendered;
  switch (place.kind) {
    case "response": {
      const response_type = place.visible === "asker" ? "ephemeral" : "in_channel";
      const thread = place.thread === undefined ? {} : { thread_ts: place.thread };
      return respond(place.url, { response_type, replace_original: place.replace, text, blocks, ...thread });
    }
    case "thread": {
      const message = { channel: place.channel, thread_ts: place.thread, text, ...QUIET };
      try {
        await place.client.chat.postMessage({ ...message, blocks });
      } catch (error) {
        if (!isRefusedBlocks(error)) throw error;
        await place.client.chat.postMessage(message);
      }
      return;
    }
    case "view":
      await place.client.views.update({ view_id: place.view, view: answerView(blocks) });
  }
}

function isRefusedBlocks(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && REFUSED_BLOCKS.test(error.data.error);
}
