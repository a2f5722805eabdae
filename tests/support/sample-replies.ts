import type { Reply, Section } from "../../commands/reply.ts";
import { sourcesOf } from "../../commands/sources-of.ts";
import type { Citation, CitedText } from "../../src/model.ts";

/** Articles nobody wrote, at outlets that do not exist. */
const PLACES = [
  { outlet: "Harbor Courier", headline: "Ferry <fares> rise & *riders* ask why", published: "2025-08-20" },
  { outlet: "The Inlet", headline: "What the ferry costs", published: "2025-07-03T10:00:00Z" },
  { outlet: "Radio Sound", headline: null, published: null },
] as const;

export function citation(place: 0 | 1 | 2, paragraph: number | null = 3): Citation {
  const { outlet, headline, published } = PLACES[place];
  return {
    articleId: `art${place}`,
    version: place === 1 ? 2 : 1,
    kind: place === 2 ? "digest" : "report",
    outlet,
    headline,
    published,
    paragraph,
    spans: [{ start: 0, end: 10 }],
    url:
      place === 2
        ? null
        : `https://${outlet.toLowerCase().replace(/\W/g, "")}.example/a?b=1&c=2#:~:text=fares`,
  };
}

export function cited(text: string, place: 0 | 1 | 2 = 0): CitedText {
  return { text, citation: citation(place) };
}

function reply(title: string, line: string, sections: readonly Section[], rest: Partial<Reply> = {}): Reply {
  const coverage = "3 articles, 3 outlets, July – August 2025";
  return {
    tone: "answer",
    title,
    line,
    sections,
    coverage,
    sources: sourcesOf(sections),
    actions: [],
    ...rest,
  };
}

const ask = (intent: "more" | "switch" | "context" | "open" | "sources", label: string, line: string) =>
  ({ type: "ask", intent, label, line }) as const;

export const briefReply = reply(
  "Brief: ferry fares",
  "/brief ferry fares",
  [
    {
      type: "lines",
      heading: null,
      lines: [
        { said: cited("Fares rise by a third in October."), claimant: null, also: [citation(1)] },
        { said: cited("Nobody asked the islanders.", 1), claimant: "Ines Moreau", also: [] },
      ],
    },
  ],
  {
    actions: [
      { type: "link", label: "Open the report", url: "https://harborcourier.example/a" },
      ask("switch", "Quotes", "/quotes ferry fares"),
      ask("more", "More", "/brief ferry fares page:2"),
    ],
  },
);

export const quotesReply = reply("Quotes: ferry fares", "/quotes ferry fares", [
  {
    type: "quotes",
    heading: "On the fares",
    quotes: [
      {
        parts: [
          { type: "quoted", text: "“We were not asked,”" },
          { type: "cue", text: "Moreau said." },
          { type: "quoted", text: "“Not once.”" },
        ],
        speaker: "Ines Moreau",
        role: "a teacher on North Island",
        uncertain: false,
        notes: ["translated"],
        citation: citation(0),
        also: [citation(1)],
        variants: [
          {
            citation: citation(1),
            pieces: [
              { text: "“We were", differs: false },
              { text: "never", differs: true },
              { text: "asked,”", differs: false },
            ],
          },
        ],
        context: cited("She spoke at the pier on Monday."),
        open: ask("context", "Context", "/article art0 around:3"),
      },
      {
        parts: [{ type: "quoted", text: "“Ask <!channel> & <@U012|boss>,”" }],
        speaker: null,
        role: null,
        uncertain: false,
        notes: [],
        citation: citation(2),
        also: [],
        variants: [],
        context: null,
        open: null,
      },
    ],
  },
]);

export const figuresReply = reply("Figures: ferry fares", "/figures ferry fares", [
  {
    type: "figures",
    measure: "daily passengers",
    verdict: "conflict",
    explanation: "Sources disagree: more than 700 and about 450.",
    rows: [
      {
        figure: cited("more than 700"),
        sayer: "the port office",
        place: "North Island",
        period: "2024",
        sentence: cited("The port office counts more than 700 daily passengers."),
        also: [],
      },
      {
        figure: cited("about 450", 1),
        sayer: null,
        place: null,
        period: null,
        sentence: cited("There are about 450 passengers a day.", 1),
        also: [citation(2)],
      },
    ],
  },
  {
    type: "figures",
    measure: "fare",
    verdict: "none",
    explanation: null,
    rows: [
      {
        figure: cited("$4"),
        sayer: null,
        place: null,
        period: null,
        sentence: cited("The fare is $4."),
        also: [],
      },
    ],
  },
]);

/** One section of every other kind. */
export const variousReply = reply("Everything else", "/compare ferry fares", [
  { type: "note", weight: "warning", text: "“soon” is not a date." },
  { type: "note", weight: "quiet", text: "Read as: ferry fares." },
  {
    type: "facts",
    heading: "Sources",
    facts: [
      { label: "Harbor Courier", value: "12 articles", action: ask("open", "List", "/search outlet:Harbor") },
      { label: "The Inlet", value: "3 articles", action: null },
    ],
  },
  {
    type: "hits",
    heading: "Found",
    hits: [
      {
        citation: citation(0),
        passage: cited("Fares rise by a third in October."),
        open: ask("open", "Read", "/article art0"),
        notes: ["also printed by The Inlet"],
      },
    ],
  },
  {
    type: "timeline",
    entries: [
      { date: "July 2025", line: { said: cited("The plan was made public.", 1), claimant: null, also: [] } },
    ],
  },
  {
    type: "comparison",
    heading: "The rise",
    only: true,
    rows: [{ outlet: "The Inlet", line: { said: cited("A rise of $1.", 1), claimant: null, also: [] } }],
  },
  {
    type: "findings",
    findings: [
      {
        checked: "“We were asked.”",
        kind: "quotation",
        verdict: "differs",
        explanation: "The printed words are different.",
        evidence: [
          {
            citation: citation(0),
            speaker: "Ines Moreau",
            pieces: [
              { text: "“We were", differs: false },
              { text: "not", differs: true },
              { text: "asked,”", differs: false },
            ],
          },
        ],
      },
      {
        checked: "900 boats",
        kind: "figure",
        verdict: "not-found",
        explanation: "No article gives this figure.",
        evidence: [],
      },
    ],
  },
  {
    type: "passage",
    heading: "In its place",
    blocks: [
      { role: "body", said: cited("Fares rise by a third in October."), mark: { start: 6, end: 10 } },
      { role: "comment", said: cited("I never take it."), mark: null },
    ],
  },
]);

export const nothingReply = reply(
  "Nothing on ferrets",
  "/brief ferrets",
  [{ type: "note", weight: "plain", text: "12 articles were searched." }],
  { tone: "nothing", coverage: null },
);

/** Longer than any message: `count` quotations of some 400 characters. */
export function longReply(count: number): Reply {
  const quotes = Array.from({ length: count }, (_, index) => ({
    parts: [{ type: "quoted", text: `“Number ${index}: ${"we were not asked, ".repeat(20)}”` } as const],
    speaker: `Speaker ${index}`,
    role: null,
    uncertain: index % 2 === 1,
    notes: [],
    citation: citation(0, index + 1),
    also: [],
    variants: [],
    context: null,
    open: ask("context", "Context", `/article art0 around:${index + 1}`),
  }));
  return reply("A long answer", "/quotes everything", [{ type: "quotes", heading: "All of it", quotes }], {
    actions: [ask("more", "More", "/quotes everything page:2")],
  });
}
