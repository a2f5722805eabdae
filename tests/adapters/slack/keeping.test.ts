import { describe, expect, it } from "vitest";
import { createRunning } from "../../../adapters/shared/running.ts";
import { createSeenDeliveries } from "../../../adapters/slack/delivery/seen.ts";
import { createCipher } from "../../../adapters/slack/install/cipher.ts";
import { createInstallations } from "../../../adapters/slack/install/installations.ts";
import { createMemoryStore } from "../../../src/store/memory/create-memory-store.ts";

const key = (byte: number) => new Uint8Array(32).fill(byte);

describe("sealed texts", () => {
  const cipher = createCipher(key(1));
  const sealed = cipher.seal("xoxb-secret é", "T0A");

  it("open again under the same key and for the same place", () => {
    expect(cipher.open(sealed, "T0A")).toBe("xoxb-secret é");
  });

  it("are different each time, and do not show what is in them", () => {
    expect(cipher.seal("xoxb-secret é", "T0A")).not.toBe(sealed);
    expect(sealed).not.toContain("secret");
  });

  it.each([
    ["under another key", () => createCipher(key(2)).open(sealed, "T0A")],
    ["for another place", () => cipher.open(sealed, "T0B")],
    [
      "with a character changed",
      () => cipher.open(`${sealed.slice(0, -2)}${sealed.endsWith("A") ? "BB" : "AA"}`, "T0A"),
    ],
    [
      "with a short tag",
      () =>
        cipher.open(
          sealed
            .split(".")
            .map((part, index) => (index === 2 ? part.slice(0, 6) : part))
            .join("."),
          "T0A",
        ),
    ],
    ["cut short", () => cipher.open(sealed.slice(0, 20), "T0A")],
    ["when they are none", () => cipher.open("xoxb-plain", "T0A")],
  ])("do not open %s", (_, open) => {
    expect(open()).toBeNull();
  });

  it("need a key of 32 bytes", () => {
    expect(() => createCipher(new Uint8Array(16))).toThrow("16 bytes instead of 32");
  });
});

describe("installations", () => {
  const bot = { token: "xoxb-1", scopes: ["commands"], id: "B1", userId: "U1" };
  const user = { id: "U0INSTALLER", token: "xoxp-1", scopes: [] };
  const query = { teamId: "T1", enterpriseId: undefined, isEnterpriseInstall: false } as const;

  it("of a workspace are kept with the bot alone", async () => {
    const { secrets } = createMemoryStore();
    const installations = createInstallations(secrets, createCipher(key(1)));
    await installations.storeInstallation({
      team: { id: "T1", name: "News" },
      enterprise: undefined,
      user,
      bot,
      isEnterpriseInstall: false,
    });
    expect(await installations.fetchInstallation(query)).toMatchObject({
      team: { id: "T1" },
      bot,
      user: { id: "", token: undefined },
    });
    expect(await installations.opens()).toBe(true);
    expect(await createInstallations(secrets, createCipher(key(2))).opens()).toBe(false);
    await installations.deleteInstallation?.(query);
    await expect(installations.fetchInstallation(query)).rejects.toThrow("has not installed the app");
    expect(await installations.opens()).toBe(true);
  });

  it("of a whole organisation are found for each of its workspaces", async () => {
    const installations = createInstallations(createMemoryStore().secrets, createCipher(key(1)));
    await installations.storeInstallation({
      team: undefined,
      enterprise: { id: "E1" },
      user,
      bot,
      isEnterpriseInstall: true,
    });
    const found = await installations.fetchInstallation({
      teamId: undefined,
      enterpriseId: "E1",
      isEnterpriseInstall: true,
    });
    expect(found).toMatchObject({ enterprise: { id: "E1" }, bot, isEnterpriseInstall: true });
  });
});

describe("deliveries that were seen", () => {
  it.each([
    ["an event", { event_id: "Ev1" }, undefined],
    ["a trigger", { trigger_id: "t1" }, undefined],
    ["an envelope", {}, "E1"],
  ])("are known by %s", (_, body, envelope) => {
    const seen = createSeenDeliveries();
    expect([seen.isRepeated(body, envelope), seen.isRepeated(body, envelope)]).toEqual([false, true]);
  });

  it("are new when they have no id", () => {
    const seen = createSeenDeliveries();
    expect([seen.isRepeated({ value: "a" }, undefined), seen.isRepeated({ value: "a" }, undefined)]).toEqual([
      false,
      false,
    ]);
  });

  it("are forgotten when many others came after", () => {
    const seen = createSeenDeliveries(2);
    for (const id of ["a", "b", "c"]) seen.isRepeated({ event_id: id }, undefined);
    expect(seen.isRepeated({ event_id: "c" }, undefined)).toBe(true);
    expect(seen.isRepeated({ event_id: "a" }, undefined)).toBe(false);
  });
});

describe("running work", () => {
  it("is waited for, also what it starts meanwhile", async () => {
    const running = createRunning();
    const done: string[] = [];
    const step = (name: string, next?: () => void) =>
      running.track(
        Promise.resolve().then(() => {
          done.push(name);
          next?.();
        }),
      );
    void step("first", () => void step("second"));
    await running.finish(1000);
    expect(done).toEqual(["first", "second"]);
  });

  it("that failed is not waited for, and its failure is its own", async () => {
    const running = createRunning();
    await expect(running.track(Promise.reject(new Error("lost")))).rejects.toThrow("lost");
    await running.finish(1000);
  });

  it("wakes from its pauses at once", async () => {
    const running = createRunning();
    const pausing = running.track(running.pause(60_000));
    await running.finish(1000);
    await pausing;
    expect(running.stopping()).toBe(true);
  });
});
