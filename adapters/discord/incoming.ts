import { z } from "zod";

/**
 * What this adapter reads of the interactions Discord sends; everything else in them is left unread. They are
 * read as the payloads they are: without caches, which this adapter does not keep, discord.js's own classes
 * hold half of them.
 * Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */

const user = z.object({ id: z.string() });

const common = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  locale: z.string().default("en-US"),
  guild_id: z.string().optional(),
  user: user.optional(),
  member: z.object({ user: user.optional(), permissions: z.string().default("0") }).optional(),
});

/** An option as somebody filled it in; `focused` while they are typing. */
const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

const attachment = z.object({ filename: z.string(), size: z.number(), url: z.string() });

/** The words of a message, its own and those of its embeds. */
const message = z.object({
  content: z.string().default(""),
  embeds: z.array(z.object({ title: z.string().optional(), description: z.string().optional() })).default([]),
});

const slashCommand = common.extend({
  kind: z.literal("slash"),
  data: z.object({
    name: z.string(),
    options: z.array(option).default([]),
    resolved: z.object({ attachments: z.record(z.string(), attachment).optional() }).optional(),
  }),
});

const completion = common.extend({
  kind: z.literal("completion"),
  data: z.object({ name: z.string(), options: z.array(option).default([]) }),
});

const messageCommand = common.extend({
  kind: z.literal("message"),
  data: z.object({
    name: z.string(),
    target_id: z.string(),
    resolved: z.object({ messages: z.record(z.string(), message) }),
  }),
});

const button = common.extend({
  kind: z.literal("button"),
  data: z.object({ custom_id: z.string() }),
  /** The message the button stands in; read by `readMessage`. */
  message: z.object({ flags: z.number().default(0), components: z.unknown(), embeds: z.unknown() }),
});

const interaction = z.discriminatedUnion("kind", [slashCommand, completion, messageCommand, button]);

export type Interaction = z.output<typeof interaction>;
export type SlashCommand = z.output<typeof slashCommand>;
export type Completion = z.output<typeof completion>;
export type MessageCommand = z.output<typeof messageCommand>;
export type ButtonPress = z.output<typeof button>;
export type Attachment = z.output<typeof attachment>;

const typed = z.object({
  type: z.number(),
  data: z.object({ type: z.number().optional(), component_type: z.number().optional() }).optional(),
});

/**
 * An interaction out of a gateway payload; null for a kind this adapter offers nobody. Interaction types: 2
 * command, 3 component, 4 completion; command types: 1 slash, 3 message; component type 2: a button.
 */
export function readInteraction(payload: unknown): Interaction | null {
  const { type, data } = typed.safeParse(payload).data ?? {};
  const kind = kindOf(type, data?.type, data?.component_type);
  if (kind === null || typeof payload !== "object") return null;
  return interaction.safeParse({ ...payload, kind }).data ?? null;
}

function kindOf(
  type: number | undefined,
  command: number | undefined,
  component: number | undefined,
): Interaction["kind"] | null {
  if (type === 4) return "completion";
  if (type === 2) return command === 3 ? "message" : command === 2 ? null : "slash";
  return type === 3 && component === 2 ? "button" : null;
}

/** Who acts, for naming who shared an answer; never stored or logged. */
export function userOf({ user: direct, member }: Pick<Interaction, "user" | "member">): string {
  return direct?.id ?? member?.user?.id ?? "";
}

/** The languages commands come in; everything but Spanish gets English. */
export function localeOf({ locale }: Pick<Interaction, "locale">): "en" | "es" {
  return locale.startsWith("es") ? "es" : "en";
}
