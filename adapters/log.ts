import pino from "pino";

/** What the adapters log through. Fields never hold query text, message text or user ids. */
export type Log = Readonly<{
  info: (fields: Readonly<Record<string, unknown>>, message: string) => void;
  warn: (fields: Readonly<Record<string, unknown>>, message: string) => void;
  error: (fields: Readonly<Record<string, unknown>>, message: string) => void;
}>;

/** Field names whose values are never written, at any depth pino's redaction reaches. */
const SECRET_FIELDS = ["token", "secret", "authorization", "*.token", "*.secret", "*.authorization"];

/** A JSON-lines log on standard error, tokens redacted. */
export function createLog(level: "debug" | "info" | "warn" | "error" = "info"): Log {
  const logger = pino({ level, base: null, redact: SECRET_FIELDS }, pino.destination({ fd: 2, sync: true }));
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}

/** A log that keeps nothing: for tests and for one-shot commands. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
