import { createCounter } from "../counter.ts";
import { FIRST, PLAIN_USER, type Workspace } from "./workspaces.ts";

/** What a delivery is, as Socket Mode names it; HTTP encodes each its own way. */
export type DeliveryKind = "slash_commands" | "interactive" | "events_api";
export type Delivery = Readonly<{ kind: DeliveryKind; payload: Readonly<Record<string, unknown>> }>;

/** Who does something where. */
export type Actor = Readonly<{
  workspace?: Workspace;
  user?: string;
  channel?: string;
  responseUrl?: string;
}>;

const unique = createCounter();

function people(actor: Actor) {
  const workspace = actor.workspace ?? FIRST;
  return {
    team: { id: workspace.id, domain: "fake" },
    user: { id: actor.user ?? PLAIN_USER, username: "reader", team_id: workspace.id },
    api_app_id: "A0",
    enterprise: null,
    is_enterprise_install: false,
  };
}

export function slashCommand(command: string, text: string, actor: Actor = {}): Delivery {
  const workspace = actor.workspace ?? FIRST;
  return {
    kind: "slash_commands",
    payload: {
      command,
      text,
      team_id: workspace.id,
      team_domain: "fake",
      user_id: actor.user ?? PLAIN_USER,
      user_name: "reader",
      channel_id: actor.channel ?? "C0NEWS",
      channel_name: "news",
      api_app_id: "A0",
      is_enterprise_install: "false",
      trigger_id: unique("trigger"),
      response_url: actor.responseUrl ?? "",
    },
  };
}

/** Presses a button (or chooses in a menu) of a message or a view. */
export function press(
  element: Readonly<Record<string, unknown>>,
  place: Readonly<{ ephemeral?: boolean; view?: Readonly<Record<string, unknown>> }>,
  actor: Actor = {},
): Delivery {
  const inMessage = {
    container: {
      type: "message",
      message_ts: "1.1",
      channel_id: actor.channel ?? "C0NEWS",
      is_ephemeral: place.ephemeral ?? true,
    },
    channel: { id: actor.channel ?? "C0NEWS", name: "news" },
    response_url: actor.responseUrl ?? "",
  };
  const inView = { container: { type: "view", view_id: place.view?.id }, view: place.view };
  return {
    kind: "interactive",
    payload: {
      type: "block_actions",
      ...people(actor),
      trigger_id: unique("trigger"),
      ...(place.view === undefined ? inMessage : inView),
      actions: [{ block_id: unique("block"), action_ts: "1.2", ...element }],
    },
  };
}

export function submit(
  view: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  actor: Actor = {},
): Delivery {
  const urls =
    actor.responseUrl === undefined ? [] : [{ response_url: actor.responseUrl, channel_id: "C0NEWS" }];
  return {
    kind: "interactive",
    payload: {
      type: "view_submission",
      ...people(actor),
      trigger_id: unique("trigger"),
      view: { ...view, state: { values } },
      response_urls: urls,
    },
  };
}

export function typeInto(actionId: string, value: string, actor: Actor = {}): Delivery {
  return {
    kind: "interactive",
    payload: {
      type: "block_suggestion",
      ...people(actor),
      action_id: actionId,
      block_id: unique("block"),
      value,
      container: { type: "view" },
      view: { id: "V0", type: "modal" },
    },
  };
}

export function globalShortcut(callbackId: string, actor: Actor = {}): Delivery {
  return {
    kind: "interactive",
    payload: {
      type: "shortcut",
      ...people(actor),
      callback_id: callbackId,
      trigger_id: unique("trigger"),
      action_ts: "1.1",
    },
  };
}

export function messageShortcut(callbackId: string, text: string, actor: Actor = {}): Delivery {
  return {
    kind: "interactive",
    payload: {
      type: "message_action",
      ...people(actor),
      callback_id: callbackId,
      trigger_id: unique("trigger"),
      action_ts: "1.1",
      channel: { id: actor.channel ?? "C0NEWS", name: "news" },
      message_ts: "1.0",
      message: { type: "message", user: "U0OTHER", ts: "1.0", text },
      response_url: actor.responseUrl ?? "",
    },
  };
}

/** An event of the Events API, `app_mention` and the like. */
export function event(type: string, fields: Readonly<Record<string, unknown>>, actor: Actor = {}): Delivery {
  const workspace = actor.workspace ?? FIRST;
  return {
    kind: "events_api",
    payload: {
      type: "event_callback",
      team_id: workspace.id,
      api_app_id: "A0",
      event_id: unique("Ev"),
      event_time: 1,
      authorizations: [
        {
          enterprise_id: null,
          team_id: workspace.id,
          user_id: workspace.botUser,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      event: { type, user: actor.user ?? PLAIN_USER, event_ts: "1.5", ...fields },
    },
  };
}

export function mention(text: string, actor: Actor & Readonly<{ thread?: string }> = {}): Delivery {
  const workspace = actor.workspace ?? FIRST;
  return event(
    "app_mention",
    {
      text: `<@${workspace.botUser}> ${text}`,
      channel: actor.channel ?? "C0NEWS",
      ts: "5.5",
      ...(actor.thread === undefined ? {} : { thread_ts: actor.thread }),
    },
    actor,
  );
}
