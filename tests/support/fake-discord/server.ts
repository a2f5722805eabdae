import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createJournal, type Journal } from "../journal.ts";
import { createGateway, type Gateway } from "./gateway.ts";
import { APPLICATION, TOKEN } from "./identity.ts";
import { createInteractions, type Interactions } from "./interactions.ts";
import { validateCommands } from "./validate-commands.ts";

/** One request as it came. */
export type Call = Readonly<{ method: string; path: string; body: unknown }>;

/** Something that goes wrong with the next request whose method and path begin so: "PUT /applications". */
export type Fault = Readonly<{ status: number; headers?: Readonly<Record<string, string>>; body?: unknown }>;

type Outcome = Readonly<{ status: number; body?: unknown; headers?: Readonly<Record<string, string>> }>;

/** A local server that speaks Discord's REST interface and its gateway. */
export type FakeDiscord = Readonly<{
  /** For `DISCORD_API_URL`. */
  apiUrl: string;
  calls: Journal<Call>;
  /** Requests that were made to fail. */
  faulted: Journal<string>;
  gateway: Gateway;
  interactions: Interactions;
  /** What Discord would have refused. Empty at the end of every test. */
  problems: readonly string[];
  /** The commands Discord has, by place: "" everywhere, or a server's id. */
  commands: Map<string, unknown>;
  /** Files people attach, by name. */
  files: Map<string, string>;
  failNext: (request: string, fault: Fault) => void;
  stop: () => Promise<void>;
}>;

const COMMANDS = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/;

export async function startFakeDiscord(): Promise<FakeDiscord> {
  const problems: string[] = [];
  const calls = createJournal<Call>();
  const faulted = createJournal<string>();
  const faults: { request: string; fault: Fault }[] = [];
  const commands = new Map<string, unknown>();
  const files = new Map<string, string>();
  const interactions = createInteractions((problem) => problems.push(problem));

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => send(response, handle(request, body)));
  });
  let origin = "";
  const gateway = createGateway(server, () => `${origin.replace("http", "ws")}/gateway`);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;

  function handle(request: IncomingMessage, text: string): Outcome {
    const method = request.method ?? "";
    const url = new URL(request.url ?? "", origin);
    const file = files.get(url.pathname.replace("/files/", ""));
    if (file !== undefined) return { status: 200, body: file };
    const path = decodeURIComponent(url.pathname).replace("/api/v10", "");
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    const index = faults.findIndex((each) => `${method} ${path}`.startsWith(each.request));
    const [failing] = index === -1 ? [] : faults.splice(index, 1);
    if (failing !== undefined) {
      faulted.add(failing.request);
      return failing.fault;
    }
    calls.add({ method, path, body });
    const answered = interactions.handle({ method, path, body });
    if (answered !== null) return answered;
    if (request.headers.authorization !== `Bot ${TOKEN}`)
      return { status: 401, body: { code: 0, message: "401: Unauthorized" } };
    return authorized(method, path, body);
  }

  function authorized(method: string, path: string, body: unknown): Outcome {
    if (path === "/gateway/bot") {
      const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
      const url = `${origin.replace("http", "ws")}/gateway`;
      return { status: 200, body: { url, shards: 1, session_start_limit: limit } };
    }
    const [, application, guild = ""] = COMMANDS.exec(path) ?? [];
    if (application === undefined) {
      problems.push(`nobody serves ${method} ${path}`);
      return { status: 404, body: { code: 0, message: "404: Not Found" } };
    }
    if (application !== APPLICATION) return { status: 403, body: { code: 20012, message: "Not your app" } };
    if (method === "PUT") {
      problems.push(...validateCommands(body));
      commands.set(guild, stored(body));
    }
    return { status: 200, body: commands.get(guild) ?? [] };
  }

  return {
    apiUrl: `${origin}/api`,
    calls,
    faulted,
    gateway,
    interactions,
    problems,
    commands,
    files,
    failNext: (request, fault) => faults.push({ request, fault }),
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Discord gives commands back with ids, in another order, and with what was left out as null. */
function stored(body: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(body) ? body : [];
  return list
    .map((command, index) => ({
      id: String(900 + index),
      application_id: APPLICATION,
      version: "1",
      nsfw: false,
      default_member_permissions: null,
      ...(typeof command === "object" ? command : {}),
    }))
    .toReversed();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

function send(response: ServerResponse, { status, body, headers }: Outcome): void {
  if (status === 204) {
    response.writeHead(status).end();
    return;
  }
  const json = typeof body !== "string";
  response.writeHead(status, { "content-type": json ? "application/json" : "text/plain", ...headers });
  response.end(json ? JSON.stringify(body ?? {}) : body);
}
