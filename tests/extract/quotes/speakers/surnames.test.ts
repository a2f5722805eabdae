import { describe } from "vitest";
import { type HardPassage, namesNobodyWrong } from "./right-or-unknown.ts";

const shapes: readonly HardPassage[] = [
  [
    "a small particle",
    "Mayor Bill de Brook left.\n\n“We will stay,” de Brook said. “We will go,” said Reed.",
    { stay: "Bill de Brook", go: "Reed" },
  ],
  [
    "a particle with the capital of the sentence",
    "Ursula von der Brook left. Von der Brook said they would “stay here.”",
    { stay: "Ursula von der Brook" },
  ],
  [
    "a particle that always has a capital",
    "Marine Le Brook left.\n\n“We will stay,” Le Brook said. “We will go,” Ms. Le Brook added.",
    { stay: "Marine Le Brook", go: "Marine Le Brook" },
  ],
  [
    "an Arabic article tied to the surname",
    "Najib al-Brook left.\n\n“We will stay,” al-Brook said. “We will go,” Brook said.",
    { stay: "Najib al-Brook", go: "Najib al-Brook" },
  ],
  [
    "a given name that tells no pronoun",
    "Carl Reed left. Minister Jean Brook spoke.\n\n“We will stay,” he said.",
    { stay: "Jean Brook | ?" },
  ],
  ["a particle and nobody’s name", "“We will stay,” al-Brook said.", { stay: "al-Brook" }],
  ["a number that is a particle elsewhere", "“We will stay,” said ten Democrats.", { stay: "ten Democrats" }],
  [
    "a family name before the given name",
    "Kim Jong-ho met Moon Jae-in.\n\n“We will stay,” Kim said. “We will go,” Moon said.",
    { stay: "Kim Jong-ho", go: "Moon Jae-in" },
  ],
  [
    "two of one family name, printed first",
    "Kim Jong-ho met Kim Min-seok.\n\n“We will stay,” Kim said.",
    { stay: "Kim | ?" },
  ],
  [
    "a family name that is a given name elsewhere",
    "The minister, Lou Jiwei, came.\n\n“We will stay,” Mr. Lou said.",
    { stay: "Lou Jiwei" },
  ],
  [
    "a surname behind its firm’s name",
    "Carl de Brook of Reed’s left.\n\n“We will stay,” said Reed’s de Brook.",
    { stay: "Carl de Brook" },
  ],
  [
    "a surname that is a thing elsewhere",
    "Carl Hall met Park Soo-ah in the Park.\n\n“We will stay,” Hall said. “We will go,” Park said.",
    { stay: "Carl Hall", go: "Park Soo-ah" },
  ],
  [
    "a word tied to a name",
    "The Kim Brook-led group met Mayor Ada Reed.\n\n“We will stay,” Reed said.",
    { stay: "Ada Reed" },
  ],
];

describe("a surname of any shape is its bearer’s", () => {
  namesNobodyWrong(shapes);
});
