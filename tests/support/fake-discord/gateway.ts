import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { createJournal, type Journal } from "../journal.ts";
import { fields } from "./fields.ts";
import { APPLICATION, TOKEN } from "./identity.ts";

/** What the client sent over the gateway. Op 2 identifies, op 6 resumes, op 1 beats. */
export type GatewayMessage = Readonly<{ op: number; d: unknown }>;

export type Gateway = Readonly<{
  received: Journal<GatewayMessage>;
  /** An event, to the newest connection. */
  dispatch: (name: string, data: unknown) => void;
  /** A bare operation: 7 asks to reconnect, 9 says the session is invalid. */
  operate: (op: number, data?: unknown) => void;
  /** Ends the newest connection: with a close code, or as a broken line. */
  drop: (code?: number) => void;
  /** From now on nobody says hello: connections are taken, and nothing comes over them. */
  mute: () => void;
  /** Every connection that was made. */
  connected: Journal<WebSocket>;
  /** Every connection that ended. */
  closed: Journal<WebSocket>;
  /** How many connections there are. */
  open: () => number;
  /** Every further connection is closed with this code after it identified. */
  refuseWith: (code: number) => void;
  stop: () => void;
}>;

/** Enough to be connected for a test; short, so that a client that stops beating is noticed in one. */
const HEARTBEAT = 41_250;

/** The gateway side of the fake platform: says hello, takes the token, keeps sessions to resume. */
export function createGateway(server: Server, url: () => string): Gateway {
  const received = createJournal<GatewayMessage>();
  const connected = createJournal<WebSocket>();
  const closed = createJournal<WebSocket>();
  const sockets = new WebSocketServer({ server, path: "/gateway" });
  let newest: WebSocket | undefined;
  let sequence = 0;
  let refusal: number | undefined;
  let muted = false;

  const send = (socket: WebSocket | undefined, message: unknown): void => {
    socket?.send(JSON.stringify(message));
  };
  const event = (socket: WebSocket | undefined, name: string, data: unknown): void => {
    sequence += 1;
    send(socket, { op: 0, t: name, s: sequence, d: data });
  };

  sockets.on("connection", (socket) => {
    newest = socket;
    connected.add(socket);
    socket.on("close", () => closed.add(socket));
    socket.on("error", () => {});
    socket.on("message", (raw) => {
      const message: GatewayMessage = JSON.parse(Buffer.isBuffer(raw) ? raw.toString() : "");
      if (message.op === 1) {
        send(socket, { op: 11 });
        return;
      }
      received.add(message);
      if (refusal !== undefined) socket.close(refusal);
      else if (message.op === 2) identify(socket, message.d);
      else if (message.op === 6) event(socket, "RESUMED", {});
    });
    if (!muted) send(socket, { op: 10, d: { heartbeat_interval: HEARTBEAT } });
  });

  function identify(socket: WebSocket, data: unknown): void {
    const { token, shard } = fields(data);
    if (token !== TOKEN) {
      socket.close(4004);
      return;
    }
    event(socket, "READY", {
      v: 10,
      user: { id: APPLICATION, username: "on-the-record", discriminator: "0", bot: true, avatar: null },
      guilds: [],
      session_id: `session-${sequence}`,
      resume_gateway_url: url(),
      application: { id: APPLICATION, flags: 0 },
      shard,
    });
  }

  return {
    received,
    connected,
    closed,
    dispatch: (name, data) => event(newest, name, data),
    operate: (op, data = null) => send(newest, { op, d: data }),
    drop(code) {
      if (code === undefined) newest?.terminate();
      else newest?.close(code);
    },
    mute() {
      muted = true;
    },
    open: () => sockets.clients.size,
    refuseWith(code) {
      refusal = code;
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
