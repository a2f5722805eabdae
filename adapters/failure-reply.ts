import { randomBytes } from "node:crypto";
import { plainReply } from "../commands/replies.ts";
import type { Reply } from "../commands/reply.ts";
import { StoreOutage } from "../src/store/store.ts";
import type { Log } from "./log.ts";

/**
 * What a person is told when a handler failed: one sentence and a reference; of a database that failed, what it
 * said and what to do. The log gets the same reference with the error, and nothing of what was asked.
 */
export function failureReply(error: unknown, log: Log): Reply {
  const reference = randomBytes(2).toString("hex").toUpperCase();
  log.error({ reference, err: error }, "a question could not be answered");
  if (error instanceof StoreOutage) {
    return plainReply("problem", error.message, "/help", [
      { type: "note", weight: "quiet", text: `Reference ${reference}, for whoever runs this bot.` },
    ]);
  }
  return plainReply("problem", `Something went wrong (reference ${reference}).`, "/help", [
    {
      type: "note",
      weight: "plain",
      text: "Nothing was lost. Please try again; if it happens again, give the reference to whoever runs this bot.",
    },
  ]);
}
