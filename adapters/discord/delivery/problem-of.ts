import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";

/**
 * What the log says of an error: Discord's code and words, or the network's own word. Never the error itself,
 * which holds what was sent and the token it was sent with.
 */
export function problemOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.status}, code ${error.code}: ${brief(error.message)}`;
  if (error instanceof HTTPError) return `status ${error.status}`;
  if (error instanceof RateLimitError)
    return `rate limited for ${Math.ceil(error.retryAfter / 1000)} seconds`;
  return brief(reasonOf(error));
}

/** `ECONNREFUSED` where there is such a word, else the message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}

function brief(words: string): string {
  return words.replace(/\s+/g, " ").slice(0, 200);
}
