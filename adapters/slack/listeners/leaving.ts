import type { App } from "@slack/bolt";
import { z } from "zod";

const revoked = z.object({ tokens: z.object({ bot: z.array(z.string()).optional() }) });

/** Tells when a workspace removed the app, or revoked its bot's token: the workspace, and Slack's word for it. */
export function listenToLeaving(
  app: App,
  left: (team: string | undefined, event: string) => Promise<void>,
): void {
  app.event("app_uninstalled", async ({ event, context }) => left(context.teamId, event.type));
  app.event("tokens_revoked", async ({ event, context }) => {
    const { tokens } = revoked.parse(event);
    if ((tokens.bot ?? []).length > 0) await left(context.teamId, event.type);
  });
}
