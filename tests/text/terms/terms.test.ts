import { expect, test } from "vitest";
import { termsOf } from "../../../src/text/terms/terms.ts";
import { wordsOf } from "../../../src/text/terms/words.ts";

test.each([
  ["case and accents do not matter", "Bolaños CAFÉ İstanbul", "bolanos cafe istanbul"],
  ["a possessive is the name, with either apostrophe", "Trump's Hartford’s cities’", "trump hartford cities"],
  ["contractions lose their verb", "we’ve they'll", "we they"],
  ["an apostrophe inside a name is not a border", "O’Brien O'Brien", "obrien obrien"],
  ["hyphens separate words", "high-speed anti-immigrant", "high speed anti immigrant"],
  ["short prefixes are written both ways", "co-operate re-election e-mail", "cooperate reelection email"],
  ["digit groups are one number", "110,000 and 1,000,000.50", "110000 and 1000000.50"],
  ["a unit written on stays with its number", "$3.9bn 2nd", "3.9bn 2nd"],
  ["dots in acronyms do not separate", "the F.B.I. at 9 a.m.", "the fbi at 9 am"],
  ["the country is not the pronoun", "U.S. US us USA", "usa usa us usa"],
  ["in a line of capitals US may be the pronoun", "GIVE US TIME", "give us time"],
  ["hashtags and handles are taken apart", "#DefundTheCBC @BradTrostCPC", "defund the cbc brad trost cpc"],
  ["web addresses are not words", "see https://t.co/CsHG8 www.a.org ctnews.com/x/1 end", "see end"],
  ["what is glued before an address is", "#Newshttps://t.co/Cs", "news"],
  ["emoji and flags are words", "ok👍🏽 🇨🇦", "ok 👍🏽 🇨🇦"],
  ["a script without spaces gives pairs", "北京大学 人", "北京 京大 大学 人"],
  ["vowel signs of other scripts stay", "हिन्दी Киев", "हिन्दी киев"],
  ["full width and ligatures are plain letters", "Ａｂｃ ﬁn", "abc fin"],
])("%s", (_rule, text, expected) => {
  expect(wordsOf(text).join(" ")).toBe(expected);
});

test.each([
  ["deportation", "deported", true],
  ["families", "family", true],
  ["organise", "organize", true],
  ["labour", "labor", true],
  ["children", "child", true],
  ["sought", "seek", true],
  ["news", "new", false],
  ["customs", "custom", false],
  ["united", "unit", false],
  ["organization", "organ", false],
  ["university", "universe", false],
  ["police", "policy", false],
  ["general", "generate", false],
  ["mores", "more", false],
])("%s and %s have one stem: %s", (left, right, same) => {
  expect(termsOf(left)[0] === termsOf(right)[0]).toBe(same);
});

test.each([
  "a.".repeat(100_000),
  "a'".repeat(100_000),
  "1,".repeat(100_000),
  "a-".repeat(100_000),
  "#Ab".repeat(100_000),
  "👩\u200d".repeat(100_000),
  "\u0301".repeat(200_000),
  "a".repeat(300_000),
])("long repetitive text takes linear time (case %#)", (text) => {
  const begin = performance.now();
  const words = wordsOf(text);
  expect(performance.now() - begin).toBeLessThan(2_000);
  for (const word of words) expect(word.length).toBeLessThanOrEqual(64);
});
