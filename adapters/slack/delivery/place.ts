import { webApi } from "@slack/bolt";
import type { Block } from "../render/blocks.ts";
import type { Rendered } from "../render/render-reply.ts";
import { answerView, plainView } from "../views/answer-view.ts";
import { QUIET, type Respond } from "./respond.ts";
import { simpler } from "./simpler.ts";

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
  /** Into a thread, for everybody or for one member only. */
  | Readonly<{
      kind: "thread";
      client: webApi.WebClient;
      channel: string;
      thread: string;
      only: string | null;
    }>
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
    case "thread":
      return postInThread(place, { text, blocks });
    case "view":
      return showInView(place, rendered);
  }
}

type Message = Readonly<{ text: string; blocks?: Block[] }>;

/** Posts a message; as plain as it must be for Slack to take it. */
async function postInThread(place: Extract<Place, { kind: "thread" }>, message: Message): Promise<void> {
  const { client, channel, thread, only } = place;
  const post = { channel, thread_ts: thread, ...QUIET, ...message };
  try {
    await (only === null
      ? client.chat.postMessage(post)
      : client.chat.postEphemeral({ ...post, user: only }));
  } catch (error) {
    const plainer = simpler(message, errorName(error));
    if (plainer === null) throw error;
    await postInThread(place, { ...plainer, text: message.text });
  }
}

/** Shows an answer in a modal; as plain text when Slack does not take its blocks. */
async function showInView(
  place: Extract<Place, { kind: "view" }>,
  { text, blocks }: Rendered,
): Promise<void> {
  const { client, view } = place;
  try {
    await client.views.update({ view_id: view, view: answerView(blocks) });
  } catch (error) {
    if (simpler({ blocks }, errorName(error)) === null) throw error;
    await client.views.update({ view_id: view, view: plainView(text) });
  }
}

function errorName(error: unknown): string {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : "";
}
