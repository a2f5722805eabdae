import { beforeAll, describe, expect, test } from "vitest";
import type { Reply } from "../../commands/reply.ts";
import { ADMIN, openTestDesk, READER, report, type TestDesk } from "../support/test-desk.ts";
import { HARBOR } from "./harbor.ts";

let here: TestDesk;
beforeAll(async () => {
  here = await openTestDesk(HARBOR);
});

describe("a question that is none", () => {
  test.each([
    ["/breif ferry", "There is no command “/breif”. Did you mean /brief?"],
    ["/xyzzy", "There is no command “/xyzzy”. The commands: /brief, /quotes"],
    ["breif", "There is no command “/breif”. Did you mean /brief?"],
    ["", "That is an empty line."],
    ["/brief", "/brief needs topic: a topic, a name or a question."],
    ["/quotes ferry limit:99", "/quotes needs limit: a whole number from 1 to 25. “99” does not fit."],
    ["/quotes ferry limit:many", "/quotes needs limit: a whole number from 1 to 25. “many” does not fit."],
    ["/brief ferry length:huge", "/brief needs length: one of: short, normal, long. “huge” does not fit."],
    ["/changes soon", "“soon” is not a date."],
    ["/article nowhere", "There is no article “nowhere”."],
    ["/help nonsense", "There is no command “/nonsense”."],
  ])("%s is told so: %s", async (line, says) => {
    expect(await here.read(line)).toContain(says);
  });

  test("an option that a command does not have is named, with those it has", async () => {
    const reply = await here.desk.ask("sources", { outlet: "Inlet Radio" }, READER);
    expect(reply).toMatchObject({ tone: "problem", title: "/sources has no option “outlet”." });
    const brief = await here.desk.ask("brief", { topic: "ferry", colour: "red" }, READER);
    expect(JSON.stringify(brief.sections)).toContain("It takes: topic, ");
  });

  test("a command answers to its Spanish name", async () => {
    expect((await here.ask("/fuentes")).title).toBe((await here.ask("/sources")).title);
  });
});

describe("a line without a command", () => {
  test.each([
    ["ferry", "Brief: ferry", "The county will end the night ferry"],
    ["what's new?", "Brief: what's new?", "Islanders protested"],
    ["latest news", "Brief: latest news", "The county will end the night ferry"],
    ["any news about oysters", "Brief: any news about oysters", "The oyster beds came through the winter"],
    ["hello", "On the Record", "For example"],
  ])("%s is answered as a question: %s", async (line, title, shown) => {
    expect((await here.ask(line)).title).toBe(title);
    const text = await here.read(line);
    expect(text).toContain(shown);
    expect(text).not.toContain("No article has");
  });
});

describe("nothing found", () => {
  test("says what was searched, which words no article has, and what to try", async () => {
    const reply = await here.ask("/search zeppelins");
    expect(reply.tone).toBe("nothing");
    const text = await here.read("/search zeppelins");
    expect(text).toContain("Searched: 3 articles, 2 outlets, April 2025 – October 2026.");
    expect(text).toContain("No article has “zeppelins”.");
    expect(text).toContain("Try: /sources for what is here.");
  });

  test("is said when most words stand nowhere: what shares the others is about something else", async () => {
    expect((await here.ask("/brief ferry to the zeppelin volcano")).tone).toBe("nothing");
    expect(await here.read("/brief ferry to the zeppelin volcano")).toContain("Try: only “ferry”;");
    expect((await here.ask("/brief night ferry zeppelins")).tone).toBe("answer");
  });

  test("offers the question without its filters, and what is here", async () => {
    const reply = await here.ask('/quotes ferry outlet:"Inlet Radio" until:2024');
    expect(reply.tone).toBe("nothing");
    expect(reply.actions).toEqual([
      { type: "ask", intent: "narrow", label: "Without filters", line: "/quotes ferry" },
      { type: "ask", intent: "switch", label: "What is here", line: "/sources" },
    ]);
  });

  test("in an empty store says how articles are added", async () => {
    const empty = await openTestDesk([]);
    expect(await empty.read("/brief ferry")).toContain("add articles first: /add, or `npm run -s otr");
    expect((await empty.ask("/brief ferry")).actions).toEqual([]);
    expect((await empty.ask("/sources")).title).toBe("There are no articles yet.");
    expect(await empty.read("/changes")).toContain("Nothing was corrected since 26 October 2026.");
  });
});

describe("filters", () => {
  const outletsOf = (reply: Reply): readonly string[] => [
    ...new Set(reply.sources.map((source) => source.outlet)),
  ];

  test.each([
    ['/search ferry outlet:"Inlet Radio"', ["Inlet Radio"]],
    ["/search ferry outlet:harbor", ["Harbor Courier"]],
    ["/search ferry since:2026-10-25", ["Inlet Radio"]],
    ["/search ferry until:2026-10-25", ["Harbor Courier"]],
    ["/search ferry -protest", ["Harbor Courier"]],
    ['/search "customs house"', ["Inlet Radio"]],
  ])("%s finds in %j", async (line, outlets) => {
    expect(outletsOf(await here.ask(line))).toEqual(outlets);
  });

  test("a date that is none is left out, and that is said", async () => {
    expect(await here.read("/search ferry since:soon")).toContain("“soon” is not a date");
  });
});

describe("paging", () => {
  test("More leads through every hit once, to a last page without More, and Back leads back", async () => {
    const many = await openTestDesk(
      Array.from({ length: 12 }, (_, number) =>
        report({ outlet: "Harbor Courier", headline: `Ferry ${number}`, text: `Ferry ${number} was late.` }),
      ),
    );
    const seen: string[] = [];
    let line: string | undefined = "/search ferry limit:5";
    let pages = 0;
    let last: Reply | undefined;
    while (line !== undefined) {
      last = await many.ask(line);
      pages += 1;
      seen.push(...last.sources.map((source) => source.articleId));
      const more = last.actions.find((action) => action.type === "ask" && action.intent === "more");
      line = more?.type === "ask" ? more.line : undefined;
    }
    expect(pages).toBe(3);
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
    expect(last?.actions).toContainEqual({
      type: "ask",
      intent: "back",
      label: "Back",
      line: "/search ferry limit:5 page:2",
    });
    expect((await many.ask("/search ferry limit:5 page:4")).tone).toBe("nothing");
  });
});

describe("/help", () => {
  test("lists the commands a reader may use, and all for an administrator", async () => {
    const reader = JSON.stringify((await here.ask("/help", READER)).sections);
    const admin = JSON.stringify((await here.ask("/help", ADMIN)).sections);
    expect(reader).toContain("/brief topic");
    expect(reader).not.toContain("/remove id");
    expect(admin).toContain("/remove id");
  });

  test("explains every command with its options and examples", async () => {
    for (const command of here.desk.commands) {
      const text = await here.read(`/help ${command.name}`);
      expect(text).toContain(`/${command.usage}`);
      expect(text).toContain(command.examples[0]);
    }
  });
});

describe("/who", () => {
  test("keeps two people of one surname apart, each with role and quotations", async () => {
    const reply = await here.ask("/who Moreau");
    const names = reply.sections.flatMap((section) => (section.type === "facts" ? [section.heading] : []));
    expect(names.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      "Anna Moreau",
      "Paul Moreau",
    ]);
    const text = await here.read("/who Moreau");
    expect(text).toContain("2 names fit “Moreau”; each stands apart.");
    for (const words of ["harbor master", "county treasurer"]) expect(text).toContain(words);
    const quotes = reply.sections.flatMap((section) => (section.type === "quotes" ? section.quotes : []));
    for (const { speaker, citation } of quotes) {
      expect(speaker).toBe(citation.outlet === "Harbor Courier" ? "Anna Moreau" : "Paul Moreau");
    }
    expect(quotes.length).toBeGreaterThanOrEqual(2);
  });
});

describe("/check", () => {
  const verdicts = async (text: string) => {
    const reply = await here.ask(`/check ${text}`);
    return reply.sections.flatMap((section) => (section.type === "findings" ? section.findings : []));
  };

  test.each([
    [
      "Anna Moreau said “Nobody on these islands was asked.”",
      "verbatim",
      /^Word for word in Harbor Courier/u,
    ],
    ["Anna Moreau said “Nobody on those islands was ever asked.”", "differs", /prints it otherwise/u],
    [
      "Paul Moreau said “Nobody on these islands was asked.”",
      "differs",
      /^Not Paul Moreau: in Harbor Courier this is said by Anna Moreau\.$/u,
    ],
    ["The mayor said “Oysters will rule the whole wide world.”", "not-found", /^No article here/u],
  ])("%s is %s", async (text, verdict, explanation) => {
    const [finding] = await verdicts(text);
    expect(finding?.verdict).toBe(verdict);
    expect(finding?.explanation).toMatch(explanation);
  });

  test("a figure that sources dispute is told as disputed, with both sides", async () => {
    const findings = await verdicts("About 2,500 people living on the outer islands use the night ferry.");
    expect(findings.map(({ verdict }) => verdict)).toEqual(["disputed"]);
    const outlets = findings[0]?.evidence.map(({ citation }) => citation.outlet);
    expect(new Set(outlets)).toEqual(new Set(["Harbor Courier", "Inlet Radio"]));
  });

  test("a text without quotation or figure is told so", async () => {
    expect((await here.ask("/check The sea is calm today")).tone).toBe("nothing");
  });
});
