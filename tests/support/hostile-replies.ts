import fc from "fast-check";
import type { Reply, Section } from "../../commands/reply.ts";
import { replyOf } from "./reply-of.ts";
import { citation } from "./sample-replies.ts";

/** Words that mean something to a platform, to a terminal or to the eye, and words that are none. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "@everyone <@500000000000000001> <#6>",
    "<!channel>",
    "<@U012345>",
    "&lt;!here&gt;",
    "<https://evil.example|bank>",
    "[bank](https://evil.example)",
    "https://evil.example",
    "```\n# big",
    "||spoiler|| **x** -# small",
    "\u202E\u2066",
    "",
    " ",
    "x".repeat(4100),
    "*_~|`".repeat(500),
    "\ud83d",
  ),
);

const someCitation = fc
  .record({
    outlet: hostile,
    headline: fc.option(hostile),
    url: fc.oneof(fc.webUrl(), hostile, fc.constant(null)),
  })
  .map((given) => ({ ...citation(0), ...given }));

/** Answers in which every word that is not ours is whatever an article or a person may come up with. */
export const hostileReply: fc.Arbitrary<Reply> = fc
  .record({
    title: hostile,
    words: hostile,
    said: fc.array(fc.record({ text: hostile, citation: someCitation }), { minLength: 1, maxLength: 8 }),
    name: fc.option(hostile),
    line: hostile,
  })
  .map(({ title, words, said, name, line }) => {
    const ask = { type: "ask", intent: "open", label: words.slice(0, 24), line } as const;
    const lines = said.map((each) => ({ said: each, claimant: name, also: [] }));
    const hits = said.map((each) => ({
      citation: each.citation,
      passage: each,
      open: ask,
      notes: [words],
    }));
    const sections: readonly Section[] = [
      { type: "note", weight: "quiet", text: words },
      { type: "facts", heading: words, facts: [{ label: words, value: words, action: ask }] },
      { type: "lines", heading: null, lines },
      { type: "hits", heading: words, hits },
    ];
    const link = { type: "link", label: words, url: words } as const;
    return replyOf(sections, { title, line, actions: [ask, link], coverage: words });
  });
