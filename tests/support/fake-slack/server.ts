import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { LIMITS } from "../../../adapters/slack/limits.ts";
import { createJournal, type Journal } from "../journal.ts";
import { createSocketSide, type SocketSide } from "./socket-side.ts";
import { validateMessage } from "./validate-blocks.ts";
import { type ApiCall, createWebApi } from "./web-api.ts";

/** One answer through a `response_url`. */
export type Answer = Readonly<{ id: string; body: Readonly<Record<string, unknown>> }>;

/** Something that goes wrong with the next request to a method, or to "response_url". */
export type Fault = Readonly<{ status: number; headers?: Readonly<Record<string, string>>; body?: unknown }>;

type Outcome = Readonly<{ status: number; body: unknown; headers: Readonly<Record<string, string>> }>;

/** A local server that speaks Slack's Web API, `response_url`s and Socket Mode. */
export type FakeSlack = Readonly<{
  /** For `SLACK_API_URL`. */
  apiUrl: string;
  calls: Journal<ApiCall>;
  answers: Journal<Answer>;
  /** Requests that were made to fail, by method. */
  faulted: Journal<string>;
  /** What Slack would have refused. Empty at the end of every test. */
  problems: readonly string[];
  socket: SocketSide;
  /** A fresh address for answers; it takes five. */
  responseUrl: (id: string) => string;
  failNext: (method: string, fault: Fault) => void;
  /** From now on answers to this method stay away, until what this gives is called. */
  hold: (method: string) => () => void;
  /** From now on Slack does not take this token. */
  revoke: (token: string) => void;
  stop: () => Promise<void>;
}>;

export async function startFakeSlack(): Promise<FakeSlack> {
  const problems: string[] = [];
  const calls = createJournal<ApiCall>();
  const answers = createJournal<Answer>();
  const faulted = createJournal<string>();
  const faults = new Map<string, Fault[]>();
  const held = new Map<string, Promise<void>>();
  const uses = new Map<string, number>();
  const api = createWebApi((problem) => problems.push(problem));

  const server = createServer((request, response) => {
    void bodyOf(request).then(async (body) => {
      const outcome = handle(request, body);
      await held.get((request.url ?? "").replace("/api/", ""));
      send(response, outcome);
    });
  });
  const socket = createSocketSide(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const base = `http://127.0.0.1:${port}`;

  function handle(request: IncomingMessage, body: string): Outcome {
    const path = request.url ?? "";
    const isAnswer = path.startsWith("/respond/");
    const method = isAnswer ? "response_url" : path.replace("/api/", "");
    const fault = faults.get(method)?.shift();
    if (fault !== undefined) {
      faulted.add(method);
      return { status: fault.status, body: fault.body ?? "", headers: fault.headers ?? {} };
    }
    if (isAnswer) return answerThrough(path.slice("/respond/".length), JSON.parse(body));
    const fields = fieldsOf(body);
    const sent = typeof fields.token === "string" ? fields.token : "";
    const token = request.headers.authorization?.replace("Bearer ", "") ?? sent;
    const call = { method, token, workspace: api.workspaceOf(token), args: fields };
    const result = api.answer(call, `ws://127.0.0.1:${port}/link`);
    calls.add({ ...call, result });
    return { status: 200, body: result, headers: {} };
  }

  function answerThrough(id: string, body: Answer["body"]): Outcome {
    const used = (uses.get(id) ?? 0) + 1;
    uses.set(id, used);
    if (used > LIMITS.responseUses.max)
      return { status: 404, body: { ok: false, error: "used_url" }, headers: {} };
    const found = body.delete_original === true ? [] : validateMessage(body);
    problems.push(...found.map((problem) => `response_url: ${problem}`));
    answers.add({ id, body });
    const refused = { ok: false, error: "invalid_blocks" };
    return { status: 200, body: found.length === 0 ? "ok" : refused, headers: {} };
  }

  return {
    apiUrl: `${base}/api/`,
    calls,
    answers,
    faulted,
    problems,
    socket,
    responseUrl: (id) => `${base}/respond/${id}`,
    failNext: (method, fault) => faults.set(method, [...(faults.get(method) ?? []), fault]),
    hold(method) {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(method, promise);
      return resolve;
    },
    revoke: api.revoke,
    async stop() {
      await socket.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** The Web API client sends forms whose nested values are JSON. */
function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      /^(?:[[{]|true$|false$)/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}

function send(response: ServerResponse, { status, body, headers }: Outcome): void {
  const json = typeof body !== "string";
  response.writeHead(status, { "content-type": json ? "application/json" : "text/plain", ...headers });
  response.end(json ? JSON.stringify(body) : body);
}
