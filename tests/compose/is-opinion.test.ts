import { expect, test } from "vitest";
import { isOpinion } from "../../src/compose/is-opinion.ts";

test.each<[headline: string | null, opinion: boolean]>([
  ["Opinion: The lanes must go", true],
  ["OPINION | The lanes must go", true],
  ["Editorial: Vote no", true],
  ["Op-Ed: Vote no", true],
  ["Letters to the editor: bus lanes", true],
  ["Letter - the lanes", true],
  ["Letter bomb: two held", false],
  ["Public opinion: lanes are liked", false],
  ["Column of smoke seen over the port", false],
  ["Editorial board: who they are", false],
  [null, false],
])("%s is opinion: %s", (headline, opinion) => {
  expect(isOpinion(headline)).toBe(opinion);
});
