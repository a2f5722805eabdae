import { expect, test } from "vitest";
import type { OptionSpec } from "../../commands/command.ts";
import { formatLine, parseLine } from "../../commands/command-line.ts";

const option = (name: string, rest = false): OptionSpec => ({
  name,
  description: { en: name, es: name },
  type: "text",
  required: false,
  rest,
  choices: [],
  suggest: null,
  hidden: false,
});
const specs = [option("topic", true), option("speaker"), option("since")];

test.each([
  ["/brief TRUST Act", { topic: "TRUST Act" }],
  ["brief TRUST Act", { topic: "TRUST Act" }],
  [
    '/quotes speaker:"Alok Bhatt" raids since:2019-06',
    { speaker: "Alok Bhatt", topic: "raids", since: "2019-06" },
  ],
  ["/quotes speaker:“Alok Bhatt” raids", { speaker: "Alok Bhatt", topic: "raids" }],
  ['/quotes "family op" -border', { topic: '"family op" -border' }],
  ["/quotes outlet:CTMirror raids", { topic: "outlet:CTMirror raids" }],
  ["/quotes topic:raids", { topic: "raids" }],
  ["/quotes Speaker:Bhatt", { speaker: "Bhatt" }],
  ['/quotes speaker:"Alok Bhatt', { speaker: "Alok Bhatt" }],
  ["/quotes", {}],
  ["/search 8:30 http://example.org/a", { topic: "8:30 http://example.org/a" }],
])("%s is read as its options", (line, values) => {
  expect(parseLine(line, specs).values).toEqual(values);
});

test.each([
  [{ topic: "raids", speaker: "Alok Bhatt" }, '/quotes raids speaker:"Alok Bhatt"'],
  [{ topic: '"family op"', since: "2019-06" }, '/quotes "family op" since:2019-06'],
  [{ speaker: 'Ned "Red" Stone' }, `/quotes speaker:"Ned 'Red' Stone"`],
  [{ topic: "raids", since: null }, "/quotes raids"],
])("%o is written as a line that reads back", (values, line) => {
  const written = formatLine("quotes", values, specs);
  expect(written).toBe(line);
  expect(formatLine("quotes", parseLine(written, specs).values, specs)).toBe(written);
});
