import { describe, expect, test } from "vitest";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must do with settings and secrets. */
export function describeValues(open: Open): void {
  describe("settings and secrets", () => {
    const here = freshStore(open);

    test("settings are kept by scope and key, the last value wins", async () => {
      await here.store.settings.set("discord:guild:1", "public", "yes");
      await here.store.settings.set("discord:guild:2", "public", "no");
      await here.store.settings.set("discord:guild:1", "public", "no");
      expect(await here.store.settings.get("discord:guild:1", "public")).toBe("no");
      await here.store.settings.remove("discord:guild:1", "public");
      expect(await here.store.settings.get("discord:guild:1", "public")).toBeUndefined();
      expect(await here.store.settings.get("discord:guild:2", "public")).toBe("no");
    });

    test("secrets are apart from settings, and listed by scope", async () => {
      await here.store.secrets.set("slack", "T2", "sealed two");
      await here.store.secrets.set("slack", "T1", "sealed one");
      await here.store.secrets.set("else", "T3", "sealed three");
      expect(await here.store.secrets.list("slack")).toEqual(["T1", "T2"]);
      expect(await here.store.secrets.get("slack", "T1")).toBe("sealed one");
      expect(await here.store.settings.get("slack", "T1")).toBeUndefined();
      await here.store.secrets.remove("slack", "T1");
      expect(await here.store.secrets.list("slack")).toEqual(["T2"]);
    });
  });
}
