import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reply, Section } from "../../commands/reply.ts";
import { hostileReply } from "../support/hostile-replies.ts";
import { replyOf } from "../support/reply-of.ts";
import {
  briefReply,
  citation,
  cited,
  figuresReply,
  longReply,
  nothingReply,
  quotesReply,
  variousReply,
} from "../support/sample-replies.ts";

/** One message as it is read, and what its platform would refuse of it. */
export type CheckedPage = Readonly<{ text: string; problems: readonly string[]; canBeShared: boolean }>;

/** A way to show answers in messages of limited size; the first audience is the asker alone. */
export type MessageRenderer<Audience> = Readonly<{
  name: string;
  audiences: readonly [asker: Audience, ...others: readonly Audience[]];
  /** Whether the asker may share what is shown to them alone. */
  shares: boolean;
  /** How the platform's people are told to open an article. */
  opens: string;
  pagesOf: (reply: Reply, audience: Audience) => readonly CheckedPage[];
  /** The number of the page that is shown when this one is wanted. */
  pageShown: (reply: Reply, wanted: number) => number;
}>;

const samples = [briefReply, quotesReply, figuresReply, variousReply, nothingReply];

/** What every renderer owes a platform that limits what a message holds, and a reader who gets it in pages. */
export function describeMessages<Audience>(
  { name, audiences, shares, opens, pagesOf, pageShown }: MessageRenderer<Audience>,
  more: readonly Reply[],
): void {
  const [asker] = audiences;
  const problemsOf = (reply: Reply): readonly string[] =>
    audiences.flatMap((audience) => pagesOf(reply, audience).flatMap(({ problems }) => problems));
  const read = (reply: Reply): string =>
    pagesOf(reply, asker)
      .map(({ text }) => text)
      .join("\n");

  describe(`messages as ${name}`, () => {
    it.each([...samples, ...more].map((reply) => [reply.line, reply] as const))(
      "%s is what the platform takes, for everybody who may see it",
      (_, reply) => {
        expect(problemsOf(reply)).toEqual([]);
      },
    );

    it("pages a long answer between entries, each entry once, each page within every limit", () => {
      const reply = longReply(60);
      expect(problemsOf(reply)).toEqual([]);
      const pages = pagesOf(reply, asker);
      expect(pages.length).toBeGreaterThan(2);
      const shown = read(reply);
      for (let index = 0; index < 60; index += 1) expect(shown.split(`“Number ${index}:`)).toHaveLength(2);
      for (const [page, { text }] of pages.entries())
        expect(text).toContain(`Page ${page + 1} of ${pages.length}`);
    });

    it("shows its last page for a page past the end", () => {
      expect(pageShown(longReply(60), 999)).toBe(pagesOf(longReply(60), asker).length - 1);
    });

    it("cuts a single passage between sentences with a visible mark", () => {
      const text = "The ferry left the pier at noon. ".repeat(400).trim();
      const block = { role: "body", said: cited(text), mark: null } as const;
      const reply = replyOf([{ type: "passage", heading: null, blocks: [block] }]);
      expect(problemsOf(reply)).toEqual([]);
      expect(read(reply)).toContain("left the pier at noon. …");
    });

    it("leaves a quotation that fits nowhere out rather than cutting it, and says where it is", () => {
      const card = {
        parts: [{ type: "quoted", text: `“${"so ".repeat(5000)}”` }],
        speaker: null,
        role: null,
        uncertain: false,
        notes: [],
        citation: citation(0),
        also: [],
        variants: [],
        context: null,
        open: null,
      } as const;
      const reply = replyOf([{ type: "quotes", heading: null, quotes: [card] }]);
      expect(problemsOf(reply)).toEqual([]);
      expect(read(reply)).toMatch(/too long for a message in \w+ and is left out rather than cut\./);
      expect(read(reply)).toContain(`Read it whole: ${opens} art0`);
      expect(read(reply)).not.toContain("so so");
    });

    it("keeps within the limits with hundreds of figures, facts, buttons and sources", () => {
      const ask = (label: string) =>
        ({ type: "ask", intent: "open", label, line: `/brief ${label}` }) as const;
      const row = figuresReply.sections[0];
      const rows = row?.type === "figures" ? Array.from({ length: 100 }, () => row.rows).flat() : [];
      const facts = Array.from({ length: 100 }, (_, index) => ({
        label: `Fact ${index}`,
        value: "x".repeat(300),
        action: index % 2 === 0 ? ask(`Fact ${index}`) : null,
      }));
      const lines = Array.from({ length: 80 }, (_, index) => ({
        said: {
          text: `Line ${index}.`,
          citation: { ...citation(0), articleId: `many${index}`, headline: "h".repeat(200) },
        },
        claimant: null,
        also: [],
      }));
      const sections: readonly Section[] = [
        { type: "figures", measure: "boats", verdict: "agreement", explanation: "All agree.", rows },
        { type: "facts", heading: "Facts", facts },
        { type: "lines", heading: null, lines },
      ];
      const actions = Array.from({ length: 12 }, (_, index) => ask(`Action ${index}`));
      expect(problemsOf(replyOf(sections, { actions }))).toEqual([]);
    });

    it("offers to share answers, not failures, and not what everybody sees", () => {
      const offers = (reply: Reply, audience: Audience): boolean =>
        pagesOf(reply, audience).some(({ canBeShared }) => canBeShared);
      expect(offers(briefReply, asker)).toBe(shares);
      expect(offers(nothingReply, asker)).toBe(false);
      for (const audience of audiences.slice(1)) expect(offers(briefReply, audience)).toBe(false);
    });

    it("lets foreign words do nothing, whatever the words of an article or a person are", () => {
      fc.assert(
        fc.property(hostileReply, (reply) => {
          expect(problemsOf(reply)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });
  });
}
