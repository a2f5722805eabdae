import { describe, expect, it } from "vitest";
import type { Reply, Section } from "../../commands/reply.ts";
import { citationsOf, numberOf } from "../../commands/sources-of.ts";
import type { Citation } from "../../src/model.ts";
import {
  briefReply,
  cited,
  figuresReply,
  longReply,
  nothingReply,
  quotesReply,
  variousReply,
} from "../support/sample-replies.ts";

/** One page of an answer: every word in the order it is read, without markup and escapes, and what was sent. */
export type ReadPage = Readonly<{ text: string; sent: string }>;

/** What a reader gets of a whole answer on some platform, page by page. */
export type ReadReply = (reply: Reply) => readonly ReadPage[];

const samples: readonly Reply[] = [
  briefReply,
  quotesReply,
  figuresReply,
  variousReply,
  nothingReply,
  longReply(60),
];

/**
 * What every renderer owes the reader, whatever the platform: the same words, speakers, figures and citations
 * in the same order. Run against each of them.
 */
export function describeRenderer(platform: string, pagesOf: ReadReply, more: readonly Reply[] = []): void {
  const replies = [...samples, ...more].map((reply) => [reply.line, reply] as const);
  const read = (reply: Reply): string =>
    pagesOf(reply)
      .map(({ text }) => text)
      .join("\n");
  const folded = (reply: Reply): string => fold(read(reply));

  describe(`the ${platform} renderer`, () => {
    it.each(replies)("%s: the sources' words, all of them, in order", (_, reply) => {
      const shown = folded(reply);
      let from = 0;
      for (const words of reply.sections.flatMap(wordsOf).map(fold)) {
        const at = shown.indexOf(words, from);
        expect(at, `“${words.slice(0, 60)}” after character ${from}`).toBeGreaterThanOrEqual(0);
        from = at;
      }
    });

    it.each(replies)("%s: every citation with its number, paragraph and outlet", (_, reply) => {
      const shown = folded(reply);
      for (const citation of reply.sections
        .filter((section) => section.type !== "passage")
        .flatMap(citationsOf)) {
        expect(shown).toContain(label(reply, citation));
        expect(shown).toContain(citation.outlet);
      }
    });

    it.each(replies)("%s: title, coverage, and our own words", (_, reply) => {
      const shown = folded(reply);
      for (const own of [reply.title, reply.coverage ?? "", ...reply.sections.flatMap(ownWordsOf)])
        expect(shown).toContain(fold(own));
    });

    it.each(replies)(
      "%s: every quotation whole on one page, with its speaker and its citation",
      (_, reply) => {
        const pages = pagesOf(reply).map(({ text }) => fold(text));
        for (const quote of reply.sections.flatMap((part) => (part.type === "quotes" ? part.quotes : []))) {
          const words = fold(quote.parts.map((part) => part.text).join(" "));
          const together = [words, fold(quote.speaker ?? "Unknown speaker"), label(reply, quote.citation)];
          expect(pages).toSatisfy(
            () => pages.some((page) => together.every((each) => page.includes(each))),
            `one page with ${together.join(" / ")}`,
          );
        }
      },
    );

    it("names the speaker with role as printed, says perhaps when uncertain, and never names the unknown", () => {
      expect(folded(quotesReply)).toContain("Ines Moreau, a teacher on North Island");
      expect(folded(quotesReply)).toContain("Unknown speaker");
      expect(folded(longReply(2))).toContain("perhaps Speaker 1");
      expect(folded(longReply(2))).not.toContain("perhaps Speaker 0");
    });

    it("gives a figure with who says so, where and when, and the report itself where nobody does", () => {
      const shown = folded(figuresReply);
      for (const words of ["more than 700", "the port office", "North Island", "2024", "the report itself"])
        expect(shown).toContain(words);
    });

    it("marks a conflict of figures before the figures", () => {
      const shown = folded(figuresReply);
      const mark = shown.indexOf("⚠ Sources disagree: more than 700 and about 450.");
      expect(mark).toBeGreaterThanOrEqual(0);
      expect(mark).toBeLessThan(shown.indexOf("The port office counts more than 700"));
    });

    it("labels a reader's comment as something else than reporting", () => {
      expect(folded(variousReply)).toMatch(/\[[^\]]*comment[^\]]*\] I never take it\./i);
    });

    it("shows nothing that controls, hides or turns around text", () => {
      const hostile = cited("Left\u202Eright\u0000 hidden\u200B words\u2066.");
      const section: Section = {
        type: "lines",
        heading: "He\u202Ead",
        lines: [{ said: hostile, claimant: "An\u0007n", also: [] }],
      };
      const shown = read({
        ...briefReply,
        title: "Ti\u202Etle",
        sections: [section],
        sources: [hostile.citation],
      });
      expect(shown).not.toMatch(/[^\P{Cc}\n\t]|[\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u);
      expect(fold(shown)).toContain("Leftright hidden words.");
    });
  });
}

/** White space is the platform's; a space before a reference or none is no difference. */
function fold(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

/** `[2 ¶5]`, or `[2]` where there is no paragraph. */
function label(reply: Reply, citation: Citation): string {
  const paragraph = citation.paragraph === null ? "" : ` ¶${citation.paragraph}`;
  return `[${numberOf(reply.sources, citation)}${paragraph}]`;
}

/** The words of sources in a section, in reading order. */
function wordsOf(section: Section): readonly string[] {
  switch (section.type) {
    case "note":
    case "facts":
      return [];
    case "lines":
      return section.lines.map((line) => line.said.text);
    case "quotes":
      return section.quotes.map((quote) => quote.parts.map((part) => part.text).join(" "));
    case "figures":
      return section.rows.map((row) => row.sentence.text);
    case "hits":
      return section.hits.map((hit) => hit.passage?.text ?? "");
    case "timeline":
      return section.entries.map((entry) => entry.line.said.text);
    case "comparison":
      return section.rows.map((row) => row.line.said.text);
    case "findings":
      return section.findings.flatMap((finding) => [
        finding.checked,
        ...finding.evidence.flatMap((evidence) => evidence.pieces.map((piece) => piece.text)),
      ]);
    case "passage":
      return section.blocks.map((block) => block.said.text);
  }
}

/** What we say ourselves in a section. */
function ownWordsOf(section: Section): readonly string[] {
  switch (section.type) {
    case "note":
      return [section.text];
    case "facts":
      return [section.heading ?? "", ...section.facts.flatMap((fact) => [fact.label, fact.value])];
    case "lines":
      return [section.heading ?? "", ...section.lines.map((line) => line.claimant ?? "")];
    case "quotes":
      return [
        section.heading ?? "",
        ...section.quotes.flatMap((quote) => [...quote.notes, quote.context?.text ?? ""]),
      ];
    case "figures":
      return [section.measure, section.explanation ?? ""];
    case "hits":
      return [
        section.heading ?? "",
        ...section.hits.flatMap((hit) => [hit.citation.headline ?? "", ...hit.notes]),
      ];
    case "timeline":
      return section.entries.map((entry) => entry.date);
    case "comparison":
      return [section.heading, ...section.rows.map((row) => row.outlet)];
    case "findings":
      return section.findings.map((finding) => finding.explanation);
    case "passage":
      return [section.heading ?? ""];
  }
}
