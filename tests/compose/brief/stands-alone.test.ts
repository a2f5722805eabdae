import { describe, expect, test } from "vitest";
import { standsAlone } from "../../../src/compose/brief/stands-alone.ts";
import { extractEntities } from "../../../src/extract/entities/extract-entities.ts";
import { openText } from "../../extract/open-text.ts";

function scoreOf(text: string): number {
  const document = openText(text);
  const [first] = document.sentences;
  if (first === undefined) throw new Error("Expected a sentence");
  return standsAlone(text, first, extractEntities(document));
}

describe("a sentence that can be read alone", () => {
  test.each([
    "Bhatt said the raids would go on.",
    "The county closed the bridge after the flood.",
    "Italy sent a ferry to the island in May.",
    "Mayor Ana Roy said she would sign the bill.",
    "Butter prices rose by a tenth last year.",
    "Parents said their children walk to the school.",
    "A dozen families, among them two from Salem, moved back in June.",
  ])("%s", (sentence) => {
    expect(scoreOf(sentence)).toBeGreaterThanOrEqual(0.5);
  });
});

describe("a sentence that leans on the one before it", () => {
  test.each([
    "He also said the raids would go on.",
    "It’s the third flood in ten years.",
    "But the county closed the bridge anyway.",
    "These families moved back in June.",
    "However, nobody has asked for the money.",
    "The mayor and two bishops were among them.",
    "The same group asked for a delay.",
    "The money came too late for his mother.",
    "Later that day, the bridge was closed.",
  ])("%s", (sentence) => {
    expect(scoreOf(sentence)).toBeLessThanOrEqual(0.5);
  });
});
