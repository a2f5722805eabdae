import { z } from "zod";

/**
 * What this adapter reads of the payloads Slack sends; everything else in them is left unread. Bolt has checked
 * where they come from, these schemas check what they are.
 */

const team = z.object({ id: z.string() }).nullable().optional();
const user = z.object({ id: z.string(), team_id: z.string().optional() });

export const slashCommandBody = z.object({
  command: z.string(),
  text: z.string().default(""),
  team_id: z.string(),
  user_id: z.string(),
  response_url: z.string(),
});

/** A button or menu that was used, in a message or in a view. */
export const blockActionsBody = z.object({
  team,
  user,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  container: z.object({
    is_ephemeral: z.boolean().optional(),
    thread_ts: z.string().optional(),
  }),
  view: z
    .object({ id: z.string(), type: z.string(), previous_view_id: z.string().nullable().optional() })
    .nullable()
    .optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullable().optional(),
      }),
    )
    .min(1),
});

export const messageShortcutBody = z.object({
  team,
  user,
  response_url: z.string(),
  message: z.object({
    text: z.string().default(""),
    /** Messages of other apps often have their words here. */
    attachments: z
      .array(z.object({ text: z.string().optional(), fallback: z.string().optional() }))
      .optional(),
  }),
});

export const globalShortcutBody = z.object({ trigger_id: z.string() });

export const mentionEvent = z.object({
  text: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
});

export const homeOpenedEvent = z.object({ user: z.string(), tab: z.string().optional() });

const inputState = z.object({
  value: z.string().nullable().optional(),
  selected_option: z.object({ value: z.string() }).nullable().optional(),
  selected_date: z.string().nullable().optional(),
});

/** The form, sent off. Values by block id, then by action id. */
export const viewSubmissionBody = z.object({
  team,
  user,
  view: z.object({
    id: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), inputState)) }),
  }),
  response_urls: z.array(z.object({ response_url: z.string() })).optional(),
});

/** The workspace somebody acts in: the team of the payload, or that of the member in an organisation-wide one. */
export function teamOf(
  body: Readonly<{ team?: { id: string } | null | undefined; user: { team_id?: string | undefined } }>,
) {
  return body.team?.id ?? body.user.team_id ?? "";
}
