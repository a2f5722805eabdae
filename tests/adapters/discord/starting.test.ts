import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandData } from "../../../adapters/discord/registration/command-data.ts";
import { startDiscord } from "../../../adapters/discord/start-discord.ts";
import { createDesk } from "../../../commands/create-desk.ts";
import { registry } from "../../../commands/registry.ts";
import { createMemoryStore } from "../../../src/store/memory/create-memory-store.ts";
import { APPLICATION, GUILD } from "../../support/fake-discord/identity.ts";
import { type FakeDiscord, startFakeDiscord } from "../../support/fake-discord/server.ts";
import { validateCommands } from "../../support/fake-discord/validate-commands.ts";
import { createLogJournal } from "../../support/log-journal.ts";
import { createSampleDesk } from "../../support/sample-desk.ts";
import { openTestDesk } from "../../support/test-desk.ts";
import { configFor } from "./harness.ts";

describe("the start", () => {
  let fake: FakeDiscord;
  beforeEach(async () => {
    fake = await startFakeDiscord();
  });
  afterEach(() => fake.stop());

  const start = async (variables: Readonly<Record<string, string>> = {}, within = 9000) => {
    const { log } = createLogJournal();
    const { settings } = createMemoryStore();
    return startDiscord(configFor(fake, variables), { desk: createSampleDesk(), settings, log, within });
  };
  const startAndStop = async (variables: Readonly<Record<string, string>> = {}): Promise<void> => {
    const started = await start(variables);
    if (started.kind === "running") await started.stop();
    expect(started.kind).toBe("running");
  };
  const writes = () => fake.calls.all.filter(({ method }) => method === "PUT").map(({ path }) => path);

  describe("registers the commands", () => {
    it("in one server where one is configured", async () => {
      await startAndStop();
      expect(writes()).toEqual([`/applications/${APPLICATION}/guilds/${GUILD}/commands`]);
      expect(fake.problems).toEqual([]);
    });

    it("everywhere where none is", async () => {
      await startAndStop({ DISCORD_GUILD_ID: "" });
      expect(writes()).toEqual([`/applications/${APPLICATION}/commands`]);
      expect(fake.problems).toEqual([]);
    });

    it("and leaves them alone when nothing changed", async () => {
      for (const DISCORD_GUILD_ID of [GUILD, ""]) {
        await startAndStop({ DISCORD_GUILD_ID });
        const before = writes().length;
        await startAndStop({ DISCORD_GUILD_ID });
        expect(writes()).toHaveLength(before);
      }
    });

    it.each([
      ["a description", { description: "Something else" }],
      ["a translation", { name_localizations: { "es-ES": "otro" } }],
      ["an option", { options: [] }],
      ["who may use it", { default_member_permissions: "8" }],
    ])("again when %s is not what Discord has", async (_, change) => {
      await startAndStop({ DISCORD_GUILD_ID: "" });
      const [first, ...others] = [fake.commands.get("")].flat();
      const other = others.find((each) => each !== null && typeof each === "object" && "options" in each);
      const rest = others.filter((each) => each !== other);
      fake.commands.set("", [first, { ...(typeof other === "object" ? other : {}), ...change }, ...rest]);
      await startAndStop({ DISCORD_GUILD_ID: "" });
      expect(writes()).toHaveLength(2);
    });
  });

  it("asks for no intent at all", async () => {
    await startAndStop();
    const { d } = await fake.gateway.received.take(({ op }) => op === 2);
    expect(d).toMatchObject({ intents: 0 });
  });

  it("gives the address that adds the bot to a server, with no permission", async () => {
    const started = await start();
    if (started.kind === "refused") throw new Error(started.problem);
    const invite = new URL(started.invite);
    expect(Object.fromEntries(invite.searchParams)).toEqual({
      client_id: APPLICATION,
      scope: "bot applications.commands",
      permissions: "0",
    });
    await started.stop();
  });

  it("holds several connections in one process where that is wanted", async () => {
    await startAndStop({ DISCORD_SHARDS: "2" });
    const { d } = await fake.gateway.received.take(({ op }) => op === 2);
    expect(d).toMatchObject({ shard: [0, 2] });
  });

  describe("is refused in one line that names the variable", () => {
    it.each([
      [
        "a token Discord does not know",
        { DISCORD_TOKEN: "another.token" },
        /^DISCORD_TOKEN: Discord refused it/,
      ],
      [
        "another app's id",
        { DISCORD_APPLICATION_ID: "8", DISCORD_GUILD_ID: "" },
        /^DISCORD_APPLICATION_ID: 8 /,
      ],
      ["a server of others", { DISCORD_APPLICATION_ID: "8" }, /^DISCORD_GUILD_ID: the bot may not register/],
    ])("%s", async (_, variables, problem) => {
      const started = await start(variables);
      expect(started).toMatchObject({ kind: "refused", problem: expect.stringMatching(problem) });
      expect(JSON.stringify(started)).not.toContain("another.token");
    });

    it("a token the gateway does not take", async () => {
      fake.gateway.refuseWith(4004);
      expect(await start()).toMatchObject({ problem: expect.stringMatching(/^DISCORD_TOKEN: /) });
    });

    it("too few connections", async () => {
      fake.gateway.refuseWith(4011);
      expect(await start()).toMatchObject({ problem: expect.stringMatching(/^DISCORD_SHARDS: .* auto/) });
    });

    it("an address where nobody is", async () => {
      const port = await freePort();
      const started = await start({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
      expect(started).toMatchObject({ problem: expect.stringMatching(/^DISCORD_API_URL: .*ECONNREFUSED/) });
    });

    it("an address where nobody answers, leaving nothing open", async () => {
      const server = createServer();
      const gone = new Promise<void>((resolve) => {
        server.on("connection", (socket) =>
          socket
            .on("error", () => {})
            .on("close", () => resolve())
            .resume(),
        );
      });
      const port = await listening(server);
      const started = await start({ DISCORD_API_URL: `http://127.0.0.1:${port}/api` }, 200);
      expect(started).toMatchObject({ problem: expect.stringMatching(/^DISCORD_API_URL: could not reach/) });
      await gone;
      server.close();
    });

    it("a rate limit that would last longer than a start", async () => {
      const body = { message: "You are being rate limited.", retry_after: 60, global: false };
      fake.failNext("GET /applications", { status: 429, headers: { "retry-after": "60" }, body });
      expect(await start()).toMatchObject({
        problem: expect.stringMatching(/^DISCORD_API_URL: .*rate limit/i),
      });
    });

    it("an address where something fails", async () => {
      for (let time = 0; time < 8; time += 1) fake.failNext("GET /applications", { status: 503 });
      expect(await start()).toMatchObject({ problem: expect.stringMatching(/^DISCORD_API_URL: .*503/) });
    });
  });
});

describe("what is registered", () => {
  it("is within every limit, with the real commands", async () => {
    const { desk } = await openTestDesk([]);
    expect(validateCommands(commandData(desk.commands))).toEqual([]);
    expect(commandData(desk.commands).map(({ name }) => name)).toEqual([
      ...registry.map((command) => command.name),
      "help",
      "settings",
      "Check this message",
    ]);
  });

  it("is for everybody everywhere, but for administrators only in servers they manage", async () => {
    const { engine } = await openTestDesk([]);
    const data = commandData(createDesk(engine, registry).commands);
    const brief = data.find(({ name }) => name === "brief");
    expect(brief).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
    expect(brief?.default_member_permissions).toBeNull();
    for (const name of ["add", "feeds", "remove", "settings"]) {
      const admin = { contexts: [0], integration_types: [0], default_member_permissions: 32 };
      expect(data.find((each) => each.name === name)).toMatchObject(admin);
    }
  });

  it("speaks English and Spanish, completes, takes files, and hides what people do not type", async () => {
    const { desk } = await openTestDesk([]);
    const of = (name: string) => commandData(desk.commands).find((each) => each.name === name);
    expect(of("quotes")).toMatchObject({ name_localizations: { "es-ES": "citas", "es-419": "citas" } });
    const options = (name: string) => of(name)?.options?.map((option) => option.name);
    expect(options("quotes")).toEqual(expect.arrayContaining(["speaker", "outlet", "public"]));
    expect(options("quotes")).not.toContain("page");
    expect(options("add")).toContain("file");
    expect(options("add")).not.toContain("public");
    const speaker = of("quotes")?.options?.find((option) => option.name === "speaker");
    expect(speaker).toMatchObject({ autocomplete: true });
  });
});

/** A port nobody listens on: one that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
