import type { AskContext } from "../../commands/command.ts";
import type { Attachment } from "./incoming.ts";

export type Downloaded =
  | Readonly<{ kind: "file"; file: NonNullable<AskContext["attachment"]> }>
  /** One plain sentence. */
  | Readonly<{ kind: "refused"; why: string }>;

export type Download = (attachment: Attachment) => Promise<Downloaded>;

/** Bytes: far more than an article or a subscription list has. */
const LARGEST = 10_000_000;
const WITHIN = 20_000;

/** Where Discord keeps attachments. Source: https://discord.com/developers/docs/reference#image-formatting */
const HOSTS: ReadonlySet<string> = new Set(["cdn.discordapp.com", "media.discordapp.net"]);

/**
 * Fetches a file that came with a command: from Discord's own addresses over https, or from the configured API's
 * origin, at most ten megabytes. Never rejects.
 */
export function createDownload(send: typeof fetch, apiUrl: string): Download {
  return async ({ filename, size, url }) => {
    if (size > LARGEST) return refused(TOO_LARGE);
    if (!isFromDiscord(url, apiUrl)) return refused("The file does not come from Discord and was not read.");
    try {
      const response = await send(url, { redirect: "error", signal: AbortSignal.timeout(WITHIN) });
      if (!response.ok || response.body === null) return refused(NOT_THERE);
      const bytes = await readAtMost(response.body, LARGEST);
      return bytes === null ? refused(TOO_LARGE) : { kind: "file", file: { name: filename, bytes } };
    } catch {
      return refused(NOT_THERE);
    }
  };
}

const TOO_LARGE = "The file is larger than 10 MB and was not read.";
const NOT_THERE = "Discord did not give the file. Please send it again.";

function isFromDiscord(address: string, apiUrl: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return (url.protocol === "https:" && HOSTS.has(url.hostname)) || url.origin === URL.parse(apiUrl)?.origin;
}

/** All bytes, or null as soon as there are more than the most; what the sender says of the size is not trusted. */
async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refused(why: string): Downloaded {
  return { kind: "refused", why };
}
