import type { SettingsStore } from "../../src/store/store.ts";

/** Who sees the answer to a slash command, until it is shared. */
export type Visibility = "asker" | "channel";

const KEY = "visibility";

/** A workspace's choice; the asker alone when nobody chose. */
export async function visibilityOf(settings: SettingsStore, team: string): Promise<Visibility> {
  return (await settings.get(scope(team), KEY)) === "channel" ? "channel" : "asker";
}

export async function chooseVisibility(
  settings: SettingsStore,
  team: string,
  value: Visibility,
): Promise<void> {
  await settings.set(scope(team), KEY, value);
}

/** When the app leaves a workspace nothing of it stays. */
export async function forgetTeam(settings: SettingsStore, team: string): Promise<void> {
  await settings.remove(scope(team), KEY);
}

function scope(team: string): string {
  return `slack:team:${team}`;
}
