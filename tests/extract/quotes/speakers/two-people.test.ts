import { describe } from "vitest";
import { type HardPassage, namesNobodyWrong } from "./right-or-unknown.ts";

const newParagraph: readonly HardPassage[] = [
  [
    "a paragraph that opens with somebody new",
    "“We will stay,” said union leader Ada Brook.\n\nNurse Kim Ho, 44, has worked here since 2009. “We will go,” she said.",
    { stay: "Ada Brook", go: "Kim Ho" },
  ],
  [
    "a new paragraph about somebody new who touches somebody",
    "“We will stay,” Carl Reed said.\n\nKim Ho put a hand on his arm. “We will go,” he said.",
    { stay: "Carl Reed", go: "?" },
  ],
  [
    "somebody new within the paragraph",
    "“We will stay,” Ada Brook said. Kim Ho came in. “We will go,” she said.",
    { stay: "Ada Brook", go: "?" },
  ],
  [
    "somebody new in a paragraph before",
    "“We will stay,” Ada Brook said.\n\nKim Ho came in.\n\n“We will go,” she said.",
    { stay: "Ada Brook", go: "Ada Brook | Kim Ho | ?" },
  ],
  [
    "a subject named after whose he is",
    "“We will stay,” Paul Stone said.\n\nAda Brook’s brother, Carl Reed, was blunt.\n\n“We will go,” he said.",
    { stay: "Paul Stone", go: "Carl Reed" },
  ],
];

const sharedSentence: readonly HardPassage[] = [
  [
    "two verbs joined by and",
    "Carl Reed said “we will stay here” and Mayor Ada Brook said “you will all go.”",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "two verbs joined by and, surnames alone",
    "Carl Reed and Ada Brook met.\n\nReed said “We will stay.” and Brook said “You will go.”",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "a semicolon",
    "Carl Reed said, “We will stay”; Ada Brook said, “You will go.”",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "while",
    "Carl Reed said, “We will stay,” while Ada Brook said, “You will go.”",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "but",
    "“We will stay,” Carl Reed said, but Ada Brook said, “You will go.”",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "verbs that differ",
    "Carl Reed called it “a great shame” and Ada Brook called it “a blessing.”",
    { shame: "Carl Reed", blessing: "Ada Brook" },
  ],
  [
    "each quotation before its verb",
    "“We will stay,” said Carl Reed, and “You will go,” said Ada Brook.",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "a question and the reply to it",
    "“Will you stay?” asked Carl Reed. “We will go,” answered Ada Brook.",
    { "you stay": "Carl Reed", "will go": "Ada Brook" },
  ],
  [
    "to which",
    "“Will you stay here?” asked Carl Reed, to which Ada Brook replied, “We will go home.”",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "prompting",
    "Carl Reed said “we will stay,” prompting Ada Brook to say “you will go.”",
    { stay: "Carl Reed", go: "Ada Brook | ?" },
  ],
  [
    "after",
    "Ada Brook said “you will go now” after Carl Reed said “we will stay here.”",
    { go: "Ada Brook", stay: "Carl Reed" },
  ],
  [
    "a second quotation without a verb",
    "Carl Reed said “we will stay here” and Ada Brook “you will go home.”",
    { stay: "Carl Reed", go: "Ada Brook | ?" },
  ],
  [
    "the first speaker after the verb",
    "“We will stay here,” said Carl Reed and Mayor Ada Brook said “You will go.”",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "one body and one person",
    "The Milford Institute said “costs will rise” and Ada Brook said “nothing will change.”",
    { rise: "The Milford Institute | Milford Institute", change: "Ada Brook" },
  ],
];

const shortTalk: readonly HardPassage[] = [
  [
    "paragraphs without cues",
    "“Will you stay here tonight?” Carl Reed asked Ada Brook.\n\n“No, we will go home.”\n\n“Then I will come too.”",
    { Will: "Carl Reed", "go home": "Ada Brook | ?", "come too": "Carl Reed | ?" },
  ],
  [
    "a reply without a cue",
    "Carl Reed met Ada Brook.\n\n“Are you staying here?” Reed asked.\n\n“Not for one more day.”\n\nHe left.",
    { staying: "Carl Reed", "one more": "Ada Brook | ?" },
  ],
  [
    "a reporter’s question",
    "A reporter asked Ada Brook, “Will you resign this week?”\n\n“I will not resign.”",
    { "this week": "a reporter | A reporter | ?", "not resign": "Ada Brook | ?" },
  ],
  [
    "a reporter’s question in the same paragraph",
    "“Will you resign this week?” a reporter asked Mayor Ada Brook. “I will not resign,” she said.",
    { "this week": "a reporter | ?", "not resign": "Ada Brook | ?" },
  ],
  [
    "a question to a man and what he says next",
    "“Will you stay here?” Carl Reed asked Paul Stone. “I will go home,” he said.",
    { "stay here": "Carl Reed", "go home": "Paul Stone | ?" },
  ],
  ["the hearer", "“We will stay here,” Carl Reed told Ada Brook.", { stay: "Carl Reed" }],
  ["the hearer before the words", "Carl Reed told Ada Brook, “We will stay here.”", { stay: "Carl Reed" }],
  [
    "the hearer and a pronoun",
    "Carl Reed told Ada Brook that she was “a danger to us all.”",
    { danger: "Carl Reed" },
  ],
  ["told by", "Carl Reed was told by Ada Brook to “leave this town at once.”", { leave: "Ada Brook | ?" }],
  [
    "asked by",
    "Asked by Carl Reed whether she would stay, Ada Brook said, “We will go.”",
    { go: "Ada Brook" },
  ],
  ["asked about", "Asked about Carl Reed, Ada Brook said, “We will go home.”", { go: "Ada Brook" }],
  [
    "asked about, the verb after",
    "Asked about Carl Reed’s plan, “I have not read it,” Ada Brook said.",
    { read: "Ada Brook" },
  ],
  ["responding to", "Carl Reed, responding to Ada Brook, said “we will stay here.”", { stay: "Carl Reed" }],
  ["in response to", "In response to Ada Brook, Carl Reed said, “We will stay here.”", { stay: "Carl Reed" }],
  [
    "standing next to",
    "Carl Reed, standing next to Ada Brook, said, “We will stay here.”",
    { stay: "Carl Reed" },
  ],
  ["speaking after", "Speaking after Ada Brook, Carl Reed said, “We will stay here.”", { stay: "Carl Reed" }],
  [
    "a letter to somebody",
    "In a letter to Ada Brook, Carl Reed wrote, “We will stay here.”",
    { stay: "Carl Reed" },
  ],
  [
    "a letter to somebody, the verb after",
    "“We will stay here,” Carl Reed wrote in a letter to Ada Brook.",
    { stay: "Carl Reed" },
  ],
  [
    "a letter that says it itself",
    "“We will stay here,” the letter to Ada Brook said.",
    { stay: "the letter to Ada Brook | the letter | ?" },
  ],
  [
    "an interview with",
    "“We will stay here,” Carl Reed said in an interview with Ada Brook.",
    { stay: "Carl Reed" },
  ],
  [
    "a comma and the person spoken to inside the words",
    "“Thank you, Ada Brook, we will stay,” said Carl Reed.",
    { stay: "Carl Reed" },
  ],
  [
    "an interruption",
    "“We will —” Carl Reed began.\n\n“You will leave right now,” Ada Brook interrupted.",
    { "right now": "Ada Brook | ?" },
  ],
];

const aboutSomebody: readonly HardPassage[] = [
  [
    "whom somebody called",
    "Ada Brook, whom Carl Reed called “a danger to us all,” won the vote.",
    { danger: "Carl Reed | ?" },
  ],
  [
    "who called somebody",
    "Ada Brook, who called Carl Reed “a danger to us all,” won the vote.",
    { danger: "Ada Brook | ?" },
  ],
  [
    "accused by",
    "Ada Brook was accused by Carl Reed of being “a danger to us all.”",
    { danger: "Carl Reed | ?" },
  ],
  [
    "described by",
    "Ada Brook was described by Carl Reed as “a danger to us all.”",
    { danger: "Carl Reed | ?" },
  ],
  [
    "described by nobody",
    "Ada Brook was described as “a danger to us all.” Carl Reed left.",
    { danger: "?" },
  ],
  ["called, the passive", "Ada Brook has been called “the worst mayor of all.”", { worst: "?" }],
  [
    "quoted as saying",
    "Carl Reed was quoted by Ada Brook as saying “we will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "criticised for saying",
    "Ada Brook criticized Carl Reed for saying “we will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "criticised for calling",
    "Ada Brook criticized Carl Reed for calling the vote “a bad joke.”",
    { joke: "Carl Reed | ?" },
  ],
  ["recalled by", "Ada Brook recalled Carl Reed saying, “We will stay here.”", { stay: "Carl Reed | ?" }],
  [
    "remembered words",
    "“We will stay here,” Ada Brook recalled Carl Reed saying.",
    { stay: "Carl Reed | ?" },
  ],
  [
    "praise in the passive after the words",
    "“We will stay here,” said Carl Reed, who was praised by Ada Brook.",
    { stay: "Carl Reed" },
  ],
  [
    "somebody’s portrait of another",
    "Ada Brook’s description of Carl Reed as “a danger to us all” drew laughter.",
    { danger: "Ada Brook | ?" },
  ],
  [
    "an insult of somebody",
    "Carl Reed has long been “a danger to us all,” said Ada Brook.",
    { danger: "Ada Brook" },
  ],
  ["a claim about somebody", "Carl Reed is “a danger to us all,” Ada Brook said.", { danger: "Ada Brook" }],
  [
    "a claim about somebody who speaks elsewhere",
    "Carl Reed spoke for an hour, and Ada Brook said he was “a danger to us all.”",
    { danger: "Ada Brook" },
  ],
  [
    "a charge against somebody",
    "Ada Brook accused Carl Reed of being “a danger to us all.”",
    { danger: "Ada Brook" },
  ],
  ["thanks to somebody", "Ada Brook thanked Carl Reed, “a friend to us all.”", { friend: "Ada Brook | ?" }],
];

const pronounAgain: readonly HardPassage[] = [
  [
    "two men in a clause that says to what end",
    "When Carl Reed called Paul Stone to concede, he was calm. “We will stay here,” he said.",
    { stay: "?" },
  ],
  [
    "the third turn of an exchange",
    "“You are late,” Carl Reed said.\n\n“Traffic,” said Paul Stone.\n\n“We will stay here,” he said.",
    { late: "Carl Reed", Traffic: "Paul Stone", stay: "Carl Reed | ?" },
  ],
  [
    "what is added to a reply",
    "Carl Reed asked, “Are you late?”\n\nPaul Stone replied, “We took the long road home.”\n\nHe added, “We will stay here.”",
    { late: "Carl Reed", road: "Paul Stone", stay: "Paul Stone" },
  ],
  [
    "the third turn behind a reply",
    "“You are late,” Carl Reed said.\n\n“We took the long road home,” Paul Stone replied.\n\n“We will stay here,” he said.",
    { late: "Carl Reed", road: "Paul Stone", stay: "Carl Reed | ?" },
  ],
  [
    "somebody named in a clause before he",
    "Carl Reed won. Though he did not name Paul Stone, he was blunt. He said they would “stay here.”",
    { stay: "Carl Reed" },
  ],
  [
    "somebody named behind he in one sentence",
    "Carl Reed won. He said that Paul Stone would lead, which he called “a disaster.”",
    { disaster: "Carl Reed | ?" },
  ],
  [
    "somebody else who is the subject of another sentence",
    "Carl Reed won. Paul Stone was blunt. Though he was tired, he said they would “stay here.”",
    { stay: "Paul Stone | ?" },
  ],
  [
    "whoever is only described and goes on",
    "“We will stay,” the banker said.\n\n“We will go,” he said.\n\n“We will come,” he said.",
    { stay: "the banker", go: "the banker", come: "the banker" },
  ],
  [
    "one whose pronoun nothing tells, reported as speaking",
    "“We will stay,” Carl Reed said.\n\nKim Ho, a farmer, said it would rain.\n\n“We will go,” he said.",
    { stay: "Carl Reed", go: "Kim Ho" },
  ],
  [
    "one who is asked by somebody with a name",
    "Carl Reed of the Courier asked Paul Stone whether he was ill.\n\n“We will stay here,” he said.",
    { stay: "Paul Stone" },
  ],
  [
    "one who is asked for something",
    "Carl Reed asked Paul Stone for money.\n\n“We will stay here,” he said.",
    { stay: "Carl Reed | ?" },
  ],
  [
    "one who is asked and has only a surname",
    "Dana Hill asked Stone if he was tired. “We will stay here,” he said.",
    { stay: "Stone" },
  ],
  [
    "two who are asked",
    "Dana Hill asked Carl Reed and Paul Stone whether they were ill.\n\n“We will stay here,” he said.",
    { stay: "?" },
  ],
];

const wordsAgain: readonly HardPassage[] = [
  [
    "a sentence about a thing in between",
    "“It is a long way,” Ada Brook said. The road is gravel. “We will stay here.”",
    { way: "Ada Brook", stay: "Ada Brook" },
  ],
  [
    "a sentence about somebody else in between",
    "“It is a long way,” Ada Brook said. Carl Reed shrugged. “We will stay here.”",
    { way: "Ada Brook", stay: "?" },
  ],
  [
    "a sentence about somebody without a name in between",
    "“It is a long way,” Ada Brook said. The driver shrugged. “We will stay here.”",
    { way: "Ada Brook", stay: "?" },
  ],
  [
    "a new paragraph",
    "“It is a long way,” Ada Brook said. The road is gravel.\n\n“We will stay here.”",
    { way: "Ada Brook", stay: "Ada Brook | ?" },
  ],
  [
    "words with a cue that cannot be read",
    "“It is a long way,” Ada Brook said. The road is gravel. “We will stay here,” something behind the door.",
    { way: "Ada Brook", stay: "?" },
  ],
];

describe("words that stand alone go on with whoever spoke in their paragraph", () =>
  namesNobodyWrong(wordsAgain));

describe("a pronoun that comes again is whoever it was before", () => namesNobodyWrong(pronounAgain));

describe("a pronoun in a paragraph about somebody new is never the speaker before", () =>
  namesNobodyWrong(newParagraph));
describe("words of two people in one sentence are never one quotation", () =>
  namesNobodyWrong(sharedSentence));
describe("of two people in conversation the hearer is never the speaker", () => namesNobodyWrong(shortTalk));
describe("the person spoken about is never the speaker", () => namesNobodyWrong(aboutSomebody));
