import { expect, test } from "vitest";
import { parseQuery, plainQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";

const typed = (query: Query): string => query.words.map((word) => word.typed).join(" ");

test.each([
  ["words are looked for", "immigration raids", "immigration raids"],
  ["function words are not", "the raids in the city", "raids city"],
  ["a question's words are not", "what did Bhatt say about the raids?", "bhatt raids"],
  ["nor without its question mark", "who said 110,000", "110000"],
  ["what is asked for stays", "What is the TRUST Act?", "trust act"],
  ["words that ask for the newest are nothing else", "latest news", ""],
  ["function words stay when there is nothing else", "to be or not to be", "to be or not"],
  ["asking words stay when there is nothing else", "what happened?", "what happened"],
  ["hyphens inside words are not exclusions", "well-known re-election", "well known reelection"],
  ["a lonely dash is nothing", "raids - Danbury -", "raids danbury"],
  ["a colon after a word is no filter", "Connecticut: raids", "connecticut raids"],
  ["an address is no filter", "https://a.example/x raids", "raids"],
  ["regular expressions are words", "(raid+)+$ [x] .*", "raid x"],
  ["an unclosed quotation mark is nothing", 'the "raids in Danbury', "raids danbury"],
  ["emoji are words", "🔥 raids", "🔥 raids"],
  ["nothing is nothing", "  ", ""],
])("%s: %s", (_rule, text, expected) => {
  expect(typed(parseQuery(text))).toBe(expected);
});

test("quotation marks of any sort hold a phrase, which is searched as words too", () => {
  for (const text of ['"family op" raids', "“family op” raids", "«family op» raids"]) {
    const query = parseQuery(text);
    expect(query.phrases).toEqual([["famili", "op"]]);
    expect(typed(query)).toBe("family op raids");
  }
});

test("of very many phrases the first are kept as phrases, all as words", () => {
  const query = parseQuery(Array.from({ length: 30 }, (_, index) => `"red w${index}"`).join(" "));
  expect(query.phrases).toHaveLength(16);
  expect(query.words).toHaveLength(31);
});

test("a minus before a word or a phrase rules it out", () => {
  expect(parseQuery('raids -border -"Luke Bronin"').without).toEqual([["border"], ["luke", "bronin"]]);
});

test("filters take a word or a phrase, more than once, with or without a space", () => {
  const query = parseQuery(
    'speaker:"Alok Bhatt" speaker: Bronin outlet:“CT Mirror” OUTLET:wire since:2019-06 until:2020',
  );
  expect(query.speakers).toEqual(["Alok Bhatt", "Bronin"]);
  expect(query.outlets).toEqual(["CT Mirror", "wire"]);
  expect([query.since, query.until]).toEqual(["2019-06-01", "2020-12-31"]);
  expect(query.words).toEqual([]);
});

test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-06", "2019-06-01", "2019-06-30"],
  ["2020-2", "2020-02-01", "2020-02-29"],
  ["2019/06/24", "2019-06-24", "2019-06-24"],
])("since:%s begins on %s, until: ends on %s", (date, first, last) => {
  expect(parseQuery(`x since:${date}`).since).toBe(first);
  expect(parseQuery(`x until:${date}`).until).toBe(last);
});

test.each(["2019-13", "2019-02-30", "June", "19", "0000"])(
  "since:%s is no date, and is said to be none",
  (value) => {
    const query = parseQuery(`raids since:${value}`);
    expect(query.since).toBeNull();
    expect(query.notes).toEqual([{ kind: "bad-date", name: "since", value }]);
  },
);

test("an unknown filter is noted, and its words are searched", () => {
  const query = parseQuery("author:Stuart raids");
  expect(query.notes).toEqual([{ kind: "unknown-filter", name: "author", value: "Stuart" }]);
  expect(typed(query)).toBe("author stuart raids");
});

test("a filter cannot be ruled out, and is not taken for its opposite", () => {
  const query = parseQuery("raids -outlet:Mirror");
  expect(query.outlets).toEqual([]);
  expect(query.notes).toEqual([{ kind: "unknown-filter", name: "-outlet", value: "Mirror" }]);
  expect(typed(query)).toBe("raids");
});

test("a command's own options count like typed filters", () => {
  const query = parseQuery("raids", { since: "2019-06", outlet: "CT Mirror", speaker: undefined });
  expect(query.since).toBe("2019-06-01");
  expect(query.outlets).toEqual(["CT Mirror"]);
});

test("capitalised words in a row are one name, over function words, unless all is in capitals", () => {
  const named = (text: string): string[] => {
    const query = parseQuery(text);
    return query.names.map((name) => name.map((word) => query.words[word]?.typed).join(" "));
  };
  expect(named("report by Luke Bronin on Department of Justice")).toEqual([
    "luke bronin",
    "department justice",
  ]);
  expect(named("report by luke bronin")).toEqual([]);
  expect(named("LUKE BRONIN REPORT")).toEqual([]);
});

test("very long questions are cut, and said to be", () => {
  const words = Array.from({ length: 600 }, (_, index) => `w${index}`).join(" ");
  expect(parseQuery(words).words).toHaveLength(512);
  expect(parseQuery(words).notes).toEqual([{ kind: "shortened", words: 600, kept: 512 }]);
  expect(parseQuery(`${"word ".repeat(400)}`).words).toEqual([{ term: "word", typed: "word", times: 400 }]);
});

test.each(['"'.repeat(8_000), "-".repeat(8_000), "a:".repeat(4_000), `speaker:${" ".repeat(7_000)}`])(
  "marks repeated thousands of times are read in no time (case %#)",
  (text) => {
    const begin = performance.now();
    parseQuery(text);
    expect(performance.now() - begin).toBeLessThan(500);
  },
);

test("a plain query reads marks as nothing: a post is words", () => {
  const query = plainQuery('He said: "No" -not now speaker:Smith https://t.co/x');
  expect(typed(query)).toBe("he said no not now speaker smith".replace("he ", "").replace("no not ", ""));
  expect([query.phrases, query.without, query.speakers, query.notes]).toEqual([[], [], [], []]);
});
