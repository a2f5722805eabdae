import { describe, expect, test } from "vitest";
import type { Reply } from "../../commands/reply.ts";
import { writeOpml } from "../../src/ingest/feeds/opml.ts";
import type { PageReading } from "../../src/watch/ports.ts";
import { ADMIN, NOW, openTestDesk, READER, report, type TestDesk } from "../support/test-desk.ts";
import { HARBOR } from "./harbor.ts";

const LONG =
  "The county will close the old lighthouse in spring, the council said on Tuesday evening. Nobody has lived in it for forty years, and the lamp was put out long ago. “It should become a museum,” said Anna Moreau, the harbor master.";

test.each(["/add https://example.org/a", "/feeds list", "/remove abc"])(
  "%s is refused to readers, and nothing happens",
  async (line) => {
    const here = await openTestDesk(HARBOR);
    const reply = await here.ask(line, READER);
    expect(reply).toMatchObject({
      tone: "problem",
      title: expect.stringContaining("is for administrators."),
    });
    expect(here.engine.scope().articles).toBe(3);
  },
);

describe("/add", () => {
  test("takes a pasted text with what is said about it, once", async () => {
    const here = await openTestDesk(HARBOR);
    const values = { article: LONG, outlet: "Harbor Courier", headline: "Lighthouse", date: "2026-10-30" };
    const added = await here.desk.ask("add", values, ADMIN);
    expect(added).toMatchObject({ tone: "done", title: "Added “Lighthouse”" });
    expect((await here.desk.ask("add", values, ADMIN)).title).toBe("Already here: “Lighthouse”");
    expect(await here.read("/quotes museum")).toContain("“It should become a museum,”");
    expect(here.engine.scope().articles).toBe(4);
  });

  test("takes a file that came with the question", async () => {
    const here = await openTestDesk([]);
    const bytes = new TextEncoder().encode(
      `---\noutlet: Inlet Radio\nheadline: Lighthouse\n---\n\n${LONG}\n`,
    );
    const attachment = { name: "lighthouse.md", bytes };
    const reply = await here.desk.ask("add", {}, { ...ADMIN, attachment });
    expect(reply.title).toBe("Added “Lighthouse”");
    expect(here.engine.latest()[0]?.outlet).toBe("Inlet Radio");
  });

  test("reads a saved page as any other page", async () => {
    const here = await openTestDesk([], {
      readPageFile: async ({ name }) => ({
        kind: "document",
        document: report({ text: LONG, headline: "Lighthouse", source: name }),
      }),
    });
    const attachment = { name: "lighthouse.html", bytes: new Uint8Array() };
    expect((await here.desk.ask("add", {}, { ...ADMIN, attachment })).title).toBe("Added “Lighthouse”");
  });

  test("adds the good rows of a file and names the others", async () => {
    const here = await openTestDesk([]);
    const rows = [JSON.stringify({ text: LONG }), "oops", JSON.stringify({ text: `${LONG} Again.` })];
    const attachment = { name: "rows.jsonl", bytes: new TextEncoder().encode(rows.join("\n")) };
    const reply = await here.desk.ask("add", {}, { ...ADMIN, attachment });
    expect(reply.title).toBe("2 articles added of 2.");
    expect(reply.sections).toMatchObject([{ text: "Not read: line 2: not a JSON object." }]);
  });

  test("says of a page when it was read, and when it will be again", async () => {
    const raw = report({ text: LONG, headline: "Lighthouse", url: "https://courier.example/lighthouse" });
    const answers: PageReading[] = [
      { kind: "read", raw, etag: null, lastModified: null },
      { kind: "failed", reason: "the page is gone", final: true, retryAfter: null },
    ];
    let hours = 0;
    const here = await openTestDesk(
      [],
      { readPage: async () => answers.shift() ?? { kind: "not-modified" } },
      () => new Date(NOW.getTime() + hours * 3_600_000),
    );
    await here.desk.ask("add", { article: "https://courier.example/lighthouse" }, ADMIN);
    const [{ id } = { id: "" }] = here.engine.latest();
    expect(await here.read(`/article ${id}`)).toContain(
      "Its page was last read 2026-11-02 09:00 UTC and will be read again 2026-11-02 10:00 UTC.",
    );
    hours = 1;
    await here.engine.watch.tick();
    expect(await here.read(`/article ${id}`)).toContain(
      "Its page could not be read 2026-11-02 10:00 UTC: the page is gone. It is not read again.",
    );
  });

  test("says nothing of pages where a text was pasted", async () => {
    const here = await openTestDesk([]);
    await here.desk.ask("add", { article: LONG, headline: "Lighthouse" }, ADMIN);
    const [{ id } = { id: "" }] = here.engine.latest();
    expect(await here.read(`/article ${id}`)).not.toContain("page");
  });

  test.each([
    [{ article: "Too short." }, "/add needs a page's address, a file, or a text of at least 200 characters."],
    [{ article: LONG, date: "30 October" }, "“30 October” is not a day like 2026-11-02."],
    [{ article: "https://nowhere.example/a" }, "The page was not added: there is no such host."],
  ])("%j: %s", async (values, says) => {
    const here = await openTestDesk([]);
    const reply = await here.desk.ask("add", values, ADMIN);
    expect(reply).toMatchObject({ tone: "problem", title: says });
    expect(here.engine.scope().articles).toBe(0);
  });
});

describe("/remove", () => {
  test("asks first, then removes for good: not found, not completed, not added again", async () => {
    const here = await openTestDesk(HARBOR);
    const id = here.engine.latest().find((article) => article.headline?.includes("oyster"))?.id ?? "";
    const asked = await here.ask(`/remove ${id}`, ADMIN);
    expect(asked.title).toBe("Remove this article for good?");
    expect(here.engine.scope().articles).toBe(3);
    const [yes] = asked.actions;
    const done = await here.ask(yes?.type === "ask" ? yes.line : "", ADMIN);
    expect(done.title).toBe("Removed for good.");

    const found = await here.ask("/search oyster harvest");
    expect(found.sources.map((source) => source.articleId)).not.toContain(id);
    expect((await here.ask(`/article ${id}`)).tone).toBe("nothing");
    expect(here.desk.suggest("speaker", "pen", 5)).toEqual([]);
    const [outcome] = await here.engine.importDocuments(HARBOR.slice(2));
    expect(outcome?.kind).toBe("removed-before");
    expect(here.engine.scope().articles).toBe(2);
    expect((await here.ask(`/remove ${id}`, ADMIN)).title).toBe(`There is no article “${id}”.`);
  });
});

describe("/changes", () => {
  test("lists what was altered lately, before and now, and leaves cosmetic edits out", async () => {
    const here = await openTestDesk(HARBOR);
    const [ferry, protest] = HARBOR;
    await here.engine.importDocuments([
      report({ ...ferry, text: ferry.text.replace("7,000", "6,000") }),
      report({ ...protest, text: protest.text.replace("house.", "house .") }),
    ]);
    const reply = await here.ask("/changes");
    expect(reply.title).toBe("Changed since 26 October 2026: 1 article");
    const [change] = reply.sections.flatMap((section) => (section.type === "comparison" ? [section] : []));
    expect(change?.heading).toBe("Figure altered");
    expect(change?.rows.map(({ outlet }) => outlet)).toEqual(["Before", "Now"]);
    expect(change?.rows[0]?.line.said.text).toContain("7,000");
    expect(change?.rows[1]?.line.said.text).toContain("6,000");
    expect(reply.coverage).toBe("1 article, 1 outlet, October 2026");
    expect((await here.ask("/changes 2026-11-03")).tone).toBe("nothing");
  });

  const headings = (reply: Reply): readonly (string | null)[] =>
    reply.sections.flatMap((section) => (section.type === "comparison" ? [section.heading] : []));

  test("an edit of a quotation or figure comes before a newer one of wording", async () => {
    const here = await openTestDesk(HARBOR);
    const [ferry, protest] = HARBOR;
    await here.engine.importDocuments([
      report({ ...ferry, text: ferry.text.replace("7,000", "6,000") }),
      report({ ...protest, text: protest.text.replace("old customs house", "mayor's home") }),
    ]);
    expect(headings(await here.ask("/changes"))).toEqual(["Figure altered", "Wording altered"]);
  });

  test("two figures withdrawn with one sentence are shown once", async () => {
    const here = await openTestDesk(HARBOR);
    const [ferry] = HARBOR;
    const added = `${ferry.text}\n\nThe boats cost $4 million a year and carry 90 cars a night.`;
    await here.engine.importDocuments([report({ ...ferry, text: added })]);
    expect(headings(await here.ask("/changes"))).toEqual(["Figure added"]);
  });

  test("a report in place of what its feed printed corrects nothing", async () => {
    const [ferry] = HARBOR;
    const printed = { ...ferry, kind: "feed-item" as const, text: "The county will end the night ferry." };
    const here = await openTestDesk([report(printed)]);
    const [{ id } = { id: "" }] = here.engine.latest();
    expect(await here.read(`/article ${id}`)).toContain(
      "This is what the outlet's feed printed; its page could not be read.",
    );
    expect(await here.read("/brief night ferry")).toContain(
      "“County to end the night ferry” (from its feed)",
    );
    expect(await here.read("/sources")).toContain("Harbor Courier 1 feed item,");
    await here.engine.importDocuments([ferry]);
    expect((await here.ask("/changes")).tone).toBe("nothing");
    expect(await here.read(`/article ${id}`)).toContain(
      "Version 1 is what the outlet's feed printed; version 2 is the report itself.",
    );
  });
});

describe("/feeds and /sources", () => {
  const FEED = "https://courier.example/rss";
  const RSS = `<rss version="2.0"><channel><title>Harbor Courier</title><item><title>Dock opens</title><link>https://courier.example/dock</link></item></channel></rss>`;

  test("a feed is followed, completed by name, shown with its health, and let go", async () => {
    const answers = [true, true, false];
    const here = await openTestDesk(HARBOR, {
      readPage: async () => ({ kind: "failed", reason: "the page is gone", final: true, retryAfter: null }),
      fetchFeed: async () =>
        answers.shift() === true
          ? {
              kind: "fetched",
              body: new TextEncoder().encode(RSS),
              contentType: "application/rss+xml",
              etag: null,
              lastModified: null,
              movedTo: null,
            }
          : { kind: "failed", reason: "The server answered 503.", retryAfter: null },
    });
    const followed = await here.ask(`/feeds add ${FEED}`, ADMIN);
    expect(followed).toMatchObject({
      title: "Following Harbor Courier. Its articles come within a minute.",
      sections: [{ text: FEED }],
    });
    expect(here.desk.suggest("feed", "courier", 5)).toEqual([
      { label: "Harbor Courier (courier.example/rss)", value: FEED },
    ]);
    expect(await here.read("/sources")).toContain("Feeds Harbor Courier");

    expect((await here.ask(`/feeds pause ${FEED}`, ADMIN)).title).toContain("is paused");
    expect(await here.read("/sources")).toContain("paused;");
    expect((await here.ask(`/feeds resume ${FEED}`, ADMIN)).title).toContain("is followed again");
    await here.engine.watch.tick();
    await here.ask(`/feeds resume ${FEED}`, ADMIN);
    await here.engine.watch.tick();
    expect(await here.read("/sources")).toContain(
      "failing since 2026-11-02 09:00 UTC, once: The server answered 503.",
    );
    expect(await here.read("/sources")).not.toContain(FEED);

    await here.ask(`/feeds remove ${FEED}`, ADMIN);
    expect(here.desk.suggest("feed", "courier", 5)).toEqual([]);
    expect((await here.ask(`/feeds remove ${FEED}`, ADMIN)).title).toBe("That feed is not followed.");
  });

  const listOf = (addresses: readonly string[]): { name: string; bytes: Uint8Array } => ({
    name: "feeds.opml",
    bytes: new TextEncoder().encode(
      writeOpml(addresses.map((address) => ({ address, title: new URL(address).hostname, outlet: null }))),
    ),
  });

  test("a subscription list is followed, each feed told apart, and those that are followed already passed over", async () => {
    const here = await openTestDesk([], {
      fetchFeed: async ({ address }) =>
        address.includes("down")
          ? { kind: "failed", reason: "The server answered 503.", retryAfter: null }
          : {
              kind: "fetched",
              body: new TextEncoder().encode(RSS),
              contentType: "application/rss+xml",
              etag: null,
              lastModified: null,
              movedTo: null,
            },
    });
    await here.ask(`/feeds add ${FEED}`, ADMIN);
    const attachment = listOf([FEED, "https://inlet.example/rss", "https://down.example/rss"]);
    const reply = await here.desk.ask("feeds", { action: "import" }, { ...ADMIN, attachment });
    expect(reply.title).toBe("3 feeds in the list");
    expect(reply.sections).toMatchObject([
      {
        facts: [
          { label: "inlet.example", value: "added" },
          { label: "down.example", value: "not added: The server answered 503." },
        ],
      },
      { text: "1 feed of the list followed already." },
    ]);
    expect(await here.engine.watch.list()).toHaveLength(2);
  });

  test("a list that was written here brings the outlets' names back that an administrator set", async () => {
    const web: Parameters<typeof openTestDesk>[1] = {
      fetchFeed: async () => ({
        kind: "fetched",
        body: new TextEncoder().encode(RSS),
        contentType: "application/rss+xml",
        etag: null,
        lastModified: null,
        movedTo: null,
      }),
    };
    const outletsOf = async ({ engine }: TestDesk) =>
      (await engine.watch.list()).map(({ address, outlet }) => [address, outlet]);
    const here = await openTestDesk([], web);
    await here.desk.ask("feeds", { action: "add", address: FEED, outlet: "The Courier" }, ADMIN);
    await here.desk.ask("feeds", { action: "add", address: "https://inlet.example/rss" }, ADMIN);
    const bytes = new TextEncoder().encode(writeOpml(await here.engine.watch.list()));
    const other = await openTestDesk([], web);
    const attachment = { name: "feeds.opml", bytes };
    await other.desk.ask("feeds", { action: "import" }, { ...ADMIN, attachment });
    expect(await outletsOf(other)).toEqual(await outletsOf(here));
    expect(await outletsOf(other)).toEqual([
      [FEED, "The Courier"],
      ["https://inlet.example/rss", null],
    ]);
  });

  test("a long list says what is left of it; another file says that it is none", async () => {
    const here = await openTestDesk([]);
    const attachment = listOf(Array.from({ length: 103 }, (_, n) => `https://site${n}.example/rss`));
    const reply = await here.desk.ask("feeds", { action: "import" }, { ...ADMIN, attachment });
    expect(reply.sections.at(-1)).toMatchObject({
      text: "3 more in the list: import it again for the next 100.",
    });
    const other = { name: "notes.txt", bytes: new TextEncoder().encode("no list") };
    const refused = await here.desk.ask("feeds", { action: "import" }, { ...ADMIN, attachment: other });
    expect(refused).toMatchObject({ tone: "problem", title: "That is no subscription list." });
  });
});
