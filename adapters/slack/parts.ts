import type { Desk } from "../../commands/desk.ts";
import type { SettingsStore } from "../../src/store/store.ts";
import type { Log } from "../log.ts";
import type { Running } from "../shared/running.ts";
import type { IsAdmin } from "./admins.ts";
import type { Answers } from "./delivery/answer.ts";

/** What every listener works with; made once at start. */
export type Parts = Readonly<{
  desk: Desk;
  settings: SettingsStore;
  answers: Answers;
  running: Running;
  isAdmin: IsAdmin;
  /** Before command names, from the configuration. */
  prefix: string;
  log: Log;
}>;
