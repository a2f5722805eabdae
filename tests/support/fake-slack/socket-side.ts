import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { createCounter } from "../counter.ts";
import { createJournal, type Journal } from "../journal.ts";

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown() });

/** Slack's side of Socket Mode. */
export type SocketSide = Readonly<{
  /** Connections in the order they were made. */
  connections: Journal<WebSocket>;
  /** Connections that ended. */
  closed: Journal<WebSocket>;
  /** Sends one envelope and gives the payload it was acknowledged with. */
  send: (
    type: string,
    payload: unknown,
    retry?: Readonly<{ attempt: number; envelope?: string }>,
  ) => Promise<unknown>;
  /** Slack's announcement that a connection is about to be recycled. */
  disconnect: (reason: string) => void;
  /** Cuts every connection without a word. */
  drop: () => void;
  stop: () => Promise<void>;
}>;

export function createSocketSide(server: Server): SocketSide {
  const sockets = new WebSocketServer({ server });
  const connections = createJournal<WebSocket>();
  const closed = createJournal<WebSocket>();
  const pending = new Map<string, (payload: unknown) => void>();
  const unique = createCounter();
  let current: WebSocket | undefined;

  sockets.on("connection", (connection) => {
    current = connection;
    connection.binaryType = "arraybuffer";
    connection.on("message", (data: ArrayBuffer) => {
      const read = acknowledgement.parse(JSON.parse(new TextDecoder().decode(data)));
      pending.get(read.envelope_id)?.(read.payload);
      pending.delete(read.envelope_id);
    });
    connection.on("close", () => closed.add(connection));
    connection.send(JSON.stringify({ type: "hello", num_connections: 1, connection_info: { app_id: "A0" } }));
    connections.add(connection);
  });

  const send: SocketSide["send"] = (type, payload, retry) =>
    new Promise((resolve, reject) => {
      const envelope = retry?.envelope ?? unique("E");
      if (current === undefined) return reject(new Error("no connection to send through"));
      pending.set(envelope, resolve);
      const repeated = retry === undefined ? {} : { retry_attempt: retry.attempt, retry_reason: "timeout" };
      current.send(
        JSON.stringify({ type, envelope_id: envelope, accepts_response_payload: true, payload, ...repeated }),
      );
    });

  return {
    connections,
    closed,
    send,
    disconnect: (reason) => current?.send(JSON.stringify({ type: "disconnect", reason })),
    drop() {
      for (const connection of sockets.clients) connection.terminate();
    },
    async stop() {
      for (const connection of sockets.clients) connection.terminate();
      await new Promise((resolve) => sockets.close(resolve));
    },
  };
}
