import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import PQueue from "p-queue";
import { z } from "zod";
import type { ExtractedPage } from "../../src/ingest/page/extract-page.ts";
import type { WatchPorts } from "../../src/watch/ports.ts";
import { type ReadAnswer, type ReadTask, readAnswer } from "./read-task.ts";

export type PageResult =
  | Readonly<{ kind: "read"; page: ExtractedPage }>
  | Readonly<{ kind: "failed"; why: string }>;

/** Reads pages and feeds in a process of its own. */
export type PageReader = Readonly<{
  read: (page: Readonly<{ url: string | null; html: string }>) => Promise<PageResult>;
  parseFeed: WatchPorts["parseFeed"];
  close: () => Promise<void>;
}>;

/** Hostile markup nests without end or takes minutes: after this many milliseconds the process is ended. */
const LIMIT = 5000;
/** The same for feeds: the largest hold several hundred reports. */
const FEED_LIMIT = 20_000;
/** Megabytes of heap it may use. */
const MEMORY = 256;
/** Longer pages are no articles. */
const LONGEST = 5_000_000;

const numbered = z.object({ number: z.number(), answer: readAnswer });

/**
 * One process that reads pages and feeds, one after the other, started when it is first needed and again after it
 * was ended. What takes too long or too much memory fails; the next one is read as if nothing had been. A thread
 * would not do: one that runs out of memory may take the whole program with it. The process gets none of the
 * program's environment.
 */
export function createPageReader(limit = LIMIT, memory = MEMORY, feedLimit = FEED_LIMIT): PageReader {
  const queue = new PQueue({ concurrency: 1 });
  let worker: ChildProcess | null = null;
  let last = 0;

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

  const readOne = async (task: ReadTask): Promise<ReadAnswer> => {
    worker ??= await start();
    const current = worker;
    if (current === null) return { kind: "failed", why: "the process that reads pages cannot be started" };
    last += 1;
    const number = last;
    const result = await new Promise<ReadAnswer>((resolve) => {
      const finish = (answer: ReadAnswer): void => {
        clearTimeout(timer);
        current.off("message", onMessage).off("exit", onExit);
        resolve(answer);
      };
      const onMessage = (message: unknown): void => {
        const read = numbered.parse(message);
        if (read.number === number) finish(read.answer);
      };
      const onExit = (_: number | null, signal: string | null): void => {
        // V8 aborts when its heap is full.
        const why = signal === "SIGABRT" ? "its markup needs too much memory" : "its markup cannot be read";
        finish({ kind: "failed", why });
      };
      const timer = setTimeout(
        () => finish({ kind: "failed", why: "its markup took too long to read" }),
        task.kind === "feed" ? feedLimit : limit,
      );
      current.on("message", onMessage).on("exit", onExit);
      current.send({ number, task });
    });
    if (result.kind === "failed") await end();
    return result;
  };

  return {
    read: async ({ url, html }) => {
      if (html.length > LONGEST) return { kind: "failed", why: "it is longer than five million characters" };
      const answer = await queue.add(() => readOne({ kind: "page", url, html }));
      if (answer.kind === "page") return { kind: "read", page: answer.page };
      return answer.kind === "failed" ? answer : NO_ANSWER;
    },
    parseFeed: async (body, contentType, address) => {
      const answer = await queue.add(() => readOne({ kind: "feed", body, contentType, address }));
      if (answer.kind === "feed") return answer.feed;
      const { why } = answer.kind === "failed" ? answer : NO_ANSWER;
      return { kind: "not-a-feed", reason: why, feeds: [] };
    },
    close: async () => {
      queue.clear();
      await end();
    },
  };
}

/** An answer to another question than the one that was asked. */
const NO_ANSWER = { kind: "failed", why: "its markup cannot be read" } as const;
