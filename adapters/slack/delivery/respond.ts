import type { Pause } from "../../shared/running.ts";
import { LIMITS } from "../limits.ts";
import type { Block } from "../render/blocks.ts";
import { type Simplifiable, simpler } from "./simpler.ts";

/** What goes through a `response_url`: a new or changed message, or the end of one. */
export type Response =
  | Readonly<{
      response_type: "ephemeral" | "in_channel";
      replace_original: boolean;
      text: string;
      blocks: Block[];
      thread_ts?: string;
    }>
  | Readonly<{ delete_original: true }>;

/** Sends one response; rejects when Slack does not take it. */
export type Respond = (url: string, response: Response) => Promise<void>;

/** Tries of one response that fails on Slack's side, and the milliseconds before each further one. */
const RETRY_AFTER = [500, 2000, 5000];

/** Never let Slack fetch the links in an answer, or read names, mentions and formatting into its plain words. */
export const QUIET = {
  unfurl_links: false,
  unfurl_media: false,
  link_names: false,
  parse: "none",
  mrkdwn: false,
} as const;

/**
 * Sends responses to Slack's `response_url`s. Bolt's own `respond` gives up on a 429; this waits as long as
 * `Retry-After` says, within the half hour the address lives, and tries a few times when Slack fails.
 * Source: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export function createRespond(send: typeof fetch, pause: Pause): Respond {
  return async (url, response) => {
    let waited = 0;
    let failures = 0;
    let body: Simplifiable = { ...response, ...("text" in response ? QUIET : {}) };
    for (;;) {
      const outcome = await post(send, url, body);
      switch (outcome.kind) {
        case "taken":
          return;
        case "wait":
          waited += outcome.milliseconds;
          if (waited > LIMITS.responseLife.max)
            throw new Error("response_url: rate limited for longer than it lives");
          await pause(outcome.milliseconds);
          break;
        case "failed": {
          const before = RETRY_AFTER[failures];
          failures += 1;
          if (before === undefined) throw new Error(`response_url: ${outcome.problem}`);
          await pause(before);
          break;
        }
        case "refused":
          body = simpler(body, outcome.problem) ?? refuse(outcome.problem);
      }
    }
  };
}

type Outcome =
  | Readonly<{ kind: "taken" }>
  | Readonly<{ kind: "wait"; milliseconds: number }>
  | Readonly<{ kind: "failed" | "refused"; problem: string }>;

async function post(send: typeof fetch, url: string, body: Simplifiable): Promise<Outcome> {
  try {
    const response = await send(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(10_000),
    });
    const text = (await response.text()).slice(0, 500);
    if (response.status === 429) return { kind: "wait", milliseconds: 1000 * retryAfter(response.headers) };
    if (response.status >= 500) return { kind: "failed", problem: `status ${response.status}` };
    const taken = response.ok && !/"ok"\s*:\s*false/.test(text);
    return taken
      ? { kind: "taken" }
      : { kind: "refused", problem: `status ${response.status}, ${errorIn(text)}` };
  } catch (error) {
    return { kind: "failed", problem: error instanceof Error ? error.message : "no answer" };
  }
}

/** Seconds; one when Slack does not say. */
function retryAfter(headers: Headers): number {
  const seconds = Number(headers.get("retry-after") ?? "1");
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : 1;
}

/** The error's name out of a body, never the body itself: it may repeat what was sent. */
function errorIn(text: string): string {
  return (
    /\b(?:used_url|expired_url|no_text|channel_[a-z_]+|[a-z]+_blocks[a-z_]*|invalid_[a-z_]+)\b/.exec(
      text,
    )?.[0] ?? ""
  );
}

function refuse(problem: string): never {
  throw new Error(`response_url: ${problem}`);
}
