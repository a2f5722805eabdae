import { describe, expect, test } from "vitest";
import { namesOf } from "../../src/store/names.ts";
import { publicationOf } from "../../src/store/publication.ts";
import { nameKey } from "../../src/text/name-key.ts";
import { sampleRecord } from "./sample-record.ts";

describe("the key of a name", () => {
  const keys = [
    { name: "Thomas P. O’Neill", key: "thomas p oneill" },
    { name: "THOMAS P. O'NEILL", key: "thomas p oneill" },
    { name: "José  Ek-Lund", key: "jose ek lund" },
    { name: "U.S. Immigration & Customs", key: "us immigration customs" },
    { name: "Ørsted", key: "orsted" },
    { name: "李 明", key: "李 明" },
    { name: "?!", key: "" },
  ];
  test.each(keys)("$name is $key", ({ name, key }) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe("a person is found by the full name and the surname", () => {
  const people = [
    { speaker: "Ana Ruiz", foundBy: ["ana ruiz", "ruiz"] },
    { speaker: "Martin Ek Jr.", foundBy: ["martin ek jr", "ek"] },
    { speaker: "Henry Lund III", foundBy: ["henry lund iii", "lund"] },
    { speaker: "Ruiz", foundBy: ["ruiz"] },
    { speaker: "Jr.", foundBy: ["jr"] },
  ];
  test.each(people)("$speaker: $foundBy", ({ speaker, foundBy }) => {
    expect(namesOf(sampleRecord({ id: "a" }, { speaker }).analysis)[0]?.foundBy).toEqual(foundBy);
  });

  test("an organisation by its name and short forms, not by its last word", () => {
    const { analysis } = sampleRecord({ id: "a" }, { speaker: "Fish and Game Office", alias: "FGO" });
    expect(namesOf(analysis)).toEqual([
      {
        name: "Fish and Game Office",
        key: "fish and game office",
        kind: "organisation",
        quotes: 1,
        foundBy: ["fish and game office", "fgo"],
      },
    ]);
  });

  test("words of a comment make nobody a speaker", () => {
    const { analysis } = sampleRecord({ id: "a" });
    const quotes = analysis.quotes.map((quote) => ({ ...quote, role: "comment" as const }));
    expect(namesOf({ ...analysis, quotes }).map(({ name, quotes: count }) => [name, count])).toEqual([
      ["Ana Ruiz", 0],
    ]);
  });
});

describe("when an article was published", () => {
  const dates = [
    { published: "2019-06-24", day: "2019-06-24", instant: "2019-06-24T00:00:00.000Z" },
    { published: "2019-06-24T23:30:00-04:00", day: "2019-06-24", instant: "2019-06-25T03:30:00.000Z" },
    { published: "2019-06-24 10:00Z", day: "2019-06-24", instant: "2019-06-24T10:00:00.000Z" },
    { published: "2019-06-24T10:00:00", day: "2019-06-24", instant: "2019-06-24T10:00:00.000Z" },
    { published: "2019-06-24T10:00+0530", day: "2019-06-24", instant: "2019-06-24T04:30:00.000Z" },
    { published: "2019-06-24T99:00", day: "2019-06-24", instant: "2019-06-24T00:00:00.000Z" },
    { published: "2019-06-24 in the evening", day: "2019-06-24", instant: "2019-06-24T00:00:00.000Z" },
    { published: "2019-02-31", day: null, instant: null },
    { published: "", day: null, instant: null },
    { published: "2019-13-45", day: null, instant: null },
    { published: "June 2019", day: null, instant: null },
    { published: "2019-06-241", day: null, instant: null },
    { published: null, day: null, instant: null },
  ];
  test.each(dates)("$published: on $day, at $instant", ({ published, day, instant }) => {
    expect(publicationOf(published)).toEqual({ day, instant });
  });
});
