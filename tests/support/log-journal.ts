import type { Log } from "../../adapters/log.ts";
import { createJournal, type Journal } from "./journal.ts";

/** One line of the log, with its fields as they would be written. */
export type LogLine = Readonly<{ level: "info" | "warn" | "error"; text: string }>;

/** A log that can be read again and waited for. */
export function createLogJournal(): Readonly<{ log: Log; logged: Journal<LogLine> }> {
  const logged = createJournal<LogLine>();
  const at =
    (level: LogLine["level"]): Log["info"] =>
    (fields, message) =>
      logged.add({
        level,
        text: `${message} ${JSON.stringify(fields)} ${fields.err instanceof Error ? fields.err.message : ""}`,
      });
  return { log: { info: at("info"), warn: at("warn"), error: at("error") }, logged };
}
