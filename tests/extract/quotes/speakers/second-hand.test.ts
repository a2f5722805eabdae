import { describe } from "vitest";
import { type HardPassage, namesNobodyWrong } from "./right-or-unknown.ts";

const through: readonly HardPassage[] = [
  [
    "what somebody is said to have come and told her",
    "Ada Brook said her husband came home that night and told her: “We will stay here.”",
    { stay: "her husband" },
  ],
  [
    "what somebody said and added",
    "Ada Brook said her husband came home that night and added: “We will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "what a foreman told somebody",
    "Carl Reed told the court that the foreman told him, “We will stay here.”",
    { stay: "the foreman" },
  ],
  [
    "a spokesman for somebody",
    "“We will stay here,” a spokesman for Ada Brook said.",
    { stay: "a spokesman for Ada Brook" },
  ],
  [
    "somebody’s spokesman",
    "“We will stay here,” Ada Brook’s spokesman said.",
    { stay: "Ada Brook’s spokesman | ?" },
  ],
  [
    "somebody’s named spokesman",
    "“We will stay here,” said Carl Reed, a spokesman for Ada Brook.",
    { stay: "Carl Reed" },
  ],
  [
    "somebody’s lawyer, named after a comma",
    "Ada Brook’s lawyer, Carl Reed, said, “We will stay here.”",
    { stay: "Carl Reed" },
  ],
  [
    "somebody’s lawyer, the verb after the words",
    "“We will stay here,” Ada Brook’s lawyer, Carl Reed, said.",
    { stay: "Carl Reed" },
  ],
  [
    "the lawyer for somebody, named",
    "The lawyer for Ada Brook, Carl Reed, said, “We will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "a name and whose wife she is",
    "Ada Brook (Carl Reed’s wife) said, “We will stay here.”",
    { stay: "Ada Brook" },
  ],
  [
    "somebody’s mother",
    "“We will stay here,” said the mother of Ada Brook.",
    { stay: "the mother of Ada Brook | the mother | ?" },
  ],
  [
    "his mother",
    "Carl Reed was jailed.\n\n“We will stay here,” his mother said.",
    { stay: "his mother | ?" },
  ],
  [
    "his mother, named",
    "Carl Reed was jailed.\n\n“We will stay here,” his mother, Ada Brook, said.",
    { stay: "Ada Brook" },
  ],
  [
    "an aide",
    "“We will stay here,” an aide to Ada Brook said.",
    { stay: "an aide to Ada Brook | an aide | ?" },
  ],
  [
    "the office of somebody",
    "“We will stay here,” the office of Ada Brook said.",
    { stay: "the office of Ada Brook | the office | ?" },
  ],
  ["somebody’s office", "“We will stay here,” Ada Brook’s office said.", { stay: "Ada Brook’s office | ?" }],
  [
    "somebody’s campaign",
    "“We will stay here,” the Brook campaign said of Ada Brook.",
    { stay: "the Brook campaign | Brook campaign | ?" },
  ],
  [
    "a biographer",
    "“She never rested,” said Carl Reed, the biographer of Ada Brook.",
    { rested: "Carl Reed" },
  ],
  ["a predecessor", "“We will stay here,” said Ada Brook, who replaced Carl Reed.", { stay: "Ada Brook" }],
];

const readOut: readonly HardPassage[] = [
  ["a retweet", "Carl Reed retweeted Ada Brook: “We will stay here.”", { stay: "Ada Brook | ?" }],
  ["a quotation of somebody", "Carl Reed quoted Ada Brook: “We will stay here.”", { stay: "Ada Brook | ?" }],
  ["quoting", "Carl Reed, quoting Ada Brook, said, “We will stay here.”", { stay: "Ada Brook | ?" }],
  [
    "words read out",
    "Carl Reed read a statement from Ada Brook: “We will stay here.”",
    { stay: "Ada Brook | a statement from Ada Brook | ?" },
  ],
  [
    "a letter read out",
    "Carl Reed read aloud a letter by Ada Brook that said, “We will stay here.”",
    { stay: "a letter by Ada Brook | a letter | Ada Brook | ?" },
  ],
  ["citing", "Citing Ada Brook, Carl Reed said, “We will stay here.”", { stay: "Carl Reed | ?" }],
  [
    "as somebody said",
    "Carl Reed left early. As Ada Brook once said, “We will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "in the words of",
    "Carl Reed was, in the words of Ada Brook, “a danger to us all.”",
    { danger: "Ada Brook | ?" },
  ],
  [
    "according to one, another said",
    "According to Carl Reed, Ada Brook said, “We will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "according to one, another said, the verb after",
    "“We will stay here,” Ada Brook said, according to Carl Reed.",
    { stay: "Ada Brook" },
  ],
  ["X said Y told him", "Carl Reed said Ada Brook told him, “We will stay here.”", { stay: "Ada Brook | ?" }],
  [
    "X said Y had said",
    "Carl Reed said that Ada Brook had said “we will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "a court paper quoting somebody",
    "In the complaint, Ada Brook is quoted as saying, “We will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "a court paper that names somebody",
    "The complaint against Ada Brook says, “The defendant hid the money.”",
    { hid: "The complaint against Ada Brook | The complaint | the complaint | ?" },
  ],
  ["a book’s words", "Carl Reed held up a book by Ada Brook. “We will stay here,” it says.", { stay: "?" }],
  [
    "several who signed",
    "“We will stay here,” wrote Ada Brook, Carl Reed and Jane Stone.",
    { stay: "Ada Brook, Carl Reed and Jane Stone | ?" },
  ],
  [
    "two who signed",
    "“We will stay here,” Ada Brook and Carl Reed wrote in a letter.",
    { stay: "Ada Brook and Carl Reed | ?" },
  ],
  [
    "three who say",
    "Ada Brook, Carl Reed and Jane Stone said, “We will stay here.”",
    { stay: "Carl Reed and Jane Stone | Ada Brook, Carl Reed and Jane Stone | ?" },
  ],
  ["or", "Ada Brook or Carl Reed said, “We will stay here.”", { stay: "Ada Brook or Carl Reed | ?" }],
  [
    "with somebody",
    "Ada Brook, with Carl Reed and Jane Stone, said, “We will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "a nested quotation",
    "“He said ‘we will stay here’ and I laughed,” said Ada Brook of Carl Reed.",
    { laughed: "Ada Brook" },
  ],
  [
    "a nested name",
    "“Carl Reed said, ‘We will stay here,’ and I laughed,” Ada Brook said.",
    { laughed: "Ada Brook" },
  ],
  [
    "a translation",
    "“We will stay here,” Carl Reed said through an interpreter, Ada Brook.",
    { stay: "Carl Reed" },
  ],
  [
    "a translator who speaks",
    "“We will stay here,” said Ada Brook, translating for Carl Reed.",
    { stay: "Carl Reed | Ada Brook | ?" },
  ],
];

const anonymous: readonly HardPassage[] = [
  [
    "an official beside a named person",
    "Ada Brook left the room. “We will stay here,” an official said.",
    { stay: "an official | ?" },
  ],
  [
    "an official who worked for a named person",
    "“We will stay here,” said an official who worked for Ada Brook.",
    { stay: "an official | an official who worked for Ada Brook | ?" },
  ],
  [
    "a person briefed on a named one",
    "“We will stay here,” said a person briefed by Ada Brook.",
    { stay: "a person | a person briefed by Ada Brook | ?" },
  ],
  [
    "one of somebody’s neighbours",
    "“We will stay here,” said one of Ada Brook’s neighbors.",
    { stay: "one of Ada Brook’s neighbors | one | ?" },
  ],
  [
    "a man who knew somebody",
    "“We will stay here,” said a man who knew Carl Reed.",
    { stay: "a man | a man who knew Carl Reed | ?" },
  ],
  ["another", "Ada Brook wept. “We will stay here,” another woman said.", { stay: "another woman | ?" }],
  [
    "no verb at all",
    "Ada Brook walked past Carl Reed. “We will stay here for ever.” Nobody moved.",
    { ever: "?" },
  ],
];

describe("whoever speaks for another is not that other", () => namesNobodyWrong(through));
describe("words read out or passed on belong to whoever said them", () => namesNobodyWrong(readOut));
describe("an unnamed speaker does not borrow the name beside", () => namesNobodyWrong(anonymous));
