import type { App } from "@slack/bolt";
import { problemOf } from "./delivery/answer.ts";
import { createSeenDeliveries } from "./delivery/seen.ts";
import { listenToButtons } from "./listeners/buttons.ts";
import { listenToCheckMessage } from "./listeners/check-message.ts";
import { listenToForms } from "./listeners/forms.ts";
import { listenToHome } from "./listeners/home.ts";
import { listenToMentions } from "./listeners/mentions.ts";
import { listenToSlashCommands } from "./listeners/slash-commands.ts";
import type { Parts } from "./parts.ts";

/** Hangs every listener on the app, behind one gate that lets each delivery through once. */
export function wire(app: App, parts: Parts): void {
  const seen = createSeenDeliveries();
  app.use(async (delivery) => {
    const { envelope } = delivery.context;
    if (seen.isRepeated(delivery.body, typeof envelope === "string" ? envelope : undefined)) {
      if ("ack" in delivery && typeof delivery.ack === "function") await delivery.ack();
      return;
    }
    await parts.running.track(delivery.next());
  });
  listenToSlashCommands(app, parts);
  listenToMentions(app, parts);
  listenToButtons(app, parts);
  listenToForms(app, parts);
  listenToCheckMessage(app, parts);
  listenToHome(app, parts);
  app.error(async (error) => {
    parts.log.error({ problem: problemOf(error), code: error.code }, "a delivery from Slack was not handled");
  });
}
