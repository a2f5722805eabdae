import type { App, webApi } from "@slack/bolt";
import { problem } from "../../../commands/replies.ts";
import type { Reply } from "../../../commands/reply.ts";
import { problemOf } from "../delivery/answer.ts";
import type { Place } from "../delivery/place.ts";
import { blockActionsBody, teamOf } from "../incoming.ts";
import type { Parts } from "../parts.ts";
import { decodeButton } from "../render/button-value.ts";
import { ACTION } from "../render/buttons.ts";
import type { Audience } from "../render/render-reply.ts";
import { waitingView } from "../views/answer-view.ts";

/** What pressing a button of an answer means: everything needed is in the button. */
export function listenToButtons(app: App, parts: Parts): void {
  const { desk, answers } = parts;

  app.action(
    new RegExp(`^(?:${ACTION.ask}|${ACTION.show}|${ACTION.share})`),
    async ({ ack, body: given, client }) => {
      await ack();
      const body = blockActionsBody.parse(given);
      const press = body.actions[0];
      const wanted = decodeButton(press?.value);
      const admin = () => parts.isAdmin(teamOf(body), body.user.id, client);
      const ask = async (): Promise<Reply> => {
        if (wanted === null) return staleButton;
        return answers.replyTo((context) => desk.askLine(wanted.line, context), admin);
      };
      const id = press?.action_id ?? "";
      const page = wanted?.page ?? 0;
      if (id.startsWith(ACTION.share)) return share(body, await ask(), page);
      const place = await placeFor(id, body, client);
      if (place === null) return;
      const audience: Audience = place.kind === "view" ? { kind: "modal" } : { kind: "private" };
      await answers.put(await ask(), audience, place, page);
    },
  );

  // A button that only opens a page still tells the app, and still wants its acknowledgement.
  app.action(new RegExp(`^${ACTION.link}`), async ({ ack }) => ack());

  /** The same answer for everybody, saying who shared it, in the place of the private one. */
  async function share(body: Body, reply: Reply, page: number): Promise<void> {
    const url = body.response_url;
    if (url === undefined) return;
    const thread = body.container.thread_ts === undefined ? {} : { thread: body.container.thread_ts };
    const place = { kind: "response", url, replace: false, ...thread } as const;
    if (reply.tone !== "answer" && reply.tone !== "help") {
      await answers.put(reply, { kind: "private" }, { ...place, visible: "asker" });
      return;
    }
    const shared = { ...place, visible: "channel" } as const;
    if (await answers.put(reply, { kind: "public", by: body.user.id }, shared, page))
      await answers.remove(url);
    else await answers.put(notShared, { kind: "private" }, { ...place, visible: "asker" });
  }

  /** In a view: the view itself, or one on top for a context. In a message: its place, when only the asker sees it. */
  async function placeFor(id: string, body: Body, client: webApi.WebClient): Promise<Place | null> {
    const opensModal = id.startsWith(`${ACTION.ask}context:`);
    if (body.view?.type === "modal") {
      const mayStack = opensModal && body.view.previous_view_id == null;
      return mayStack
        ? modal(() => client.views.push(waiting(body)))
        : { kind: "view", client, view: body.view.id };
    }
    if (opensModal || body.response_url === undefined) return modal(() => client.views.open(waiting(body)));
    const replace = body.container.is_ephemeral === true;
    return { kind: "response", url: body.response_url, visible: "asker", replace };

    async function modal(open: () => Promise<Readonly<{ view?: { id?: string } }>>): Promise<Place | null> {
      try {
        const { view } = await open();
        return view?.id === undefined ? null : { kind: "view", client, view: view.id };
      } catch (error) {
        parts.log.error({ problem: problemOf(error) }, "Slack did not open a modal");
        return null;
      }
    }
  }
}

type Body = ReturnType<typeof blockActionsBody.parse>;

function waiting(body: Body) {
  return { trigger_id: body.trigger_id, view: waitingView() };
}

const notShared = problem(
  "/help",
  "This answer could not be shared here.",
  "Slack did not take it. It may work in another channel; your own copy is still above.",
);

const staleButton = problem(
  "/help",
  "This button no longer works.",
  "It comes from an older version of the app. Please ask the question again.",
);
