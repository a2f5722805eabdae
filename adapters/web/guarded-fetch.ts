import { Agent, fetch as undiciFetch } from "undici";
import {
  type AllowPrivate,
  ForbiddenAddress,
  guardedConnector,
  type Resolve,
  resolveBySystem,
} from "./guarded-connect.ts";

/** A page or feed to get. */
export type FetchRequest = Readonly<{
  url: string;
  /** For the Accept header: "text/html". */
  accept: string;
  etag?: string | null;
  lastModified?: string | null;
  /** Bytes after unpacking; more is refused. */
  largest: number;
  /** Asked before a redirect is followed: why the request ends there, or null when it may go on. */
  stopAt?: (url: URL) => Promise<FetchOutcome | null>;
}>;

/** What came of it; the net's failures are values with one clear line for the administrator. */
export type FetchOutcome =
  | Readonly<{
      kind: "ok";
      /** Where it was in the end, after redirects. */
      url: string;
      body: Uint8Array;
      contentType: string | null;
      etag: string | null;
      lastModified: string | null;
      /** The address to use from now on, when every redirect was permanent; null otherwise. */
      movedTo: string | null;
    }>
  | Readonly<{ kind: "not-modified"; movedTo: string | null }>
  | Readonly<{ kind: "gone" }>
  /** Not fetched at all: no web address, or one that leads inside the network. */
  | Readonly<{ kind: "refused"; why: string }>
  | Readonly<{ kind: "failed"; why: string; status: number | null; retryAfter: string | null }>;

export type GuardedFetch = Readonly<{
  get: (request: FetchRequest) => Promise<FetchOutcome>;
  close: () => Promise<void>;
}>;

export type FetchOptions = Readonly<{
  resolve?: Resolve;
  /** Only tests and a deliberate setting allow anything. */
  allowPrivate?: AllowPrivate;
  /** Milliseconds for the whole of one request, redirects and body included. */
  timeout?: number;
}>;

const MOST_REDIRECTS = 5;
const WHOLE_TIMEOUT = 20_000;
export const USER_AGENT = "OnTheRecord/0.1 (self-hosted news reader)";

/**
 * The one way the program reaches the web: http and https only, public addresses only (checked on the resolved
 * address of every connection, redirects included), bounded in time, size and redirects. Never rejects.
 */
export function createGuardedFetch(options: FetchOptions = {}): GuardedFetch {
  const { resolve = resolveBySystem, allowPrivate = () => false, timeout = WHOLE_TIMEOUT } = options;
  const agent = new Agent({
    connect: guardedConnector(resolve, allowPrivate),
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  return {
    get: async (request) => {
      const signal = AbortSignal.timeout(timeout);
      try {
        return await follow(request, agent, signal);
      } catch (error) {
        return outcomeOf(error, signal, timeout);
      }
    },
    close: () => agent.destroy(),
  };
}

async function follow(request: FetchRequest, agent: Agent, signal: AbortSignal): Promise<FetchOutcome> {
  let url: URL | null = URL.parse(request.url);
  let permanent = true;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    if (url === null || !/^https?:$/u.test(url.protocol)) {
      return { kind: "refused", why: "only http and https addresses are fetched" };
    }
    if (url.username !== "" || url.password !== "") {
      return { kind: "refused", why: "addresses with a user name or password are not fetched" };
    }
    const response = await undiciFetch(url.href, {
      dispatcher: agent,
      redirect: "manual",
      signal,
      headers: headersOf(request),
    });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) {
      await response.body?.cancel();
      permanent &&= response.status === 301 || response.status === 308;
      url = URL.parse(location, url.href);
      const stop = url === null ? null : await request.stopAt?.(url);
      if (stop) return stop;
      continue;
    }
    return answerOf(response, request, redirects > 0 && permanent ? url.href : null);
  }
  return { kind: "failed", why: `more than ${MOST_REDIRECTS} redirects`, status: null, retryAfter: null };
}

function headersOf({ accept, etag, lastModified }: FetchRequest): Record<string, string> {
  return {
    accept,
    "user-agent": USER_AGENT,
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
}

type WebResponse = Awaited<ReturnType<typeof undiciFetch>>;

async function answerOf(
  response: WebResponse,
  request: FetchRequest,
  movedTo: string | null,
): Promise<FetchOutcome> {
  const { status, headers } = response;
  if (status === 304 || status === 410 || !response.ok) {
    await response.body?.cancel();
    if (status === 304) return { kind: "not-modified", movedTo };
    if (status === 410) return { kind: "gone" };
    const why = `the server answered ${status}${response.statusText === "" ? "" : ` (${response.statusText})`}`;
    return { kind: "failed", why, status, retryAfter: headers.get("retry-after") };
  }
  const body = await readBody(response, request.largest);
  if (body === null) {
    const why = `it is larger than ${Math.round(request.largest / 1024 / 1024)} MB`;
    return { kind: "failed", why, status, retryAfter: null };
  }
  return {
    kind: "ok",
    url: response.url,
    body,
    contentType: headers.get("content-type"),
    etag: headers.get("etag"),
    lastModified: headers.get("last-modified"),
    movedTo,
  };
}

/** The unpacked body, or null once it is too large: the rest is not read. */
async function readBody(response: WebResponse, largest: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function outcomeOf(error: unknown, signal: AbortSignal, timeout: number): FetchOutcome {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof ForbiddenAddress) return { kind: "refused", why: cause.message };
  // What the Fetch standard calls a bad port (https://fetch.spec.whatwg.org/#port-blocking): mail, printers and such.
  if (cause instanceof Error && cause.message === "bad port") {
    return { kind: "refused", why: "its port is none that pages are served on" };
  }
  const why = signal.aborted
    ? `no answer within ${Math.round(timeout / 1000)} seconds`
    : reasonOf(cause instanceof Error && "code" in cause ? String(cause.code) : "", cause);
  return { kind: "failed", why, status: null, retryAfter: null };
}

function reasonOf(code: string, cause: unknown): string {
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "there is no such host";
    case "ECONNREFUSED":
      return "the host refuses connections";
    case "ECONNRESET":
    case "UND_ERR_SOCKET":
      return "the connection broke off";
    case "UND_ERR_CONNECT_TIMEOUT":
    case "UND_ERR_HEADERS_TIMEOUT":
    case "UND_ERR_BODY_TIMEOUT":
      return "the server is too slow";
    default:
      return cause instanceof Error ? cause.message : "it could not be fetched";
  }
}
