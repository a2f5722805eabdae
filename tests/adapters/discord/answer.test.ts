import { setTimeout as timer } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Asking, createAnswer } from "../../../adapters/discord/delivery/answer.ts";
import type { Respond } from "../../../adapters/discord/delivery/respond.ts";
import { LIMITS } from "../../../adapters/discord/limits.ts";
import type { Message } from "../../../adapters/discord/render/render-reply.ts";
import { silentLog } from "../../../adapters/log.ts";
import { readDiscord } from "../../support/fake-discord/read-message.ts";
import { longReply } from "../../support/sample-replies.ts";

/** Takes everything and writes down what it was given. */
function createRecorder() {
  const sent: { how: keyof Respond; seen: string; text: string }[] = [];
  const note = async (how: keyof Respond, message: Message | null, seen = ""): Promise<void> => {
    sent.push({ how, seen, text: readDiscord(message) });
  };
  const respond: Respond = {
    reply: (_, message, seen) => note("reply", message, seen),
    defer: (_, seen) => note("defer", null, seen),
    update: (_, message) => note("update", message),
    deferUpdate: () => note("deferUpdate", null),
    complete: () => note("complete", null),
    edit: (_, message) => note("edit", message),
    remove: () => note("remove", null),
    followUp: (_, message, seen) => note("followUp", message, seen),
  };
  return { respond, sent };
}

const TOO_LONG_TO_PRINT = `/check ${"word ".repeat(200)}`.trim();

function asking(quotes: number, rest: Partial<Asking> = {}): Asking {
  return {
    to: { id: "1", token: "t", application_id: "2" },
    question: async () => ({ ...longReply(quotes), line: TOO_LONG_TO_PRINT, actions: [] }),
    context: { admin: false, locale: "en" },
    place: { kind: "new", seen: "private", by: null },
    slow: false,
    page: 0,
    view: "answer",
    style: "components",
    ...rest,
  };
}

const never = (): Promise<void> => new Promise(() => {});

describe("an answer to a question no button can carry", () => {
  it.each([
    ["that comes in time", false, ["reply"]],
    ["that was announced", true, ["defer", "edit"]],
  ])("%s brings its other pages along, for the same readers", async (_, slow, before) => {
    const { respond, sent } = createRecorder();
    await createAnswer(respond, never, silentLog)(asking(15, { slow }));
    const pages = Number(/Page 1 of (\d+)/.exec(sent.map(({ text }) => text).join())?.[1]);
    expect(pages).toBeGreaterThan(1);
    expect(sent.map(({ how }) => how)).toEqual([
      ...before,
      ...Array.from({ length: pages - 1 }, () => "followUp"),
    ]);
    expect(sent.filter(({ how }) => how === "followUp").every(({ seen }) => seen === "private")).toBe(true);
    for (let index = 0; index < 15; index += 1)
      expect(sent.filter(({ text }) => text.includes(`“Number ${index}:`))).toHaveLength(1);
  });

  it("brings as many as Discord takes after one question", async () => {
    const { respond, sent } = createRecorder();
    await createAnswer(respond, never, silentLog)(asking(200));
    expect(sent.filter(({ how }) => how === "followUp")).toHaveLength(LIMITS.followUps.max);
  });
});

describe("an answer that is known to take long", () => {
  it("is announced before it is asked for", async () => {
    const { respond, sent } = createRecorder();
    const before: string[] = [];
    const question = async () => {
      before.push(...sent.map(({ how }) => how));
      return { ...longReply(1), line: "/add x", actions: [] };
    };
    await createAnswer(respond, never, silentLog)(asking(1, { slow: true, question }));
    expect(before).toEqual(["defer"]);
    expect(sent.map(({ how }) => how)).toEqual(["defer", "edit"]);
  });
});

describe("many questions at once, each of which keeps the processor", () => {
  it("are all announced in time: between two, what is due is sent", async () => {
    const { respond, sent } = createRecorder();
    const busy = 20;
    const question = async () => {
      const until = performance.now() + busy;
      while (performance.now() < until);
      return { ...longReply(1), actions: [] };
    };
    const inTime = 3 * busy;
    const answer = createAnswer(respond, () => timer(inTime), silentLog);
    const all = Array.from({ length: 20 }, () => answer(asking(1, { question })));
    await timer(inTime + 2 * busy);
    const announced = sent.filter(({ how }) => how === "defer").length;
    const answered = sent.filter(({ how }) => how === "reply").length;
    expect(announced + answered).toBe(20);
    expect(announced).toBeGreaterThan(10);
    await Promise.all(all);
    expect(sent.filter(({ how }) => how === "edit")).toHaveLength(announced);
  });
});
