import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import PQueue from "p-queue";
import { z } from "zod";
import type { ExtractedPage } from "../../src/ingest/page/extract-page.ts";

export type PageResult =
  | Readonly<{ kind: "read"; page: ExtractedPage }>
  | Readonly<{ kind: "failed"; why: string }>;

/** Reads pages in a process of its own. */
export type PageReader = Readonly<{
  read: (page: Readonly<{ url: string | null; html: string }>) => Promise<PageResult>;
  close: () => Promise<void>;
}>;

/** Hostile markup nests without end or takes minutes: after this many milliseconds the process is ended. */
const LIMIT = 5000;
/** Megabytes of heap it may use. */
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
 * One process that reads pages, one after the other, started when it is first needed and again after it was
 * ended. A page that takes too long or too much memory fails; the next one is read as if nothing had been. A
 * thread would not do: one that runs out of memory may take the whole program with it. The process gets none of
 * the program's environment.
 */
export function createPageReader(limit = LIMIT, memory = MEMORY): PageReader {
  const queue = new PQueue({ concurrency: 1 });
  let worker: ChildProcess | null = null;
  let task = 0;

  /** Resolves when the process has loaded: the limit is for pages, not for starting. Null when it cannot start. */
  const start = async (): Promise<ChildProcess | null> => {
    const started = fork(new URL("./page-worker.ts", import.meta.url), {
      execArgv: [`--max-old-space-size=${memory}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      env: {},
    });
    started.once("exit", () => {
      if (worker === started) worker = null;
    });
    const ready = await new Promise<boolean>((resolve) => {
      started.once("message", () => resolve(true));
      started.once("exit", () => resolve(false));
      started.on("error", () => resolve(false));
    });
    // Without work the process does not keep the program alive.
    started.unref();
    started.channel?.unref();
    return ready ? started : null;
  };

  const end = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    if (ended === null || ended.exitCode !== null || ended.signalCode !== null) return;
    // The wait for its end keeps the program alive.
    ended.ref();
    const gone = once(ended, "exit");
    ended.kill("SIGKILL");
    await gone;
  };

  const readOne = async (url: string | null, html: string): Promise<PageResult> => {
    worker ??= await start();
    const current = worker;
    if (current === null) return { kind: "failed", why: "the process that reads pages cannot be started" };
    task += 1;
    const own = task;
    const result = await new Promise<PageResult>((resolve) => {
      const finish = (outcome: PageResult): void => {
        clearTimeout(timer);
        current.off("message", onMessage).off("exit", onExit);
        resolve(outcome);
      };
      const onMessage = (message: unknown): void => {
        const read = answer.parse(message);
        if (read.task !== own) return;
        finish("page" in read ? { kind: "read", page: read.page } : { kind: "failed", why: read.why });
      };
      const onExit = (_: number | null, signal: string | null): void => {
        // V8 aborts when its heap is full.
        const why = signal === "SIGABRT" ? "its markup needs too much memory" : "its markup cannot be read";
        finish({ kind: "failed", why });
      };
      const timer = setTimeout(
        () => finish({ kind: "failed", why: "its markup took too long to read" }),
        limit,
      );
      current.on("message", onMessage).on("exit", onExit);
      current.send({ task: own, url, html });
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
