import type { Desk } from "../../commands/desk.ts";
import type { SettingsStore } from "../../src/store/store.ts";
import type { Log } from "../log.ts";
import type { Download } from "./attachments.ts";
import type { DiscordConfig } from "./config.ts";
import type { Answer } from "./delivery/answer.ts";
import type { Respond } from "./delivery/respond.ts";

/** What every listener works with; made once at start. */
export type Parts = Readonly<{
  config: DiscordConfig;
  desk: Desk;
  settings: SettingsStore;
  answer: Answer;
  respond: Respond;
  download: Download;
  log: Log;
}>;
