import type { App, webApi } from "@slack/bolt";
import type { Reply } from "../../../commands/reply.ts";
import { problemOf } from "../delivery/answer.ts";
import { globalShortcutBody, teamOf, viewSubmissionBody } from "../incoming.ts";
import { LIMITS } from "../limits.ts";
import { ASK_SHORTCUT } from "../manifest.ts";
import type { Parts } from "../parts.ts";
import { plain } from "../render/blocks.ts";
import { answerView, waitingView } from "../views/answer-view.ts";
import { ASK_FORM, askForm, FIELD_ACTION, readForm } from "../views/ask-form.ts";

/** Milliseconds an answer may take to come with the acknowledgement itself, one second before Slack gives up. */
const IN_TIME = LIMITS.acknowledge.max - 1000;

/** The form "Ask the record": opened by its shortcut, completed while typing, answered in its own window. */
export function listenToForms(app: App, parts: Parts): void {
  const { desk, answers, running } = parts;

  app.shortcut(ASK_SHORTCUT, async ({ ack, body, client }) => {
    await ack();
    await openForm(parts, client, globalShortcutBody.parse(body).trigger_id, null);
  });

  app.options<"block_suggestion">(
    { type: "block_suggestion", action_id: FIELD_ACTION },
    async ({ ack, options }) => {
      const kind = options.action_id.endsWith("speaker") ? "speaker" : "outlet";
      const found = desk.suggest(kind, options.value, LIMITS.options.max);
      await ack({
        options: found
          .filter((each) => each.value !== "" && each.value.length <= LIMITS.optionValue.max)
          .map((each) => ({ text: plain(each.label, LIMITS.optionText.max), value: each.value })),
      });
    },
  );

  app.view({ callback_id: ASK_FORM, type: "view_submission" }, async ({ ack, body: given, client }) => {
    const body = viewSubmissionBody.parse(given);
    const reading = readForm(desk.commands, (field) => {
      const input = body.view.state.values[field]?.[`form:${field}`];
      return (input?.value ?? input?.selected_option?.value ?? input?.selected_date) || undefined;
    });
    if (reading.kind === "errors") return ack({ response_action: "errors", errors: reading.errors });
    const admin = () => parts.isAdmin(teamOf(body), body.user.id, client);
    const asking = answers.replyTo((context) => desk.ask(reading.command, reading.values, context), admin);
    // An answer that is there in time comes with the acknowledgement: an update sent beside it could overtake it.
    const early = await Promise.race([asking, running.pause(IN_TIME)]);
    const view =
      early === undefined ? waitingView() : answerView(answers.render(early, { kind: "modal" }).blocks);
    await ack({ response_action: "update", view });
    const reply = await asking;
    if (early === undefined)
      await answers.put(reply, { kind: "modal" }, { kind: "view", client, view: body.view.id });
    await shareFrom(reply, body.user.id, body.response_urls?.[0]?.response_url);
  });

  /** Posts the answer where the form said, if it said so and there is something to share. */
  async function shareFrom(reply: Reply, user: string, url: string | undefined): Promise<void> {
    if (url === undefined || reply.tone !== "answer") return;
    await answers.put(
      reply,
      { kind: "public", by: user },
      { kind: "response", url, visible: "channel", replace: false },
    );
  }
}

/** Opens the form; a failure is logged, because there is nowhere left to say it. */
export async function openForm(
  parts: Parts,
  client: webApi.WebClient,
  trigger: string,
  kind: string | null,
): Promise<void> {
  try {
    await client.views.open({ trigger_id: trigger, view: askForm(parts.desk.commands, kind) });
  } catch (error) {
    parts.log.error({ problem: problemOf(error) }, "Slack did not open a modal");
  }
}
