import { z } from "zod";
import { extractPage } from "../../src/ingest/page/extract-page.ts";

/** A page to read, with the number that its answer carries. */
const pageTask = z.object({ task: z.number(), url: z.string().nullable(), html: z.string() });

/** The other end of createPageReader: a process that answers every page it is sent, and ends with its parent. */
process.on("message", (message: unknown) => {
  const { task, url, html } = pageTask.parse(message);
  try {
    process.send?.({ task, page: extractPage({ url, html }) });
  } catch {
    // What the libraries say of hostile markup ("Maximum call stack size exceeded") helps nobody.
    process.send?.({ task, why: "its markup cannot be read" });
  }
});
process.on("disconnect", () => process.exit());

process.send?.("ready");
