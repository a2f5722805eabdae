import { z } from "zod";
import type { Engine } from "../src/engine.ts";
import { readOpml } from "../src/ingest/feeds/opml.ts";
import { decodeText } from "../src/ingest/readers/decode-text.ts";
import type { AddOutcome } from "../src/watch/create-watch.ts";
import { healthLine } from "../src/watch/health.ts";
import { count } from "./coverage.ts";
import { defineCommand } from "./define-command.ts";
import { choice, text } from "./options.ts";
import { plainReply, problem } from "./replies.ts";
import type { Reply } from "./reply.ts";

const ACTIONS = ["list", "add", "remove", "pause", "resume", "test", "import"] as const;

/** Feeds taken from one subscription list; each is asked once before it is followed. */
const MOST_AT_ONCE = 100;

export const feeds = defineCommand({
  name: "feeds",
  nameEs: "canales",
  description: {
    en: "The feeds articles come from: add, list, remove, pause, resume, test, import",
    es: "Los canales de los que llegan artículos: add, list, remove, pause, resume, test, import",
  },
  usage: "feeds [action] [address]",
  examples: ["/feeds list", "/feeds add https://example.org/rss", "/feeds test https://example.org"],
  admin: true,
  slow: true,
  options: z.object({
    action: choice({ en: "What to do", es: "Qué hacer" }, ACTIONS, "list"),
    address: text(
      { en: "The feed's or the site's address", es: "La dirección del canal o del sitio" },
      { rest: true, suggest: "feed" },
    ),
    outlet: text({ en: "The outlet its articles are filed under", es: "El medio de sus artículos" }),
  }),
  answer: async (engine, { action: chosen, address: typed, outlet }, { context, line }) => {
    const { action, address } = typedAction(chosen, typed);
    const reply = await act(engine, { action, address, outlet, list: context.attachment?.bytes, line });
    // Completions and /sources know of the change at once.
    if (reply.tone === "done") await engine.refresh();
    return reply;
  },
});

type Action = (typeof ACTIONS)[number];
type Request = Readonly<{
  action: Action;
  address: string | undefined;
  outlet: string | undefined;
  /** A subscription list that came with the question. */
  list: Uint8Array | undefined;
  line: string;
}>;

async function act(engine: Engine, { action, address, outlet, list, line }: Request): Promise<Reply> {
  if (action === "list") return listAll(engine, line);
  if (action === "import") return importList(engine, list, line);
  if (address === undefined) {
    return problem(
      line,
      `/feeds ${action} needs an address.`,
      `For example: /feeds ${action} https://example.org/rss`,
    );
  }
  const { watch } = engine;
  switch (action) {
    case "add": {
      const outcome = await watch.add(address, outlet ?? null);
      if (outcome.kind === "failed") return problem(line, "The feed was not added.", outcome.reason);
      if (outcome.kind === "known") return done(line, `${outcome.address} is followed already.`);
      const { title, address: found } = outcome.feed;
      return done(line, `Following ${title ?? found}. Its articles come within a minute.`, found);
    }
    case "test": {
      const tested = await watch.test(address);
      if (tested.kind === "failed") return problem(line, "That is no feed we can read.", tested.reason);
      const whole = `${tested.whole} with their whole text; the others are read from their pages`;
      const title = `${tested.title ?? tested.address}: ${count(tested.items, "item")}, ${whole}.`;
      return done(line, title, tested.address);
    }
    case "remove":
      return changed(
        line,
        await watch.remove(address),
        address,
        "is not followed any more; its articles stay",
      );
    case "pause":
      return changed(line, await watch.pause(address), address, "is paused");
    case "resume":
      return changed(line, await watch.resume(address), address, "is followed again");
  }
}

/** A typed line may begin with the action: "/feeds add https://example.org/rss". */
function typedAction(
  action: Action,
  address: string | undefined,
): Readonly<{ action: Action; address: string | undefined }> {
  const [first, ...rest] = address?.split(/\s+/u) ?? [];
  const typed = ACTIONS.find((known) => known === first);
  return typed === undefined ? { action, address } : { action: typed, address: rest.join(" ") || undefined };
}

async function listAll(engine: Engine, line: string): Promise<Reply> {
  const followed = await engine.watch.list();
  if (followed.length === 0) {
    return plainReply("nothing", "No feeds are followed yet.", line, [
      { type: "note", weight: "plain", text: "Add one: /feeds add https://example.org/rss" },
    ]);
  }
  const facts = followed.map((feed) => ({
    label: feed.outlet ?? feed.title ?? feed.address,
    value: `${feed.address}: ${healthLine(feed)}`,
    action: null,
  }));
  return plainReply("answer", count(followed.length, "feed"), line, [
    { type: "facts", heading: null, facts },
  ]);
}

async function importList(engine: Engine, bytes: Uint8Array | undefined, line: string): Promise<Reply> {
  if (bytes === undefined) {
    return problem(
      line,
      "There is no subscription list to import.",
      "Attach an OPML file, or run `npm run -s otr -- opml import FILE`.",
    );
  }
  const subscriptions = readOpml(decodeText(bytes));
  if (subscriptions === null) {
    return problem(
      line,
      "That is no subscription list.",
      "An OPML file is wanted, as feed readers export it.",
    );
  }
  const followed = new Set((await engine.watch.list()).flatMap((feed) => [feed.address, feed.addedAs]));
  const fresh = subscriptions.filter(({ address }) => !followed.has(address));
  const facts = [];
  for (const { address, title, outlet } of fresh.slice(0, MOST_AT_ONCE)) {
    const value = addedLine(await engine.watch.add(address, outlet));
    facts.push({ label: title ?? address, value, action: null });
  }
  const known = subscriptions.length - fresh.length;
  const left = fresh.length - facts.length;
  const notes = [
    ...(known > 0 ? [`${count(known, "feed")} of the list followed already.`] : []),
    ...(left > 0 ? [`${left} more in the list: import it again for the next ${MOST_AT_ONCE}.`] : []),
  ];
  return plainReply("done", `${count(subscriptions.length, "feed")} in the list`, line, [
    ...(facts.length > 0 ? [{ type: "facts", heading: null, facts } as const] : []),
    ...notes.map((text) => ({ type: "note", weight: "plain", text }) as const),
  ]);
}

function addedLine(outcome: AddOutcome): string {
  switch (outcome.kind) {
    case "added":
      return "added";
    case "known":
      return "followed already";
    case "failed":
      return `not added: ${outcome.reason}`;
  }
}

/** `address` is the feed's own, which may be another than the one that was asked for. */
function done(line: string, title: string, address: string | null = null): Reply {
  const found = address === null ? [] : [{ type: "note", weight: "quiet", text: address } as const];
  return plainReply("done", title.slice(0, 150), line, found);
}

function changed(line: string, found: boolean, address: string, what: string): Reply {
  if (found) return done(line, `${address} ${what}.`);
  return problem(line, "That feed is not followed.", "/feeds list prints the addresses.");
}
