import { z } from "zod";
import { parseFeed } from "../../src/ingest/feeds/parse-feed.ts";
import { extractPage } from "../../src/ingest/page/extract-page.ts";
import { type ReadAnswer, type ReadTask, readTask } from "./read-task.ts";

const numbered = z.object({ number: z.number(), task: readTask });

/** The other end of createPageReader: a process that answers everything it is sent, and ends with its parent. */
process.on("message", (message: unknown) => {
  const { number, task } = numbered.parse(message);
  process.send?.({ number, answer: answerTo(task) });
});
process.on("disconnect", () => process.exit());

process.send?.("ready");

function answerTo(task: ReadTask): ReadAnswer {
  try {
    switch (task.kind) {
      case "page":
        return { kind: "page", page: extractPage(task) };
      case "feed":
        return { kind: "feed", feed: parseFeed(task.body, task.contentType, task.address) };
    }
  } catch {
    // What the libraries say of hostile markup ("Maximum call stack size exceeded") helps nobody.
    return { kind: "failed", why: "its markup cannot be read" };
  }
}
