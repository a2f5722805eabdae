import { createHmac } from "node:crypto";
import type { Delivery } from "./payloads.ts";
import { SIGNING_SECRET } from "./workspaces.ts";

/** How a signed request may be wrong, or repeated. */
export type Signing = Readonly<{
  secret?: string;
  /** Seconds since 1970; now when missing. */
  timestamp?: number;
  /** Signs this and sends another body. */
  tampered?: boolean;
  retry?: number;
}>;

export type HttpOutcome = Readonly<{ status: number; body: unknown }>;

/** Sends a delivery to an HTTP endpoint the way Slack does: encoded by kind, signed, perhaps repeated. */
export async function deliverOverHttp(
  endpoint: string,
  delivery: Delivery,
  signing: Signing = {},
): Promise<HttpOutcome> {
  const { contentType, body } = encode(delivery);
  const timestamp = signing.timestamp ?? Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", signing.secret ?? SIGNING_SECRET)
    .update(`v0:${timestamp}:${body}`)
    .digest("hex");
  const repeated =
    signing.retry === undefined
      ? {}
      : { "x-slack-retry-num": String(signing.retry), "x-slack-retry-reason": "http_timeout" };
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": contentType,
      "x-slack-request-timestamp": String(timestamp),
      "x-slack-signature": `v0=${signature}`,
      ...repeated,
    },
    body: signing.tampered === true ? `${body} ` : body,
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text };
}

function encode(delivery: Delivery): Readonly<{ contentType: string; body: string }> {
  const form = "application/x-www-form-urlencoded";
  switch (delivery.kind) {
    case "events_api":
      return { contentType: "application/json", body: JSON.stringify(delivery.payload) };
    case "interactive":
      return {
        contentType: form,
        body: new URLSearchParams({ payload: JSON.stringify(delivery.payload) }).toString(),
      };
    case "slash_commands": {
      const fields = Object.entries(delivery.payload).map(([key, value]) => [key, String(value)]);
      return { contentType: form, body: new URLSearchParams(Object.fromEntries(fields)).toString() };
    }
  }
}
