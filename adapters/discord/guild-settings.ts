import type { SettingsStore } from "../../src/store/store.ts";

/** Who sees an answer when the question does not say: the asker alone, or everybody in the channel. */
export type Visibility = "private" | "public";

const KEY = "answers";

/** A server's choice; private where nobody chose, and in direct messages. */
export async function visibilityIn(settings: SettingsStore, guild: string | undefined): Promise<Visibility> {
  if (guild === undefined) return "private";
  return (await settings.get(scope(guild), KEY)) === "public" ? "public" : "private";
}

export async function chooseVisibility(
  settings: SettingsStore,
  guild: string,
  value: Visibility,
): Promise<void> {
  await settings.set(scope(guild), KEY, value);
}

function scope(guild: string): string {
  return `discord:guild:${guild}`;
}
