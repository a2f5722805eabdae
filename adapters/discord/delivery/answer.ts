import { DiscordAPIError } from "discord.js";
import type { AskContext } from "../../../commands/command.ts";
import type { Reply } from "../../../commands/reply.ts";
import { failureReply } from "../../failure-reply.ts";
import type { Log } from "../../log.ts";
import { createTurns } from "../../shared/turns.ts";
import type { Style } from "../config.ts";
import { LIMITS } from "../limits.ts";
import type { Press } from "../render/custom-id.ts";
import { type Audience, type Rendered, renderReply } from "../render/render-reply.ts";
import type { View } from "../render/sources-view.ts";
import { problemOf } from "./problem-of.ts";
import type { Answerable, Respond, Seen } from "./respond.ts";

/** A question on its way. */
export type Question = (context: AskContext) => Promise<Reply>;

/** Where an answer goes. */
export type Place =
  /** A new message; `by` names who shares it. Nothing found and problems stay private, whatever was wanted. */
  | Readonly<{ kind: "new"; seen: Seen; by: string | null }>
  /** The private message a button was pressed in; `back` leads to what it shows now. */
  | Readonly<{ kind: "replace"; back: Press | null }>;

export type Asking = Readonly<{
  to: Answerable;
  question: Question;
  context: AskContext;
  place: Place;
  /** Answers known to take long are announced at once. */
  slow: boolean;
  page: number;
  view: View;
  style: Style;
}>;

/** Delivers a reply in one of the two ways. */
type Deliver = (reply: Reply, asking: Asking) => Promise<void>;

/** Milliseconds an answer may take to be the first response itself; after that it is announced. */
export const IN_TIME = LIMITS.firstResponse.max / 2;

/** Asks, renders and delivers; a failure becomes a reply with a reference, or a line in the log. Never rejects. */
export type Answer = (asking: Asking) => Promise<void>;

/**
 * `pause` lasts as long as an answer may take to be the first response itself. Each question begins in a turn of
 * its own, so that under any load all are announced in time.
 */
export function createAnswer(respond: Respond, pause: () => Promise<void>, log: Log): Answer {
  const turn = createTurns();
  return async (asking) => {
    const { to, place } = asking;
    const pending = turn().then(() => replyTo(asking, log));
    try {
      const early = asking.slow ? undefined : await Promise.race([pending, pause()]);
      if (early !== undefined) await orSaySo(first, early, asking);
      else {
        await (place.kind === "replace" ? respond.deferUpdate(to) : respond.defer(to, place.seen));
        await orSaySo(later, await pending, asking);
      }
    } catch (error) {
      log.error({ problem: problemOf(error) }, "Discord did not take an answer");
    }
  };

  /** An answer Discord refuses to show is a mistake of ours: the asker gets a sentence instead of silence. */
  async function orSaySo(deliver: Deliver, reply: Reply, asking: Asking): Promise<void> {
    try {
      await deliver(reply, asking);
    } catch (error) {
      if (!(error instanceof DiscordAPIError && error.status === 400)) throw error;
      await deliver(failureReply(new Error(`Discord refused an answer: ${problemOf(error)}`), log), asking);
    }
  }

  async function first(reply: Reply, asking: Asking): Promise<void> {
    const { to, place } = asking;
    const seen = seenFor(place, reply);
    const rendered = render(reply, asking, seen);
    await (place.kind === "replace"
      ? respond.update(to, rendered.message)
      : respond.reply(to, rendered.message, seen));
    await otherPages(reply, asking, rendered, seen);
  }

  async function later(reply: Reply, asking: Asking): Promise<void> {
    const { to, place } = asking;
    const seen = seenFor(place, reply);
    const rendered = render(reply, asking, seen);
    if (place.kind === "new" && place.seen !== seen) {
      await respond.remove(to);
      await respond.followUp(to, rendered.message, seen);
    } else await respond.edit(to, rendered.message);
    await otherPages(reply, asking, rendered, seen);
  }

  /** Where no button can carry so long a question, its pages come one after the other. */
  async function otherPages(reply: Reply, asking: Asking, shown: Rendered, seen: Seen): Promise<void> {
    if (shown.turns) return;
    const last = Math.min(shown.pages, shown.page + 1 + LIMITS.followUps.max);
    for (let page = shown.page + 1; page < last; page += 1) {
      await respond.followUp(asking.to, render(reply, { ...asking, page }, seen).message, seen);
    }
  }
}

async function replyTo({ question, context }: Asking, log: Log): Promise<Reply> {
  try {
    return withUsage(await question(context));
  } catch (error) {
    return failureReply(error, log);
  }
}

/** Help speaks of typed lines; this adds how one asks here. */
function withUsage(reply: Reply): Reply {
  if (reply.tone !== "help") return reply;
  const text =
    "In Discord type / and choose a command; what it can be told appears as boxes to fill in. In the menu of any message, Apps > Check this message compares it with the articles.";
  return { ...reply, sections: [...reply.sections, { type: "note", weight: "quiet", text }] };
}

function seenFor(place: Place, reply: Reply): Seen {
  const worthSharing = reply.tone === "answer" || reply.tone === "help";
  return place.kind === "new" && worthSharing ? place.seen : "private";
}

function render(reply: Reply, { place, style, page, view }: Asking, seen: Seen): Rendered {
  const audience: Audience =
    seen === "public" && place.kind === "new"
      ? { kind: "public", by: place.by }
      : { kind: "private", back: place.kind === "replace" ? place.back : null };
  return renderReply(reply, audience, style, page, view);
}
