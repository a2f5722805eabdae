import { LIMITS } from "../../../adapters/discord/limits.ts";
import { createJournal, type Journal } from "../journal.ts";
import { type Fields, fields, text } from "./fields.ts";
import { againstSchema } from "./openapi.ts";
import { validateMessage } from "./validate-message.ts";

/** The ways an interaction is answered, as Discord tells them apart. */
export type How = "reply" | "defer" | "update" | "deferUpdate" | "complete" | "edit" | "remove" | "followUp";

/** Something an interaction was answered with. */
export type Answered = Readonly<{
  token: string;
  how: How;
  seen: "private" | "public";
  body: Fields;
}>;

export type Interactions = Readonly<{
  answers: Journal<Answered>;
  /** Announces an interaction before it is delivered; a message it stands in is private or not. */
  expect: (token: string, inPrivate: boolean) => void;
  /** The answer to a request, null when it is none about interactions. */
  handle: (
    call: Readonly<{ method: string; path: string; body: unknown }>,
  ) => Readonly<{ status: number; body?: unknown }> | null;
}>;

const CALLBACK = /^\/interactions\/[^/]+\/([^/]+)\/callback$/;
const ORIGINAL = /^\/webhooks\/[^/]+\/([^/]+)\/messages\/@original$/;
const FOLLOW_UP = /^\/webhooks\/[^/]+\/([^/]+)$/;
const FIRST: Readonly<Record<number, How>> = {
  4: "reply",
  5: "defer",
  6: "deferUpdate",
  7: "update",
  8: "complete",
};

type State = { inPrivate: boolean; first: How | null; seen: "private" | "public"; followUps: number };

const EPHEMERAL = 64;

/** Keeps what became of each interaction, and reports what Discord would refuse. */
export function createInteractions(report: (problem: string) => void): Interactions {
  const answers = createJournal<Answered>();
  const states = new Map<string, State>();

  const refuse = (why: string) => {
    report(why);
    return { status: 400, body: { code: 50035, message: `Invalid Form Body: ${why}` } };
  };
  const check = (name: string, data: Fields): void => {
    for (const problem of validateMessage(data)) report(`${text(name)}: ${problem}`);
  };

  function first(token: string, body: Fields) {
    const state = states.get(token);
    const how = FIRST[Number(body.type)];
    if (state === undefined || how === undefined)
      return refuse(`no such interaction or type: ${text(body.type)}`);
    if (state.first !== null) return refuse(`answered twice: ${state.first}, then ${how}`);
    for (const problem of againstSchema("callback", body)) report(`${how}: ${problem}`);
    const data = fields(body.data);
    if (how === "reply" || how === "update") check(how, data);
    const changes = how === "update" || how === "deferUpdate";
    const isPrivate = changes ? state.inPrivate : (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
    Object.assign(state, { first: how, seen: isPrivate ? "private" : "public" });
    answers.add({ token, how, seen: state.seen, body: data });
    return { status: 204 };
  }

  function later(token: string, how: How, body: Fields) {
    const state = states.get(token);
    if (state?.first == null) return refuse(`${how} before the first response`);
    if (how !== "remove") check(how, body);
    if (how === "edit") for (const problem of againstSchema("edit", body)) report(`${how}: ${problem}`);
    if (how === "followUp") {
      for (const problem of againstSchema("followUp", body)) report(`${how}: ${problem}`);
      state.followUps += 1;
      if (state.followUps > LIMITS.followUps.max) return refuse("too many follow-ups");
    }
    const asked = (Number(body.flags ?? 0) & EPHEMERAL) !== 0 ? "private" : "public";
    answers.add({ token, how, seen: how === "followUp" ? asked : state.seen, body });
    return { status: 200, body: { id: "1" } };
  }

  return {
    answers,
    expect: (token, inPrivate) =>
      states.set(token, { inPrivate, first: null, seen: "private", followUps: 0 }),
    handle({ method, path, body }) {
      const token = CALLBACK.exec(path)?.[1];
      if (token !== undefined) return first(token, fields(body));
      const original = ORIGINAL.exec(path)?.[1];
      if (original !== undefined) {
        return later(original, method === "DELETE" ? "remove" : "edit", fields(body));
      }
      const followed = FOLLOW_UP.exec(path)?.[1];
      return followed === undefined ? null : later(followed, "followUp", fields(body));
    },
  };
}
