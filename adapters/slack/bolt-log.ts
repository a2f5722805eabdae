import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../log.ts";

/** Ids of members, and tokens, wherever they stand in a message of Bolt's. */
const PERSONAL = /\b[UW][A-Z0-9]{6,}\b|\bx(?:ox[a-z]|app)-[A-Za-z0-9-]+/g;

/**
 * Bolt's warnings and errors in our log, without what they may say of people: payloads and sources are cut
 * off, ids and tokens are blanked. Its chatter below a warning holds whole payloads and is dropped.
 */
export function createBoltLog(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (...said) => log.warn({ from: "bolt" }, harmless(said)),
    error: (...said) => log.error({ from: "bolt" }, harmless(said)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

function harmless(said: readonly unknown[]): string {
  const first = said[0];
  const text =
    first instanceof Error ? first.message : typeof first === "string" ? first : "an unnamed problem";
  return text
    .replace(/[({[].*$/s, "")
    .replace(PERSONAL, "…")
    .trim()
    .slice(0, 300);
}
