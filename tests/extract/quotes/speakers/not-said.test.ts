import { describe } from "vitest";
import { type HardPassage, namesNobodyWrong } from "./right-or-unknown.ts";

const denied: readonly HardPassage[] = [
  ["never said", "Ada Brook never said “we will stay here.”", { stay: "?" }],
  ["did not say", "Ada Brook did not say “we will stay here.”", { stay: "?" }],
  ["didn’t say", "Ada Brook didn’t say “we will stay here.”", { stay: "?" }],
  ["neither nor", "Neither Ada Brook nor Carl Reed said “we will stay here.”", { stay: "?" }],
  ["nobody", "Nobody, not even Ada Brook, said “we will stay here.”", { stay: "?" }],
  ["denied saying", "Ada Brook denied saying “we will stay here.”", { stay: "?" }],
  [
    "denied that another said it",
    "Ada Brook denied that Carl Reed had said “we will stay here.”",
    { stay: "?" },
  ],
  ["refused to say", "Ada Brook refused to say “we will stay here.”", { stay: "?" }],
  ["stopped short of saying", "Ada Brook stopped short of saying “we will stay here.”", { stay: "?" }],
  ["without saying", "Ada Brook left without saying “we will stay here.”", { stay: "?" }],
  ["is expected to say", "Ada Brook is expected to say “we will stay here.”", { stay: "?" }],
  ["will say", "Ada Brook will say “we will stay here,” aides expect.", { stay: "?" }],
  ["would have said", "Ada Brook would have said “we will stay here.”", { stay: "?" }],
  ["if somebody says", "If Ada Brook says “we will stay here,” the deal is dead.", { stay: "?" }],
  ["wants somebody to say", "Carl Reed wants Ada Brook to say “we will stay here.”", { stay: "?" }],
  ["urged to say", "Carl Reed urged Ada Brook to say “we will stay here.”", { stay: "?" }],
  ["a question whether it was said", "Did Ada Brook say “we will stay here”?", { stay: "?" }],
  ["could have said", "Ada Brook could have said “we will stay here,” but left.", { stay: "?" }],
  ["a false report", "A fake post has Ada Brook saying “we will stay here.”", { stay: "?" }],
  ["no one heard", "Ada Brook, who has never said “we will stay here,” left.", { stay: "?" }],
];

const nobodysWords: readonly HardPassage[] = [
  ["a scare quotation", "Ada Brook cut the ribbon of the “tower” on Monday.", { tower: "?" }],
  ["a so-called thing", "Ada Brook said the so-called “tower” was shut.", { tower: "?" }],
  ["a film", "Ada Brook said she saw “The Last Bridge” twice.", { Bridge: "?" }],
  ["a song", "Ada Brook sang “Over the Bridge” and said nothing.", { Bridge: "?" }],
  ["a sign", "Ada Brook stood by a sign that read “No entry after dark.”", { entry: "a sign | ?" }],
  ["a banner", "Behind Ada Brook a banner said “Stay with us.”", { Stay: "a banner | ?" }],
  ["a chant", "As Ada Brook spoke, the crowd chanted “Shame on you!”", { Shame: "the crowd" }],
  ["a chant before its verb", "Ada Brook rose. “Shame on you!” the crowd chanted.", { Shame: "the crowd" }],
  ["a chant whose crowd comes later", "“Shame on you!” rang out as Ada Brook spoke.", { Shame: "?" }],
  ["a word explained", "Ada Brook works in what is known as “the long room.”", { long: "?" }],
  ["a poem", "Ada Brook is fond of a poem that begins “We will stay here.”", { stay: "a poem | ?" }],
  ["a nickname", "Ada “The Bridge” Brook won. Carl Reed lost.", { Bridge: "?" }],
  ["a proverb", "As the saying goes, “all roads lead home.” Ada Brook left.", { roads: "the saying | ?" }],
  [
    "a law’s words",
    "The law that Ada Brook signed says “no person shall pass.”",
    { pass: "The law | the law | The law that Ada Brook signed | ?" },
  ],
];

const layout: readonly HardPassage[] = [
  [
    "a new person between two paragraphs",
    "“We will stay here,” Ada Brook said.\n\nCarl Reed came in.\n\n“Then you will all go home tonight.”",
    { stay: "Ada Brook", tonight: "?" },
  ],
  [
    "a quotation over two paragraphs, and a new person after",
    "“We will stay here,” Ada Brook said. “It is our home.\n\n“It has been so for years.”\n\nCarl Reed laughed.",
    { stay: "Ada Brook", years: "Ada Brook" },
  ],
  [
    "a quotation after a sentence about another",
    "Ada Brook said she would stay. Carl Reed shook his head. “You will all go home tonight.”",
    { tonight: "?" },
  ],
  [
    "a cue shared by two quotations",
    "“We will stay,” Ada Brook said. “You will go.”\n\n“I will see,” Carl Reed said.",
    { stay: "Ada Brook", "will go": "Ada Brook", see: "Carl Reed" },
  ],
  [
    "a cue between two, then a cue of another",
    "“We will stay,” Ada Brook said. “You will go,” said Carl Reed.",
    { stay: "Ada Brook", "will go": "Carl Reed" },
  ],
  [
    "a long apposition after the verb",
    "“We will stay,” said Ada Brook, who worked for Carl Reed, the mayor of Milford, before he lost.",
    { stay: "Ada Brook" },
  ],
  [
    "a long apposition before the verb",
    "“We will stay,” Ada Brook, who worked for Carl Reed, the mayor of Milford, said.",
    { stay: "Ada Brook | ?" },
  ],
  [
    "a headline that names another",
    "Brook hits back at Carl Reed\n\n“We will stay here,” Ada Brook said.",
    { stay: "Ada Brook" },
  ],
  [
    "a mark never closed",
    "“We will stay here, Ada Brook said.\n\nCarl Reed left.\n\n“You will go,” Reed said.",
    { stay: "Ada Brook | ?", go: "Carl Reed" },
  ],
  [
    "a mark never opened",
    "We will stay here,” Ada Brook said.\n\n“You will go,” Carl Reed said.",
    { go: "Carl Reed" },
  ],
  [
    "straight and curly marks",
    '“We will stay here," Ada Brook said. "You will go,” Carl Reed said.',
    { stay: "Ada Brook", go: "Carl Reed" },
  ],
  [
    "doubled single marks",
    "``We will stay here,'' Ada Brook said. ``You will go,'' said Carl Reed.",
    { stay: "Ada Brook", go: "Carl Reed" },
  ],
  [
    "transcript labels of people nobody knows",
    "WOLF: We will stay here.\n\nBEAR: You will go.\n\nWOLF: Never. Ada Brook agrees.",
    { stay: "WOLF | Wolf | ?", go: "BEAR | Bear | ?" },
  ],
  [
    "a signature by another hand",
    "“We will stay here.” — Carl Reed\n\nAda Brook said so too.",
    { stay: "Carl Reed | ?" },
  ],
  [
    "a date beside the verb",
    "“We will stay here,” Ada Brook said June 4. Carl Reed left.",
    { stay: "Ada Brook" },
  ],
  [
    "titles of two people",
    "“We will stay here,” Sen. Ada Brook and Rep. Carl Reed said.",
    { stay: "Sen. Ada Brook and Rep. Carl Reed | Ada Brook and Carl Reed | ?" },
  ],
  [
    "an outlet between",
    "“We will stay here,” Ada Brook told Carl Reed of the Milford Courier.",
    { stay: "Ada Brook" },
  ],
  [
    "words about a body",
    "Ada Brook, of the Milford Institute, told the Courier that Carl Reed was “a danger.”",
    { danger: "Ada Brook | ?" },
  ],
  [
    "a paragraph of nothing but words, then a cue of another",
    "Ada Brook rose to speak.\n\n“We will stay here, all of us.”\n\n“Good,” Carl Reed said.",
    { "all of us": "Ada Brook | ?", Good: "Carl Reed" },
  ],
  [
    "words, then a sentence about another",
    "“We will stay here, all of us.” Carl Reed nodded. Ada Brook left.",
    { "all of us": "?" },
  ],
  [
    "a colon after an object",
    "Ada Brook turned to Carl Reed: “We will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "a colon after a question to somebody",
    "There was one question for Ada Brook: “Will you stay here?”",
    { stay: "?" },
  ],
  [
    "a colon after advice for somebody",
    "Carl Reed has advice for Ada Brook: “Go home now, please.”",
    { home: "Carl Reed | ?" },
  ],
  [
    "a colon after a message from a body",
    "The message of the vote to Ada Brook was clear: “Go home now, please.”",
    { home: "The message of the vote | ?" },
  ],
];

describe("words that were not said are nobody’s", () => namesNobodyWrong(denied));
describe("words in marks that nobody says are nobody’s", () => namesNobodyWrong(nobodysWords));
describe("the order of sentences and marks puts words in nobody’s mouth", () => namesNobodyWrong(layout));
