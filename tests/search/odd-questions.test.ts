import { beforeAll, describe, expect, test } from "vitest";
import type { Searcher } from "../../src/search/searcher.ts";
import { answer, searcherOver, type Written } from "./corpus.ts";

/** Words w0, w1, …; low numbers are common, as in language. */
function articles(count: number): readonly Written[] {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const word = (): string => `w${Math.floor(4_000 * random() ** 3)}`;
  const sentence = (): string => `The ${Array.from({ length: 14 }, word).join(" ")} of it.`;
  return Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    headline: `The ${word()} and ${word()}`,
    text: Array.from({ length: 8 }, sentence).join(" "),
  }));
}

let searcher: Searcher;
beforeAll(async () => {
  searcher = await searcherOver(articles(2_000), 5_000);
  for (let asked = 0; asked < 50; asked += 1) await answer(searcher, `w${asked} w${asked * 3} w${asked * 7}`);
});

/** Some ten times what the slowest of them takes: what grows faster than the question is still far beyond it. */
const MOST_PROCESSOR_MS = 250;

describe("a question costs no more for being odd:", () => {
  const many = Array.from({ length: 500 }, (_, index) => `w${index * 7}`).join(" ");
  const odd = [
    { what: "function words alone", question: "to be or not to be, of it and the" },
    { what: "a function word as a phrase", question: '"of it"' },
    { what: "500 different words", question: many },
    { what: "one common word 2,000 times", question: "w0 ".repeat(2_000) },
    { what: "6,000 characters without a space", question: "w".repeat(6_000) },
    { what: "6,000 characters of text", question: many.repeat(3).slice(0, 6_000) },
    { what: "something like a regular expression", question: "(w+)+$ [^w]{1,1000} .*.*.*=\\ (?<=w)*" },
    { what: "emoji", question: "🔥🔥🔥 👩‍👩‍👧‍👦 w3 🚀".repeat(100) },
    { what: "hundreds of phrases", question: '"w1 w2" '.repeat(300) },
    { what: "hundreds of exclusions", question: `w1 ${"-w2 -w3 ".repeat(300)}` },
    { what: "quotation marks that never close", question: '"'.repeat(3_000) },
    { what: "words nobody wrote", question: "zzqxv qwrtzp blorptang vvvvvv" },
    { what: "combining marks on one letter", question: `w${"\u0301".repeat(3_000)}` },
  ];
  test.each(odd)("$what", async ({ question }) => {
    const before = process.threadCpuUsage();
    await answer(searcher, question);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(MOST_PROCESSOR_MS);
  });
});
