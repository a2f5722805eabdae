import { once } from "node:events";
import { Worker } from "node:worker_threads";
import PQueue from "p-queue";
import { z } from "zod";
import type { ExtractedPage } from "../../src/ingest/page/extract-page.ts";

export type PageResult =
  | Readonly<{ kind: "read"; page: ExtractedPage }>
  | Readonly<{ kind: "failed"; why: string }>;

/** Reads pages in a thread of its own. */
export type PageReader = Readonly<{
  read: (page: Readonly<{ url: string | null; html: string }>) => Promise<PageResult>;
  close: () => Promise<void>;
}>;

/** Hostile markup nests without end or takes minutes: after this many milliseconds the thread is ended. */
const LIMIT = 5000;
/** Megabytes of heap a thread may use. */
const MEMORY = 256;
/** Longer pages are no articles. */
const LONGEST = 5_000_000;

const text = z.string().nullable();
const answer = z.union([
  z.object({
    task: z.number(),
    page: z.object({
      headline: text,
      byline: text,
      published: text,
      outlet: text,
      canonicalUrl: text,
      language: text,
      text: z.string(),
    }),
  }),
  z.object({ task: z.number(), why: z.string() }),
]);

/**
 * One thread that reads pages, one after the other, started when it is first needed and again after it was ended.
 * A page that takes too long or too much memory fails; the next one is read as if nothing had been.
 */
export function createPageReader(limit = LIMIT, memory = MEMORY): PageReader {
  const queue = new PQueue({ concurrency: 1 });
  let worker: Worker | null = null;
  let task = 0;

  /** Resolves when the thread has loaded: the limit is for pages, not for starting. */
  const start = async (): Promise<Worker> => {
    const started = new Worker(new URL("./page-worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    await once(started, "message");
    // A thread may run out of memory after its page was given up; unheard, that would end the program.
    started.on("error", () => {});
    started.once("exit", () => {
      if (worker === started) worker = null;
    });
    // Without work the thread does not keep the program alive.
    started.unref();
    return started;
  };

  const end = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };

  const readOne = async (url: string | null, html: string): Promise<PageResult> => {
    worker ??= await start();
    const current = worker;
    task += 1;
    const own = task;
    const result = await new Promise<PageResult>((resolve) => {
      const finish = (outcome: PageResult): void => {
        clearTimeout(timer);
        current.off("message", onMessage).off("error", onError).off("exit", onExit);
        resolve(outcome);
      };
      const onMessage = (message: unknown): void => {
        const read = answer.parse(message);
        if (read.task !== own) return;
        finish("page" in read ? { kind: "read", page: read.page } : { kind: "failed", why: read.why });
      };
      const onError = (error: Error): void => finish({ kind: "failed", why: reasonOf(error) });
      const onExit = (): void => finish({ kind: "failed", why: TOO_LONG });
      const timer = setTimeout(() => finish({ kind: "failed", why: TOO_LONG }), limit);
      current.on("message", onMessage).on("error", onError).on("exit", onExit);
      current.postMessage({ task: own, url, html });
    });
    if (result.kind === "failed") await end();
    return result;
  };

  return {
    read: async ({ url, html }) => {
      if (html.length > LONGEST) return { kind: "failed", why: "it is longer than five million characters" };
      return queue.add(() => readOne(url, html));
    },
    close: async () => {
      queue.clear();
      await end();
    },
  };
}

const TOO_LONG = "its markup took too long to read";

function reasonOf(error: Error): string {
  return /memory/iu.test(error.message) ? "its markup needs too much memory" : "its markup cannot be read";
}
