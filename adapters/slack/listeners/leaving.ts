import type { App } from "@slack/bolt";
import { z } from "zod";
import type { SettingsStore } from "../../../src/store/store.ts";
import type { Log } from "../../log.ts";
import type { Installations } from "../install/installations.ts";
import { forgetTeam } from "../team-settings.ts";

const revoked = z.object({ tokens: z.object({ bot: z.array(z.string()).optional() }) });

type Kept = Readonly<{ settings: SettingsStore; log: Log }>;

/** When a workspace removes the app, or its bot's token is revoked, its token and settings are deleted. */
export function listenToLeaving(app: App, installations: Installations, { settings, log }: Kept): void {
  const forget = async (team: string | undefined): Promise<void> => {
    if (team === undefined) return;
    await installations.forget(team);
    await forgetTeam(settings, team);
    log.info({ team }, "a workspace removed the app");
  };
  app.event("app_uninstalled", async ({ context }) => forget(context.teamId));
  app.event("tokens_revoked", async ({ event, context }) => {
    const { tokens } = revoked.parse(event);
    if ((tokens.bot ?? []).length > 0) await forget(context.teamId);
  });
}
