import type { AskContext } from "../../../commands/command.ts";
import type { Reply } from "../../../commands/reply.ts";
import { failureReply } from "../../failure-reply.ts";
import type { Log } from "../../log.ts";
import { type Audience, type Rendered, renderReply } from "../render/render-reply.ts";
import { type Place, putAnswer } from "./place.ts";
import type { Respond } from "./respond.ts";

/** A question on its way: asked once the asker's rights are known. */
export type Question = (context: AskContext) => Promise<Reply>;

/** Asks, renders and delivers. */
export type Answers = Readonly<{
  /** The reply to a question; a failure becomes a reply with a reference. Never rejects. */
  replyTo: (question: Question, admin: () => Promise<boolean>) => Promise<Reply>;
  /** Delivers one page of a reply; a failure is logged. Never rejects. */
  put: (reply: Reply, audience: Audience, place: Place, page?: number) => Promise<void>;
  /** Delivers what is already rendered; the same. */
  putRendered: (rendered: Rendered, place: Place) => Promise<void>;
  /** Takes away the message a `response_url` belongs to; the same. */
  remove: (url: string) => Promise<void>;
}>;

export function createAnswers(log: Log, respond: Respond): Answers {
  const deliver = async (delivery: Promise<void>, place: string): Promise<void> => {
    try {
      await delivery;
    } catch (error) {
      log.error({ problem: problemOf(error), place }, "Slack did not take an answer");
    }
  };
  const putRendered: Answers["putRendered"] = (rendered, place) =>
    deliver(putAnswer(place, rendered, respond), place.kind);
  return {
    async replyTo(question, admin) {
      try {
        return await question({ admin: await admin(), locale: "en" });
      } catch (error) {
        return failureReply(error, log);
      }
    },
    put: (reply, audience, place, page = 0) => putRendered(renderReply(reply, audience, page), place),
    putRendered,
    remove: (url) => deliver(respond(url, { delete_original: true }), "response"),
  };
}

/** Slack's name for an error, or its first words: never a body. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "unknown";
}
