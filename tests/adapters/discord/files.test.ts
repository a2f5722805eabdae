import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDownload } from "../../../adapters/discord/attachments.ts";
import { ADMIN, MANAGE_SERVER } from "../../support/fake-discord/identity.ts";
import { withFile } from "../../support/fake-discord/payloads.ts";
import { readDiscord } from "../../support/fake-discord/read-message.ts";
import { type Harness, startHarness } from "./harness.ts";

describe("a file that comes with a command", () => {
  let discord: Harness;
  beforeEach(async () => {
    discord = await startHarness();
  });
  afterEach(() => discord.stop());

  const add = (asker: object, name = "story.txt") => {
    const url = `${new URL(discord.fake.apiUrl).origin}/files/${name}`;
    return discord.ask(withFile("add", { url: "x" }, { filename: name, size: 5, url }, asker));
  };

  it("is read for administrators", async () => {
    discord.fake.files.set("story.txt", "Words");
    await add({ user: ADMIN, permissions: MANAGE_SERVER });
    const { values, context } = await discord.desk.asked.take();
    expect(values).toEqual({ url: "x" });
    expect(context.attachment?.name).toBe("story.txt");
    expect(Buffer.from(context.attachment?.bytes ?? []).toString()).toBe("Words");
  });

  it("is not even fetched for others", async () => {
    await add({});
    expect(discord.fake.calls.all.some(({ path }) => path.includes("files"))).toBe(false);
    expect((await discord.desk.asked.take()).context.attachment).toBeUndefined();
  });

  it("that is gone is said to be", async () => {
    const answer = await add({ user: ADMIN, permissions: MANAGE_SERVER }, "gone.txt");
    expect(readDiscord(answer.body)).toContain("Discord did not give the file");
  });
});

describe("what is fetched", () => {
  const asked: string[] = [];
  const send = async (input: string | URL | Request): Promise<Response> => {
    asked.push(input instanceof Request ? input.url : String(input));
    return new Response(new Uint8Array(12_000_000));
  };
  const download = createDownload(send, "https://discord.com/api");
  const file = (url: string, size = 5) => download({ filename: "x", size, url });

  it.each([
    ["http://cdn.discordapp.com/x"],
    ["https://evil.example/x"],
    ["https://cdn.discordapp.com.evil.example/x"],
    ["file:///etc/passwd"],
    ["nothing"],
  ])("is never %s", async (url) => {
    expect(await file(url)).toMatchObject({
      kind: "refused",
      why: expect.stringContaining("not come from Discord"),
    });
    expect(asked).not.toContain(url);
  });

  it("stops at ten megabytes, whatever size was announced", async () => {
    expect(await file("https://cdn.discordapp.com/x", 10_000_001)).toMatchObject({ kind: "refused" });
    expect(asked).toEqual([]);
    expect(await file("https://cdn.discordapp.com/x")).toMatchObject({
      why: expect.stringContaining("10 MB"),
    });
  });
});
