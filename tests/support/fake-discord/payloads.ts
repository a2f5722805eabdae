import { createCounter } from "../counter.ts";
import { APPLICATION, CHANNEL, GUILD, NO_PERMISSIONS, READER } from "./identity.ts";

/** An interaction as the gateway delivers it. */
export type Payload = Readonly<{ id: string; token: string; message?: unknown }> &
  Readonly<Record<string, unknown>>;

/** Who asks, and where. Without a server it is a direct message. */
export type Asker = Readonly<{
  user?: string;
  permissions?: string;
  guild?: string | null;
  locale?: string;
}>;

const next = createCounter();

function interaction(type: number, data: unknown, asker: Asker, rest: object = {}): Payload {
  const { user = READER, permissions = NO_PERMISSIONS, guild = GUILD, locale = "en-US" } = asker;
  const person = { id: user, username: "someone", discriminator: "0", avatar: null, global_name: "Someone" };
  const member = {
    user: person,
    roles: [],
    joined_at: "2020-01-01T00:00:00Z",
    deaf: false,
    mute: false,
    permissions,
    flags: 0,
  };
  const where = guild === null ? { user: person, context: 1 } : { guild_id: guild, member, context: 0 };
  return {
    id: `4000000000000${next("").padStart(5, "0")}`,
    application_id: APPLICATION,
    type,
    token: next("token-"),
    version: 1,
    data,
    channel_id: CHANNEL,
    channel: { id: CHANNEL, type: guild === null ? 1 : 0 },
    locale,
    app_permissions: "0",
    entitlements: [],
    authorizing_integration_owners: { "0": guild ?? "0" },
    attachment_size_limit: 10_000_000,
    ...where,
    ...rest,
  };
}

type Values = Readonly<Record<string, string | number | boolean>>;

function optionsOf(values: Values) {
  return Object.entries(values).map(([name, value]) => ({
    name,
    type: typeof value === "boolean" ? 5 : typeof value === "number" ? 4 : 3,
    value,
  }));
}

export function slashCommand(name: string, values: Values, asker: Asker = {}): Payload {
  return interaction(2, { id: "1", type: 1, name, options: optionsOf(values) }, asker);
}

/** A command with a file in its option `file`. */
export function withFile(
  name: string,
  values: Values,
  file: Readonly<{ filename: string; size: number; url: string }>,
  asker: Asker,
): Payload {
  const options = [...optionsOf(values), { name: "file", type: 11, value: "77" }];
  const resolved = { attachments: { "77": { id: "77", proxy_url: file.url, ...file } } };
  return interaction(2, { id: "1", type: 1, name, options, resolved }, asker);
}

export function completion(command: string, option: string, typed: string): Payload {
  const options = [{ name: option, type: 3, value: typed, focused: true }];
  return interaction(4, { id: "1", type: 1, name: command, options }, {});
}

export function messageCommand(content: string, embeds: readonly unknown[] = [], asker: Asker = {}): Payload {
  const message = {
    id: "99",
    channel_id: CHANNEL,
    content,
    embeds,
    attachments: [],
    author: { id: "5", username: "x" },
  };
  const data = {
    id: "2",
    type: 3,
    name: "Check this message",
    target_id: "99",
    resolved: { messages: { "99": message } },
  };
  return interaction(2, data, asker);
}

/** A button that is pressed in a message of the bot. */
export function press(
  id: string,
  message: Readonly<Record<string, unknown>>,
  isPrivate: boolean,
  asker: Asker = {},
): Payload {
  const flags = Number(message.flags ?? 0) | (isPrivate ? 64 : 0);
  const shown = {
    embeds: [],
    ...message,
    id: "98",
    channel_id: CHANNEL,
    content: "",
    author: { id: APPLICATION, username: "x" },
    flags,
  };
  return interaction(3, { component_type: 2, custom_id: id }, asker, { message: shown });
}
