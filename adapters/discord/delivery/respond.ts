import {
  InteractionResponseType,
  MessageFlags,
  type REST,
  RequestMethod,
  type RouteLike,
  Routes,
} from "discord.js";
import type { Suggestion } from "../../../commands/desk.ts";
import type { Message } from "../render/render-reply.ts";

/** What is needed of an interaction to answer it. */
export type Answerable = Readonly<{ id: string; token: string; application_id: string }>;

/** Who sees a new message. */
export type Seen = "private" | "public";

/**
 * The ways to answer an interaction. The first must come within three seconds; the others work for fifteen
 * minutes. Rate limits and failures on Discord's side are waited out and tried again by discord.js; each way
 * rejects when Discord does not take it.
 * Source: https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export type Respond = Readonly<{
  /** First: a new message. */
  reply: (to: Answerable, message: Message, seen: Seen) => Promise<void>;
  /** First: a new message is coming. */
  defer: (to: Answerable, seen: Seen) => Promise<void>;
  /** First, to a button: the message it stands in changes. */
  update: (to: Answerable, message: Message) => Promise<void>;
  /** First, to a button: the message it stands in is going to change. */
  deferUpdate: (to: Answerable) => Promise<void>;
  /** First, to somebody typing. */
  complete: (to: Answerable, choices: readonly Suggestion[]) => Promise<void>;
  /** Later: the message that was announced or is changing. */
  edit: (to: Answerable, message: Message) => Promise<void>;
  /** Later: takes the announced message away. */
  remove: (to: Answerable) => Promise<void>;
  /** Later: one more message. */
  followUp: (to: Answerable, message: Message, seen: Seen) => Promise<void>;
}>;

export function createRespond(rest: Pick<REST, "queueRequest">): Respond {
  // The token in the route is the authorization; what Discord answers with is of no use here.
  const send = async (method: RequestMethod, fullRoute: RouteLike, body?: unknown): Promise<void> => {
    const response = await rest.queueRequest({ method, fullRoute, body, auth: false });
    await response.arrayBuffer();
  };
  const first = (to: Answerable, body: unknown): Promise<void> =>
    send(RequestMethod.Post, Routes.interactionCallback(to.id, to.token), body);
  const original = (to: Answerable) => Routes.webhookMessage(to.application_id, to.token, "@original");
  return {
    reply: (to, message, seen) =>
      first(to, { type: InteractionResponseType.ChannelMessageWithSource, data: seenBy(message, seen) }),
    defer: (to, seen) =>
      first(to, {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: seen === "private" ? { flags: MessageFlags.Ephemeral } : {},
      }),
    update: (to, message) => first(to, { type: InteractionResponseType.UpdateMessage, data: message }),
    deferUpdate: (to) => first(to, { type: InteractionResponseType.DeferredMessageUpdate }),
    complete: (to, choices) =>
      first(to, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: choices.map(({ label, value }) => ({ name: label, value })) },
      }),
    edit: (to, message) => send(RequestMethod.Patch, original(to), message),
    remove: (to) => send(RequestMethod.Delete, original(to)),
    followUp: (to, message, seen) =>
      send(RequestMethod.Post, Routes.webhook(to.application_id, to.token), seenBy(message, seen)),
  };
}

function seenBy(message: Message, seen: Seen): Message {
  return seen === "private" ? { ...message, flags: message.flags | MessageFlags.Ephemeral } : message;
}
