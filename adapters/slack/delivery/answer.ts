import type { AskContext } from "../../../commands/command.ts";
import type { Reply } from "../../../commands/reply.ts";
import { failureReply } from "../../failure-reply.ts";
import type { Log } from "../../log.ts";
import { createTurns } from "../../shared/turns.ts";
import { type Audience, type Rendered, renderReply } from "../render/render-reply.ts";
import { type Place, putAnswer } from "./place.ts";
import type { Respond } from "./respond.ts";

/** A question on its way: asked once the asker's rights are known. */
export type Question = (context: AskContext) => Promise<Reply>;

/** Asks, renders and delivers. Nothing here rejects: what fails is logged, and said where that is possible. */
export type Answers = Readonly<{
  /** The reply to a question, begun in a turn of its own so that others are acknowledged meanwhile; a failure becomes a reply with a reference. */
  replyTo: (question: Question, admin: () => Promise<boolean>) => Promise<Reply>;
  /** One page of a reply as blocks; a failure becomes a reply with a reference. */
  render: (reply: Reply, audience: Audience, page?: number) => Rendered;
  /** Delivers one page of a reply; whether Slack took it. */
  put: (reply: Reply, audience: Audience, place: Place, page?: number) => Promise<boolean>;
  /** Takes away the message a `response_url` belongs to; whether Slack did. */
  remove: (url: string) => Promise<boolean>;
}>;

/** `ownWords` makes our own words those of this workspace. */
export function createAnswers(log: Log, respond: Respond, ownWords: (reply: Reply) => Reply): Answers {
  const turn = createTurns();
  const delivered = async (delivery: Promise<void>, place: string): Promise<boolean> => {
    try {
      await delivery;
      return true;
    } catch (error) {
      log.error({ problem: problemOf(error), place }, "Slack did not take an answer");
      return false;
    }
  };
  const render: Answers["render"] = (reply, audience, page = 0) => {
    try {
      return renderReply(ownWords(reply), audience, page);
    } catch (error) {
      return renderReply(failureReply(error, log), audience);
    }
  };
  return {
    async replyTo(question, admin) {
      try {
        await turn();
        return await question({ admin: await admin(), locale: "en" });
      } catch (error) {
        return failureReply(error, log);
      }
    },
    render,
    put: (reply, audience, place, page = 0) =>
      delivered(putAnswer(place, render(reply, audience, page), respond), place.kind),
    remove: (url) => delivered(respond(url, { delete_original: true }), "response"),
  };
}

/** Slack's name for an error, or its first words: never a body. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "unknown";
}
