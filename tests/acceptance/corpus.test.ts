import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { QuoteCard, Reply, Section } from "../../commands/reply.ts";
import { documentsOf, openTestDesk, type TestDesk } from "../support/test-desk.ts";

const root = join(import.meta.dirname, "../..");
const received = join(root, "../shared/seeds");

/** The same facts are asked of the starter corpus and, where they are present, of the originals. */
const corpora = [
  { name: "the starter corpus", folder: join(root, "seeds"), digests: true },
  { name: "the originals", folder: received, digests: false },
].filter(({ folder }) => existsSync(folder));

const linesOf = (reply: Reply): readonly string[] =>
  reply.sections.flatMap((section) =>
    section.type === "lines" ? section.lines.map((line) => line.said.text) : [],
  );
const cardsOf = (reply: Reply): readonly QuoteCard[] =>
  reply.sections.flatMap((section) => (section.type === "quotes" ? section.quotes : []));
const wordsOf = (card: QuoteCard): string => card.parts.map((part) => part.text).join(" ");
const headingsOf = (reply: Reply): readonly (string | null)[] =>
  reply.sections.flatMap((section: Section) => (section.type === "quotes" ? [section.heading] : []));

describe.each(corpora)("$name", ({ folder, digests }) => {
  let here: TestDesk;
  beforeAll(async () => {
    here = await openTestDesk(await documentsOf(folder));
  });

  test("holds five articles of five outlets, 2019 to 2025", async () => {
    expect((await here.ask("/sources")).title).toBe(
      "On record: 5 articles, 5 outlets, June 2019 – August 2025",
    );
  });

  test("cites digests as such, and reports as reports", async () => {
    const { sources } = await here.ask("/brief TRUST Act");
    for (const source of sources) expect(source.kind).toBe(digests ? "digest" : "report");
    for (const source of sources) expect(source.url).toMatch(/^https:\/\//u);
  });

  describe("/brief", () => {
    test.each([
      ["TRUST Act", /limits how (?:local )?law enforcement/iu],
      [
        "what is the TRUST Act?",
        /law that limits|limits (?:how|the kinds|the situations|the circumstances)/iu,
      ],
      ["ICE raids", /raids/iu],
      ["Bhatt", /Bhatt/u],
      ["deportation", /deport/iu],
      ["courthouse arrests in Stamford", /Stamford/u],
      ["What did Bhatt say about the raids?", /Bhatt/u],
      ["deportaton raids", /deport/iu],
    ])(
      "%s is answered by a few lines that stand alone, from more than one outlet where there is one",
      async (topic, expected) => {
        const reply = await here.ask(`/brief ${topic}`);
        const lines = linesOf(reply);
        expect(reply.tone).toBe("answer");
        expect(lines.length).toBeGreaterThanOrEqual(2);
        expect(lines.length).toBeLessThanOrEqual(6);
        expect(lines.join("\n")).toMatch(expected);
        for (const line of lines) expect(line).not.toMatch(/^(?:He|She|It|They|But|And|Also|However)\b/u);
        expect(new Set(lines).size).toBe(lines.length);
        expect(reply.coverage).toMatch(/^\d+ articles?, \d+ outlets?, \w+ /u);
      },
    );

    test.each([
      ["trsut act", "trust"],
      ["deportaton", "deportation"],
    ])("%s is read as “%s” and the answer says so", async (topic, word) => {
      const reply = await here.ask(`/brief ${topic}`);
      const notes = reply.sections.flatMap((section) => (section.type === "note" ? [section.text] : []));
      expect(notes.join(" ")).toContain(`showing results for “${word}”`);
    });

    test("draws on more than one outlet", async () => {
      const reply = await here.ask("/brief ICE raids");
      expect(new Set(reply.sources.map((source) => source.outlet)).size).toBeGreaterThan(1);
    });
  });

  describe("/quotes", () => {
    test("keeps Richard Blumenthal, the senator, and Matt Blumenthal, the state representative, apart", async () => {
      const reply = await here.ask("/quotes speaker:Blumenthal limit:25");
      expect(headingsOf(reply)).toEqual(expect.arrayContaining(["Richard Blumenthal", "Matt Blumenthal"]));
      for (const card of cardsOf(reply)) {
        const courthouse = /out of control|frankly unprofessional|investigating mechanisms/u.test(
          wordsOf(card),
        );
        expect(card.speaker).toBe(courthouse ? "Matt Blumenthal" : "Richard Blumenthal");
        expect(card.role).toMatch(courthouse ? /State Rep/u : /Sen/u);
      }
    });

    test("joins a quotation that its cue splits, and marks the cue", async () => {
      const cards = cardsOf(await here.ask("/quotes speaker:Bhatt prioritizing criminals"));
      const card = cards.find((candidate) =>
        wordsOf(candidate).includes("not just about prioritizing criminals"),
      );
      expect(card?.parts.map((part) => part.type)).toEqual(["quoted", "cue", "quoted"]);
      expect(card?.speaker).toBe("Alok Bhatt");
      expect(card?.role).toBe("a coordinator with the Connecticut Immigrant Rights Alliance");
    });

    test("shows one quotation of two outlets once, with both citations and the word that differs marked", async () => {
      const cards = cardsOf(await here.ask("/quotes terror imposed families children limit:25")).filter(
        (card) => /he has imposed on these families targets the children/u.test(wordsOf(card)),
      );
      expect(cards).toHaveLength(1);
      const [card] = cards;
      const outlets = [
        card?.citation,
        ...(card?.also ?? []),
        ...(card?.variants ?? []).map((variant) => variant.citation),
      ];
      expect(new Set(outlets.map((citation) => citation?.outlet))).toEqual(
        new Set(["The Public's Radio", "CT News Junkie"]),
      );
      const differing = (card?.variants ?? []).flatMap((variant) =>
        variant.pieces.filter((piece) => piece.differs),
      );
      expect(differing.map((piece) => piece.text.trim())).toEqual(["that"]);
    });

    test("does not repeat a quotation that stands again as a pull quote", async () => {
      const cards = cardsOf(await here.ask("/quotes speaker:Segovia wary prepared panicked limit:25"));
      expect(cards.filter((card) => wordsOf(card).includes("wary and prepared"))).toHaveLength(1);
    });

    test.each([
      ["carry out our statutory mandated job", "Mark Morgan"],
      ["Due to operational security", "Britney Walker"],
      ["Undocumented people also have rights", "Constanza Segovia"],
      ["defend the deportation of law-abiding families", "Luke Bronin"],
      ["people are still going to be deported", "Carolina Bortolleto"],
      ["organizing on the ground", "Ellen Mandelberg"],
      ["we're just in defense mode", "Perla Silva"],
      ["were not invited to Norwalk", "Harry Rilling"],
      ["harder for prosecutors", "Ned Lamont"],
      ["If not, Deportations start", "Donald Trump"],
    ])(
      "“%s” was said by %s, or the speaker is unknown, and never by somebody else",
      async (words, speaker) => {
        const cards = cardsOf(await here.ask(`/quotes ${words} limit:25`)).filter((card) =>
          wordsOf(card).includes(words),
        );
        expect(cards).toHaveLength(1);
        expect([speaker, null]).toContain(cards[0]?.speaker ?? null);
      },
    );

    test("takes no sign, slogan or name of a plan for something somebody said", async () => {
      const reply = await here.ask("/quotes refugees Nazi Germany limit:25");
      expect(cardsOf(reply).map(wordsOf)).not.toContain("“Never Again”");
    });
  });

  describe("/figures", () => {
    const measuresOf = (reply: Reply) =>
      reply.sections.flatMap((section) => (section.type === "figures" ? [section] : []));

    test.each([
      "/figures undocumented immigrants in Connecticut",
      "/figures who said 110,000?",
      "/figures people without legal status",
    ])("%s says that sources disagree: more than 700,000, by Pew, against 110,000 plus", async (line) => {
      const measure = measuresOf(await here.ask(line)).find((candidate) =>
        candidate.rows.some((row) => row.figure.text.includes("110,000")),
      );
      expect(measure?.verdict).toBe("conflict");
      const pew = measure?.rows.find((row) => row.figure.text.includes("700,000"));
      expect(pew?.figure.text).toBe("more than 700,000");
      expect(pew?.sayer).toMatch(/Pew Research Center$/u);
      const other = measure?.rows.find((row) => row.figure.text.includes("110,000"));
      expect(other?.figure.text).toMatch(/110,000 plus$/u);
      expect(other?.figure.citation.outlet).toBe("News 12 Connecticut");
    });

    test("2,000 people in family units and up to 2,000 families are one plan in different units", async () => {
      const measure = measuresOf(await here.ask("/figures families")).find((candidate) =>
        candidate.rows.some((row) => row.figure.text === "up to 2,000"),
      );
      expect(measure?.verdict).toBe("different-unit");
      expect(measure?.rows.map((row) => row.figure.text).sort()).toEqual(["about 2,000", "up to 2,000"]);
      const post = measure?.rows.find((row) => row.figure.text === "up to 2,000");
      expect(post?.sayer).toMatch(/Washington Post|Post$/u);
    });

    test.each(["2019", "October", "August 14"])("dates are no figures: /figures %s", async (topic) => {
      const printed = measuresOf(await here.ask(`/figures ${topic} limit:20`)).flatMap((measure) =>
        measure.rows.map((row) => row.figure.text),
      );
      for (const figure of printed) expect(figure).not.toMatch(/^(?:2014|2019|2025|14|15|16|19|11|1)$/u);
    });
  });

  describe("what readers wrote below an article", () => {
    test.each(["957 million", "130,000", "McCarthyism", "anchor babies"])(
      "“%s” is never found",
      async (words) => {
        const reply = await here.ask(`/search "${words}"`);
        expect(reply.tone).toBe("nothing");
      },
    );
  });

  describe("when nothing is found", () => {
    test("the answer says what was searched, which word has no hit, and what to try", async () => {
      const text = await here.read("/brief xylophones");
      expect(text).toContain("Nothing found");
      expect(text).toContain("5 articles, 5 outlets, June 2019 – August 2025");
      expect(text).toContain("“xylophones”");
      expect(text).toContain("Try:");
    });
  });
});

test.runIf(existsSync(received))(
  "every quotation in the starter corpus stands word for word in its original",
  () => {
    for (const file of readdirSync(join(root, "seeds"))) {
      const record = readFileSync(join(root, "seeds", file), "utf8");
      const source = /^source: (.+)$/mu.exec(record)?.[1] ?? "";
      const original = readFileSync(join(received, source), "utf8").replace(/\s+/gu, " ");
      const quoted = record.slice(record.indexOf("\n---", 4)).match(/“[^”"]+[”"]/gu) ?? [];
      for (const quotation of quoted) expect(original).toContain(quotation.slice(1, -1).replace(/,$/u, ""));
    }
  },
);
