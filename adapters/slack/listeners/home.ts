import type { App, webApi } from "@slack/bolt";
import { problemOf } from "../delivery/answer.ts";
import { blockActionsBody, homeOpenedEvent, teamOf } from "../incoming.ts";
import type { Parts } from "../parts.ts";
import { chooseVisibility, visibilityOf } from "../team-settings.ts";
import { HOME, homeView } from "../views/home-view.ts";
import { openForm } from "./forms.ts";

/** Commands whose answers stand on the Home tab, where the registry has them: what is indexed, what is new. */
const SHOWN = ["sources", "changes"];

/** The Home tab: published when somebody opens it, and again when a setting changed. */
export function listenToHome(app: App, parts: Parts): void {
  const { desk, answers } = parts;

  app.event("app_home_opened", async ({ event, client, context }) => {
    const { user, tab } = homeOpenedEvent.parse(event);
    if (tab === undefined || tab === "home") await publish(client, context.teamId ?? "", user);
  });

  app.action(new RegExp(`^${HOME.form}`), async ({ ack, body: given, client }) => {
    await ack();
    const body = blockActionsBody.parse(given);
    const kind = body.actions[0]?.action_id.slice(HOME.form.length) ?? "";
    await openForm(parts, client, body.trigger_id, kind === "" ? null : kind);
  });

  app.action(HOME.visibility, async ({ ack, body: given, client }) => {
    await ack();
    const body = blockActionsBody.parse(given);
    const team = teamOf(body);
    const chosen = body.actions[0]?.selected_option?.value;
    const known = chosen === "asker" || chosen === "channel";
    if (known && (await parts.isAdmin(team, body.user.id, client))) {
      await chooseVisibility(parts.settings, team, chosen);
      parts.log.info({ setting: "visibility", value: chosen }, "a setting was changed in Slack");
    }
    await publish(client, team, body.user.id);
  });

  async function publish(client: webApi.WebClient, team: string, user: string): Promise<void> {
    const admin = await parts.isAdmin(team, user, client);
    const shown = SHOWN.filter((name) => desk.commands.some((command) => command.name === name));
    const replies = await Promise.all(
      shown.map((name) =>
        answers.replyTo(
          (context) => desk.ask(name, {}, context),
          async () => admin,
        ),
      ),
    );
    const told = replies.filter((reply) => reply.tone === "answer");
    const visibility = admin ? await visibilityOf(parts.settings, team) : null;
    const view = homeView({ commands: desk.commands, prefix: parts.prefix, replies: told, visibility });
    try {
      await client.views.publish({ user_id: user, view });
    } catch (error) {
      parts.log.error({ problem: problemOf(error) }, "Slack did not take the Home tab");
    }
  }
}
