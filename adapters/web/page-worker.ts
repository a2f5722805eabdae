import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { extractPage } from "../../src/ingest/page/extract-page.ts";

/** A page to read, with the number that its answer carries. */
export const pageTask = z.object({ task: z.number(), url: z.string().nullable(), html: z.string() });

parentPort?.on("message", (message: unknown) => {
  const { task, url, html } = pageTask.parse(message);
  try {
    parentPort?.postMessage({ task, page: extractPage({ url, html }) });
  } catch {
    // What the libraries say of hostile markup ("Maximum call stack size exceeded") helps nobody.
    parentPort?.postMessage({ task, why: "its markup cannot be read" });
  }
});

parentPort?.postMessage("ready");
