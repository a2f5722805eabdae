import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractEntities } from "../../../src/extract/entities/extract-entities.ts";
import type { Entity } from "../../../src/model.ts";
import { openText } from "../open-text.ts";

const entities = (text: string) => extractEntities(openText(text));
const people = (text: string) => entities(text).filter((entity) => entity.kind === "person");
const shown = (list: readonly Entity[]) => list.map((entity) => entity.name);

describe("a person has the role printed beside the name", () => {
  test.each([
    ["U.S. Democratic Sen. Nora Quill joined them.", "Nora Quill", "U.S. Democratic Sen."],
    ["Salem Mayor Luke Marsh agreed.", "Luke Marsh", "Salem Mayor"],
    ["Connecticut Attorney General Ann Ford was there.", "Ann Ford", "Connecticut Attorney General"],
    ["It was signed by Secretary of State Carl Stone.", "Carl Stone", "Secretary of State"],
    ["Chancellor of the Exchequer Carl Stone agreed.", "Carl Stone", "Chancellor of the Exchequer"],
    ["Undersecretary of Commerce Carl Stone agreed.", "Carl Stone", "Undersecretary of Commerce"],
    [
      "Department of Agriculture Undersecretary Carl Stone agreed.",
      "Carl Stone",
      "Department of Agriculture Undersecretary",
    ],
    ["Minister of Trade and Industry Quenby Mori agreed.", "Quenby Mori", "Minister of Trade and Industry"],
    [
      "Director of the Office of Management and Budget Carl Stone agreed.",
      "Carl Stone",
      "Director of the Office of Management and Budget",
    ],
    ["It was Ann Ford and State Treasurer Carl Stone.", "Carl Stone", "State Treasurer"],
    ["It was the mayor of Salem and Defense Secretary Carl Stone.", "Carl Stone", "Defense Secretary"],
    ["Midwife Ann Ford wept.", "Ann Ford", "Midwife"],
    ["Passenger Carl Stone left.", "Carl Stone", "Passenger"],
    ["He faces challenger Ann Ford in May.", "Ann Ford", "challenger"],
    ["LANE spokeswoman Britta Vole declined.", "Britta Vole", "LANE spokeswoman"],
    [
      "However, former state representative David Lund disagreed.",
      "David Lund",
      "former state representative",
    ],
    [
      "Acting Road and Bridge Administration (RBA) director Mark Ost said so.",
      "Mark Ost",
      "Acting Road and Bridge Administration (RBA) director",
    ],
    [
      "Arun Mehta, a coordinator with the Salem Road Alliance, told them.",
      "Arun Mehta",
      "a coordinator with the Salem Road Alliance",
    ],
    [
      "“No,” said Arun Mehta, road coordinator with the Salem Alliance.",
      "Arun Mehta",
      "road coordinator with the Salem Alliance",
    ],
    ["Ellen Ford, of Salem, held a sign.", "Ellen Ford", "of Salem"],
    ["Carla Bruno with Salem Students for a Road said so.", "Carla Bruno", "with Salem Students for a Road"],
    ["Mayor Ann Ford and Police Chief Tim Shore agreed.", "Tim Shore", "Police Chief"],
    ["Her lawyer, Carl Stone, said no.", "Carl Stone", "lawyer"],
    ["“No,” said Marsh’s defence lawyer, Carl Stone.", "Carl Stone", "Marsh’s defence lawyer"],
    ["Marsh’s campaign manager, Carl Stone, left.", "Carl Stone", "Marsh’s campaign manager"],
    ["His friend, Carl Stone, left.", "Carl Stone", null],
    ["Her brother, Carl Stone, left.", "Carl Stone", null],
    ["She thanked the mayor, Carl Stone, and Ann Ford.", "Carl Stone", null],
    ["She thanked the mayor, Carl Stone, Ann Ford and others.", "Carl Stone", null],
    ["When she met her lawyer, Carl Stone left.", "Carl Stone", null],
    ["As a lawyer, Carl Stone, 44, knows.", "Carl Stone", null],
    ["Dr. Carl Stone, a surgeon at Salem General, operated.", "Carl Stone", "a surgeon at Salem General"],
    ["Dr. Carl Stone met Ann Ford, a teacher.", "Carl Stone", "Dr."],
    ["Dr. Carl Stone came.\n\nCarl Stone, a surgeon, left.", "Carl Stone", "a surgeon"],
    ["Sen. Carl Stone, a Democrat from Salem, left.", "Carl Stone", "Sen."],
    ["Mr. Carl Stone left.", "Carl Stone", null],
    ["Carl Stone, who was late, left.", "Carl Stone", null],
  ])("%s", (text, name, role) => {
    expect(people(text).find((person) => person.name === name)?.role).toBe(role);
    expect(shown(people(text))).toContain(name);
  });
});

describe("names of every shape are one person each", () => {
  test.each([
    ["Ludwig van Holst spoke.", ["Ludwig van Holst"]],
    ["Jean-Luc Martin and José Núñez spoke.", ["Jean-Luc Martin", "José Núñez"]],
    ["Sen. Lou O’Dell’s plan failed.", ["Lou O’Dell"]],
    ["George W. Stone Jr. spoke.", ["George W. Stone Jr."]],
    ["Dwight D. Stone spoke. Dwight Stone left.", ["Dwight D. Stone"]],
    ["Brianne Kessler-Dunn spoke. Kessler-Dunn left.", ["Brianne Kessler-Dunn"]],
    ["J.D. Quorn, a baker, wept.", ["J.D. Quorn"]],
    ["They hired Principal Zephora Baptiste.", ["Zephora Baptiste"]],
    ["Cardiologist Quenby Haddadin agreed.", ["Quenby Haddadin"]],
    ["Her partner, Quenby Olson, nods.", ["Quenby Olson"]],
    ["Quenby Sparks left. Sparks says no.", ["Quenby Sparks"]],
    ["Quenby Bigbee left. It suited Ms. Bigbee.", ["Quenby Bigbee"]],
    ["Sir Alan Marsh rose. Sir Alan left.", ["Alan Marsh"]],
    ["They met Secretary of Defense Carl Stone.", ["Carl Stone"]],
    ["They met Secretary of Health and Human Services Carl Stone.", ["Carl Stone"]],
    ["Chief Marketing Officer Carl Stone left.", ["Carl Stone"]],
  ])("%s", (text, names) => expect(shown(people(text))).toEqual(names));
});

describe("what is not a person is not called one", () => {
  test.each([
    "Chief Marketing Officer was her title.",
    "It was Executive Order Nine.",
    "They cited U.S. Steel.",
    "It was an Anglo-Saxon custom.",
    "Officials said no. School Officials met.",
    "The Department of Public Health met in New Haven on Monday.",
    "The Lamont administration and the Salem Police Department agreed.",
    "They met outside the Abraham Lund Federal Building.",
    "General Motors and the Washington Post declined.",
    "Southern Border crossings fell in May.",
    "Happy Thanksgiving, Salem Beach.",
    "Police Chief Defends New Raids Across Salem County",
  ])("%s", (text) => expect(shown(people(text))).toEqual([]));
});

test("a later surname, possessive or titled, belongs to the one person who has it", () => {
  const [person] = people("Sen. Nora Quill spoke. Quill’s plan failed. Ms. Quill left. The quill broke.");
  expect(person?.aliases).toEqual(["Quill"]);
  expect(person?.mentions).toHaveLength(3);
  expect(person?.pronoun).toBe("she");
});

test("two people with one surname stay two, and a bare surname is neither's", () => {
  const text = "Sen. Richard Marsh met Rep. Matt Marsh. Marsh agreed. Sen. Marsh left.";
  const [senator, representative] = people(text);
  expect(senator?.mentions.map((span) => span.start)).toEqual([5, text.lastIndexOf("Marsh")]);
  expect(representative?.mentions).toHaveLength(1);
});

test("a courtesy title tells a couple apart", () => {
  const [bill, hannah] = people("Bill Marsh met Hannah Marsh. Mr. Marsh left. Mrs. Marsh stayed. Marsh won.");
  expect(bill?.mentions).toHaveLength(2);
  expect(hannah?.mentions).toHaveLength(2);
});

test("a city’s name is the surname of a person who has it, except after a preposition of place", () => {
  const found = entities("Rep. Corey Paris spoke. They criticized Paris for it. He was in Paris.");
  expect(found.map((entity) => [entity.kind, entity.mentions.length])).toEqual([
    ["person", 2],
    ["place", 1],
  ]);
});

describe("organisations are found whole, with the acronyms bound to them", () => {
  test.each([
    [
      "U.S. Road and Bridge Administration (RBA) agents came. RBA declined.",
      "U.S. Road and Bridge Administration",
      ["RBA"],
    ],
    [
      "The office of U.S. Road and Bridge Administration or RBA is here.",
      "U.S. Road and Bridge Administration",
      ["RBA"],
    ],
    ["The Salem Road Alliance met. SRA leaders spoke.", "Salem Road Alliance", ["SRA"]],
    ["The Department of Public Health met.", "Department of Public Health", []],
    ["The Washington Post on Friday reported it.", "Washington Post", []],
  ])("%s", (text, name, aliases) => {
    const found = entities(text).filter((entity) => entity.kind === "organisation");
    expect(found.map((entity) => [entity.name, entity.aliases])).toEqual([[name, aliases]]);
  });
});

test("a law in capitals, in title case and with its state is one law", () => {
  const laws = entities("Connecticut’s TRUST Act passed. The Connecticut Trust Act works.").filter(
    (entity) => entity.kind === "law",
  );
  expect(laws.map((law) => law.mentions.length)).toEqual([2]);
});

test("names in comments, bios and page furniture are not read", () => {
  expect(extractEntities(openText("Sen. Nora Quill spoke.", "comment"))).toEqual([]);
});

test("a father and a son with the same name stay two", () => {
  expect(shown(people("Rev. Charles Lund Jr. met Charles Lund III."))).toEqual([
    "Charles Lund Jr.",
    "Charles Lund III",
  ]);
});

test("two surnames are one name, and a family name may come first", () => {
  const found = people(
    "Rep. Anna Lindt Horvath met Kang Minho. Ms. Lindt Horvath agreed with Mr. Kang. Sen. Kang Minho left.",
  );
  expect(found.map((person) => [person.name, person.mentions.length])).toEqual([
    ["Anna Lindt Horvath", 2],
    ["Kang Minho", 2],
  ]);
});

test("pronouns near a name that no list has tell its pronoun, when they agree", () => {
  const text = "Tivo Kranz, a farmer, lost his house. He moved. Ula Brandt, a nurse, saw him and her son.";
  expect(people(text).map((person) => [person.name, person.pronoun])).toEqual([
    ["Tivo Kranz", "he"],
    ["Ula Brandt", null],
  ]);
});

test.each([
  "Sen. Ann Ford met Bo Quill. ",
  "Ula Brandt, a baker, of the ",
  "Salem Road Alliance (SRA) of ",
  "A B C D ",
])(
  "a long text of nothing but %j is read in linear time",
  (unit) => {
    const doc = openText(unit.repeat(300_000 / unit.length));
    const started = performance.now();
    extractEntities(doc);
    expect(performance.now() - started).toBeLessThan(3000);
  },
  60_000,
);

test("many different names are read in linear time", () => {
  const letters = (at: number) =>
    Array.from(at.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join("");
  const text = Array.from(
    { length: 10_000 },
    (_, at) => `Rep. Q${letters(at)} Z${letters(at)} of the ${letters(at)} X${letters(at)} Board left. `,
  );
  const doc = openText(text.join(""));
  const started = performance.now();
  extractEntities(doc);
  expect(performance.now() - started).toBeLessThan(5000);
}, 60_000);

test("on any text mentions slice to names, in order, without overlap", () => {
  const word = fc.constantFrom(
    "Sen.",
    "Ann Ford",
    "of",
    "and",
    "the",
    ",",
    "Marsh",
    "(RBA)",
    "-",
    "said",
    ".",
    "Act",
    "“",
    "’s",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 }),
      (words) => {
        const text = words.join(" ");
        const spans = entities(text)
          .flatMap((entity) => entity.mentions)
          .toSorted((one, other) => one.start - other.start);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(span.start, span.end).trim()).not.toBe("");
          end = span.end;
        }
      },
    ),
  );
});
