import { describe, expect, test } from "vitest";
import { isWorkedOn, readBriefingArticles, readBriefingQuestions } from "./briefing-rows.ts";
import { dangles, scoreBrief } from "./briefing-scores.ts";

describe("the briefing test set", () => {
  const articles = new Map(readBriefingArticles().map((article) => [article.id, article]));
  const questions = readBriefingQuestions();

  test("every chosen sentence stands in its article, word for word", () => {
    const strays = questions.flatMap(({ id, expected, acceptable }) =>
      [...expected, ...acceptable]
        .filter(({ article, sentence }) => !articles.get(article)?.text.includes(sentence))
        .map(({ sentence }) => `${id}: ${sentence}`),
    );
    expect(strays).toEqual([]);
  });

  test("no sentence is chosen twice for one question, nor both expected and acceptable", () => {
    for (const { id, expected, acceptable } of questions) {
      const sentences = [...expected, ...acceptable].map(({ sentence }) => sentence);
      expect(new Set(sentences).size, id).toBe(sentences.length);
      expect(expected.length, id).toBeGreaterThan(0);
    }
  });

  test("there are enough of them, with every kind of question in both halves", () => {
    expect(articles.size).toBeGreaterThanOrEqual(30);
    expect(questions.length).toBeGreaterThanOrEqual(42);
    const kinds = (half: boolean): readonly string[] =>
      [
        ...new Set(questions.filter((question) => isWorkedOn(question) === half).map(({ kind }) => kind)),
      ].toSorted();
    expect(kinds(true)).toEqual(kinds(false));
    expect(kinds(true)).toHaveLength(7);
  });
});

describe("scoring a brief", () => {
  const ferry = "The ferry will stop running in May.";
  const fares = "Fares rise to nine dollars on Monday, the county said.";
  const union = "The union called the timetable unsafe.";
  const choice = { expected: [ferry, fares], acceptable: [union] };

  test("the editor's choice, in any order, is perfect", () => {
    expect(scoreBrief([fares, ferry], choice)).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
      wordF1: 1,
      redundant: 0,
      dangling: 0,
    });
  });

  test("an acceptable sentence counts neither for nor against", () => {
    expect(scoreBrief([ferry, union], choice)).toMatchObject({ precision: 1, recall: 0.5 });
    expect(scoreBrief([union], choice)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  test("any other sentence counts against", () => {
    expect(scoreBrief([ferry, "It rained."], choice)).toMatchObject({
      precision: 0.5,
      recall: 0.5,
      dangling: 0.5,
    });
  });

  test("a sentence shown twice is wrong the second time, and redundant", () => {
    expect(scoreBrief([ferry, ferry], choice)).toMatchObject({ precision: 0.5, recall: 0.5, redundant: 1 });
  });

  test("a line of several sentences holds each of them", () => {
    expect(scoreBrief([`${ferry}\n${fares}`], choice)).toMatchObject({ precision: 1, recall: 1 });
  });

  test("nothing shown scores nothing", () => {
    expect(scoreBrief([], choice)).toMatchObject({ precision: 0, recall: 0, f1: 0, wordF1: 0 });
  });

  test.each([
    ["He also said the ferry is late.", true],
    ["But the county disagreed.", true],
    ["This remains to be seen.", true],
    ["“It is late,” she said.", true],
    ["“It is late,” Ana Roy said.", false],
    ["“They forgot us,” said Ana Roy, who said she would sue.", false],
    ["Hermann Roy left.", false],
    ["Italy sent a ferry.", false],
    ["The ferry is late, but it sails.", false],
  ])("%s points back: %s", (line, expected) => {
    expect(dangles(line)).toBe(expected);
  });
});
