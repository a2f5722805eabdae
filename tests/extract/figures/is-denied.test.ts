import { describe, expect, test } from "vitest";
import { figuresOf } from "./figures-of.ts";

const printed = (text: string): readonly string[] =>
  figuresOf(text).map(({ span }) => text.slice(span.start, span.end));

describe("a number that its own clause denies is nobody's figure", () => {
  test.each([
    ["The sheriff said three people were missing, not seven as first reported.", ["three"]],
    ["The bridge cost $3.2 million, not $2.3 million as the Post reported.", ["$3.2 million"]],
    ["It was not 300 beds, she said.", []],
    ["It wasn’t 300 beds, she said.", []],
    ["Okafor denied that the city had closed 300 beds.", []],
    ["Okafor denied the city had closed 300 beds.", []],
    ["Okafor denied taking $40,000 from the fund.", []],
    ["He denied that 40 officers were hurt; 12 officers were, he said.", ["12"]],
    ["Officials disputed that 300 beds were closed, saying 12 beds were.", ["12"]],
    ["The mayor dismissed reports of 300 deaths.", []],
    ["The mayor rejected a union claim that 300 jobs would go.", []],
    ["The mayor disputed the 12,000 figure.", []],
    ["It is not true that 300 beds were closed.", []],
  ])("%s", (text, figures) => {
    expect(printed(text)).toEqual(figures);
  });
});

describe("what is refused, spared or not denied stays", () => {
  test.each([
    ["The council rejected a $3 million offer.", "$3 million"],
    ["The agency denied 300 applications.", "300"],
    ["The mill dismissed 300 workers.", "300"],
    ["The hospital denied care to 300 patients.", "300"],
    ["The judge denied a motion that sought $300,000 in damages.", "$300,000"],
    ["The mayor did not deny that 300 beds were closed.", "300"],
    ["Nobody disputes that 300 beds were closed.", "300"],
    ["Okafor denied the report but said 12 beds were closed.", "12"],
    ["Not all 12 members agreed.", "12"],
    ["Whether or not 12 ferries run, the port will open.", "12"],
    ["The council has not closed 300 beds.", "300"],
  ])("%s", (text, figure) => {
    expect(printed(text)).toEqual([figure]);
  });
});
