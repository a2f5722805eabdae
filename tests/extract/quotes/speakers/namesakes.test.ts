import { describe } from "vitest";
import { type HardPassage, namesNobodyWrong } from "./right-or-unknown.ts";

const oneSurname: readonly HardPassage[] = [
  [
    "a couple",
    "Ada Brook and Carl Brook live in Milford.\n\n“We will stay here,” Brook said.",
    { stay: "Brook | ?" },
  ],
  [
    "a couple named as one",
    "Ada and Carl Brook live in Milford.\n\n“We will stay here,” Brook said.",
    { stay: "Brook | ?" },
  ],
  [
    "a couple, Mrs.",
    "Ada Brook and Carl Brook live in Milford.\n\n“We will stay here,” Mrs. Brook said.",
    { stay: "Ada Brook | Brook | ?" },
  ],
  [
    "a couple, the given name",
    "Ada Brook and Carl Brook live in Milford.\n\n“We will stay here,” Carl said.",
    { stay: "Carl Brook | Carl | ?" },
  ],
  [
    "a mayor and a councillor",
    "Mayor Ada Brook met Councilman Carl Brook.\n\n“We will stay here,” Mayor Brook said.",
    { stay: "Ada Brook | ?" },
  ],
  [
    "a mayor and a councillor, the bare surname",
    "Mayor Ada Brook met Councilman Carl Brook.\n\n“We will stay here,” Brook said.",
    { stay: "?" },
  ],
  [
    "a father and Jr.",
    "Carl Brook Sr. founded the firm and Carl Brook Jr. runs it.\n\n“We will stay here,” Brook said.",
    { stay: "?" },
  ],
  [
    "Jr. alone",
    "Carl Brook Sr. founded the firm and Carl Brook Jr. runs it.\n\n“We will stay here,” Carl Brook said.",
    { stay: "Carl Brook | ?" },
  ],
  [
    "Jr. by name",
    "Carl Brook Sr. founded the firm and Carl Brook Jr. runs it.\n\n“We will stay here,” Carl Brook Jr. said.",
    { stay: "Carl Brook Jr." },
  ],
  [
    "a namesake met later",
    "Ada Brook won.\n\n“We will stay here,” Brook said.\n\nHer brother, Carl Brook, lost.",
    { stay: "Ada Brook | ?" },
  ],
  [
    "a husband named in full of somebody who is not",
    "Through a spokesman, Brook said: “We will stay here.”\n\nBrook’s husband, Carl Brook, said they were tired. “We will go home,” he joked.",
    { stay: "Brook", go: "Carl Brook" },
  ],
  [
    "a brother of hers who is named in full",
    "Through a spokesman, Senator Brook said: “We will stay here.”\n\nBrook’s brother, Carl Brook, was blunt.\n\n“We will go home,” he said.",
    { stay: "Brook", go: "Carl Brook | ?" },
  ],
  [
    "her brother, named after her surname",
    "“We will stay here,” Brook said.\n\nHer younger brother, Carl Brook, said: “We will go home.”",
    { stay: "Brook", go: "Carl Brook" },
  ],
  [
    "her husband behind his name",
    "“We will stay here,” Brook said.\n\nCarl Brook, Brook’s husband, said: “We will go home.”",
    { stay: "Brook", go: "Carl Brook" },
  ],
  [
    "his own brother",
    "“We will stay here,” Brook said.\n\nHis colleague, Carl Brook, was there with his brother, Paul Reed. “We will go home,” Brook said.",
    { stay: "Carl Brook | Brook", go: "Carl Brook | Brook" },
  ],
  [
    "a son of another name",
    "Ada Brook won.\n\n“We will stay here,” Brook said.\n\nReed’s son, Paul Stone, lost. “We will go home,” Stone said.",
    { stay: "Ada Brook", go: "Paul Stone" },
  ],
  [
    "the spokesman where another spokesman speaks",
    "They chose their chief spokesman, Carl Brook, a spokesman said.\n\nThe spokesman said: “We will stay here.”",
    { stay: "The spokesman | ?" },
  ],
  [
    "the spokesman where only one is told of",
    "They chose their chief spokesman, Carl Brook, on Monday.\n\nThe spokesman said: “We will stay here.”",
    { stay: "Carl Brook" },
  ],
  [
    "two officers of one rank",
    "Sgt. Ada Brook and Sgt. Carl Brook came.\n\n“We will stay here,” Sgt. Brook said.",
    { stay: "?" },
  ],
  [
    "siblings and a pronoun",
    "Ada Brook and her brother Carl Brook came.\n\n“We will stay here,” he said.",
    { stay: "Carl Brook | ?" },
  ],
  [
    "a title that neither has",
    "Ada Brook and Carl Brook came.\n\n“We will stay here,” Judge Brook said.",
    { stay: "Brook | ?" },
  ],
  [
    "another office and surname",
    "Sen. Ada Brook and Rep. Carl Brook came.\n\n“We will stay here,” Rep. Brook said.",
    { stay: "Carl Brook | ?" },
  ],
  [
    "two senators of two names",
    "Sen. Ada Brook and Sen. Carl Reed came.\n\n“We will stay here,” the senator said.",
    { stay: "the senator | ?" },
  ],
  [
    "a mayor who is not the one named",
    "Mayor Ada Brook of Milford came.\n\n“We will stay here,” the mayor of Norwalk said.",
    { stay: "the mayor of Norwalk | ?" },
  ],
  [
    "a former mayor",
    "Mayor Ada Brook came.\n\n“We will stay here,” the former mayor said.",
    { stay: "the former mayor | ?" },
  ],
  [
    "a deputy",
    "Mayor Ada Brook came.\n\n“We will stay here,” the deputy mayor said.",
    { stay: "the deputy mayor | ?" },
  ],
  [
    "Mr. where the only bearer is a woman",
    "Ada Brook won the vote.\n\n“We will stay here,” Mr. Brook said.",
    { stay: "Brook | ?" },
  ],
  [
    "two doctors",
    "Dr. Ada Brook and Dr. Carl Brook work here.\n\n“We will stay here,” Dr. Brook said.",
    { stay: "?" },
  ],
  [
    "one who took another’s surname",
    "Ada Brook and Carl Reed married. Ada Reed runs the shop.\n\n“We will stay here,” Reed said.",
    { stay: "?" },
  ],
  [
    "a namesake who is only named beside another",
    "Ada Brook, the daughter of former Mayor Carl Brook, won.\n\n“We will stay here,” Brook said.",
    { stay: "Ada Brook" },
  ],
  [
    "a namesake whose office is named",
    "Ada Brook won. Carl Brook’s office is shut.\n\n“We will stay here,” Brook said.",
    { stay: "Ada Brook" },
  ],
  [
    "a namesake who is spoken of",
    "“He is ill,” Ada Brook said of Carl Brook.\n\n“We will stay here,” Brook said.",
    { "is ill": "Ada Brook", stay: "?" },
  ],
  [
    "a president without a given name, and somebody of the surname",
    "President Brook left. Ivy Brook stayed. “We will stay here,” Brook said. “We will go home,” President Brook said.",
    { stay: "Brook | ?", go: "Brook" },
  ],
  [
    "somebody of the surname, and a president without a given name",
    "Ivy Brook stayed. “We will stay here,” Brook said. President Brook left. “We will go home,” Brook said.",
    { stay: "Ivy Brook | Brook", go: "Brook | ?" },
  ],
  [
    "a representative, and a politician of the surname",
    "Rep. Brook came. Anthony Brook, a Republican from Milford, voted. “We will stay here,” Brook said.",
    { stay: "Anthony Brook" },
  ],
  [
    "a senator, and a baker of the surname",
    "Sen. Brook came. Dana Brook, a baker, listened. “We will stay here,” Brook said.",
    { stay: "Brook | ?" },
  ],
  [
    "a mayor whose office stands behind the name",
    "Ada Brook, the mayor, came. “We will stay here,” Mayor Brook said.",
    { stay: "Ada Brook" },
  ],
  [
    "whose voice it is, and his wife",
    "It was Sen. Carl Brook’s voice. “We will stay here,” Brook said. His wife, Kit Brook, wept. “We will go home,” Brook said.",
    { stay: "Carl Brook | Brook", go: "Carl Brook | Brook | ?" },
  ],
  [
    "a namesake who is named in full later",
    "Ada Brook won. “We will stay here,” Brook said.\n\nCarl Brook lost. “We will go home,” Brook said.",
    { stay: "Ada Brook", go: "?" },
  ],
  [
    "whoever came first, named in full again",
    "Ada Brook won. Carl Brook lost.\n\nAda Brook spoke for an hour. “We will stay here,” Brook said.",
    { stay: "Ada Brook" },
  ],
  [
    "whoever came second, named in full again",
    "Ada Brook won. Carl Brook lost.\n\nCarl Brook spoke for an hour. “We will stay here,” Brook said.",
    { stay: "?" },
  ],
  [
    "two reports of one page",
    "9:05 p.m.\n\nAda Brook won. “We will stay here,” Brook said.\n\n8:40 p.m.\n\nCarl Brook lost. “We will go home,” Brook said.",
    { stay: "Ada Brook", go: "Carl Brook" },
  ],
  [
    "the younger of two",
    "Carl Brook won. “We will stay here,” Mr. Brook said. “We will go home,” said the younger Mr. Brook.",
    { stay: "Carl Brook", go: "Brook | ?" },
  ],
  [
    "the former wife",
    "Dana Brook won. “We will stay here,” Mrs. Brook said. “We will go home,” the former Mrs. Brook said.",
    { stay: "Dana Brook | ?", go: "Brook | ?" },
  ],
  [
    "two women of whom one came first",
    "Ada Brook won. “We will stay here,” Mrs. Brook said. Her daughter, Jane Brook, wept. “We will go home,” Ms. Brook said.",
    { stay: "Ada Brook", go: "?" },
  ],
  [
    "a namesake who is only named beside another, and acts later",
    "Ada Brook, the daughter of Carl Brook, won. Carl Brook wept.\n\n“We will stay here,” Brook said.",
    { stay: "?" },
  ],
];

const bodies: readonly HardPassage[] = [
  [
    "a firm",
    "Ada Brook left.\n\n“We will stay here,” Brook & Co. said.",
    { stay: "Brook & Co. | Brook & Co | ?" },
  ],
  [
    "a law firm",
    "Ada Brook left.\n\n“We will stay here,” Brook and Associates said.",
    { stay: "Brook and Associates | ?" },
  ],
  [
    "a school",
    "Jane Wilson left.\n\n“We will stay here,” Wilson School said.",
    { stay: "Wilson School | ?" },
  ],
  [
    "a foundation",
    "Jane Wilson left.\n\n“We will stay here,” the Jane Wilson Foundation said.",
    { stay: "the Jane Wilson Foundation | Jane Wilson Foundation | ?" },
  ],
  [
    "a street",
    "Jane Wilson left.\n\n“We will stay here,” a resident of Wilson Street said.",
    { stay: "a resident of Wilson Street | a resident | ?" },
  ],
  [
    "a street in the name’s place",
    "Jane Wilson left.\n\n“We will stay here,” Wilson Street said.",
    { stay: "Wilson Street | ?" },
  ],
  [
    "a team’s shirt",
    "Jane Wilson left.\n\n“We will stay here,” the Wilson campaign said.",
    { stay: "the Wilson campaign | Wilson campaign | ?" },
  ],
  [
    "a plural surname",
    "Jane Wilson and Carl Wilson left.\n\n“We will stay here,” the Wilsons said.",
    { stay: "the Wilsons | Wilsons | ?" },
  ],
  [
    "a place of that name",
    "Jane Milford left.\n\n“We will stay here,” the town of Milford said.",
    { stay: "the town of Milford | the town | ?" },
  ],
];

const pronouns: readonly HardPassage[] = [
  [
    "two men before he",
    "Carl Reed met Paul Stone.\n\nThey talked.\n\n“We will stay here,” he said.",
    { stay: "Carl Reed | ?" },
  ],
  ["two men as one subject", "Carl Reed and Paul Stone met.\n\n“We will stay here,” he said.", { stay: "?" }],
  [
    "three men as one subject",
    "Carl Reed, Paul Stone and John Marsh met. “We will stay here,” he said.",
    { stay: "?" },
  ],
  ["two women as one subject", "Ada Brook and Jane Stone met. “We will stay here,” she said.", { stay: "?" }],
  ["a woman mentioned later", "“We will stay here,” she said.\n\nAda Brook left.", { stay: "?" }],
  ["a woman before he", "Ada Brook left.\n\n“We will stay here,” he said.", { stay: "?" }],
  [
    "he after somebody else’s quotation",
    "“You will go,” Carl Reed told Paul Stone.\n\n“We will stay here,” he said.",
    { go: "Carl Reed", stay: "Carl Reed | ?" },
  ],
  [
    "he after a quotation about another man",
    "“Paul Stone is a good man,” Carl Reed said. “He is the best,” he said.",
    { good: "Carl Reed", best: "Carl Reed | ?" },
  ],
  [
    "he after an unknown man’s quotation",
    "Carl Reed left.\n\n“You will go,” a guard said.\n\n“We will stay here,” he said.",
    { stay: "a guard | ?" },
  ],
  [
    "he where the object is the nearer man",
    "Carl Reed attacked Paul Stone on Monday. He said, “We will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "he after a passive",
    "Carl Reed was attacked by Paul Stone. He said, “We will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "he in a possessive",
    "Carl Reed’s brother left. He said, “We will stay here.”",
    { stay: "Carl Reed’s brother | ?" },
  ],
  [
    "she in a possessive",
    "Ada Brook’s daughter left. She said, “We will stay here.”",
    { stay: "Ada Brook’s daughter | ?" },
  ],
  [
    "he in a clause",
    "When Carl Reed met Paul Stone, he said, “We will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "she with a man as subject",
    "Carl Reed praised Ada Brook.\n\n“We will stay here,” she said.",
    { stay: "Ada Brook | ?" },
  ],
  [
    "they after two people",
    "Ada Brook met Carl Reed.\n\n“We will stay here,” they said.",
    { stay: "Ada Brook and Carl Reed | ?" },
  ],
  ["it after a person", "Ada Brook left.\n\n“We will stay here,” it said.", { stay: "?" }],
  [
    "he far away",
    "Carl Reed left. It rained. The bridge fell. Cars stopped. Shops shut. Trains stood.\n\n“We will stay,” he said.",
    { stay: "Carl Reed | ?" },
  ],
  [
    "the latter",
    "Carl Reed met Ada Brook. “We will stay here,” the latter said.",
    { stay: "Ada Brook | the latter | ?" },
  ],
  [
    "a name whose gender nothing tells",
    "Robin Reed met Carl Stone.\n\n“We will stay here,” he said.",
    { stay: "Robin Reed | Carl Stone | ?" },
  ],
  [
    "he inside somebody’s words",
    "Ada Brook said Carl Reed was ill. “We will stay here,” she said.",
    { stay: "Ada Brook" },
  ],
];

describe("two people of one surname are told apart or left unknown", () => namesNobodyWrong(oneSurname));
describe("a body or place named after a person is not the person", () => namesNobodyWrong(bodies));
describe("a pronoun stands for somebody certain or for nobody", () => namesNobodyWrong(pronouns));
