import { describe } from "vitest";
import { type HardPassage, namesNobodyWrong } from "./right-or-unknown.ts";

const beside: readonly HardPassage[] = [
  [
    "a name held out with its words",
    "Critics were unhappy. Here’s Brook in May 2019: “We will stay here.”",
    { stay: "Brook" },
  ],
  ["a thing held out", "Here’s the road in May 2019: “We will stay here.”", { stay: "?" }],
  [
    "a word tied to another",
    "“We will stay here,” a voice-over in the ad states.",
    { stay: "a voice-over in the ad" },
  ],
  [
    "a cue that cannot be read after somebody else’s words",
    "“We will stay here,” Ada Brook said. “We will go,” something behind the door.",
    { stay: "Ada Brook", go: "?" },
  ],
  [
    "a clause after somebody’s words",
    "“We will stay here,” Ada Brook said. “We will all go to the lake,” which is frozen.",
    { stay: "Ada Brook", lake: "Ada Brook | ?" },
  ],
  [
    "somebody’s description of another",
    "Ada Brook’s description of Carl Reed as “a clown” was heard.",
    { clown: "Ada Brook" },
  ],
  [
    "a given name that is a title elsewhere",
    "Sen. Dean Brook left.\n\n“We will stay here,” Brook said. “We will go,” Dean Ada Reed said.",
    { stay: "Dean Brook", go: "Ada Reed" },
  ],
  [
    "a firm of two names before its analyst",
    "“We will stay here,” said Drake and Webb analyst Paul Reed.",
    { stay: "Paul Reed" },
  ],
  [
    "a firm of three names before its economist",
    "Stone, Drake and Webb economist Paul Reed said they would “stay here.”",
    { stay: "Paul Reed" },
  ],
  [
    "a person and somebody’s analyst",
    "Ada Brook and Webb analyst Paul Reed said they would “stay here.”",
    { stay: "Ada Brook and Webb analyst Paul Reed" },
  ],
  [
    "a person and a mayor",
    "“We will stay here,” said Brook and Milford mayor Paul Reed.",
    { stay: "Brook and Milford mayor Paul Reed | ?" },
  ],
  [
    "an office of several words, named after the comma",
    "Minister of State for Finance, Carl Reed, said they would “stay here.”",
    { stay: "Carl Reed" },
  ],
  [
    "an office of several words behind the words, named after the comma",
    "“We will stay here,” said Minister of State for Finance, Carl Reed.",
    { stay: "Carl Reed" },
  ],
  [
    "a name the tagger takes for a verb",
    "Brook’s campaign manager, Fay Doss, called the plan “far too hard.”",
    { hard: "Fay Doss" },
  ],
  [
    "a body whose name goes on behind “of”",
    "The Army Corps of Engineers said they would “stay here.”",
    { stay: "Army Corps of Engineers" },
  ],
  [
    "a report of such a body",
    "“We will stay here,” an Army Corps of Engineers report said.",
    { stay: "an Army Corps of Engineers report" },
  ],
  [
    "a firm that ends like a possessive",
    "Moody’s Investors Service Inc left.\n\n“We will stay here,” Moody’s said.",
    { stay: "Moody’s" },
  ],
  ["a councillor", "Coun Ada Brook told the meeting: ‘We will stay here.’", { stay: "Ada Brook" }],
  [
    "two candidates",
    "Candidates Ada Brook and Carl Reed met.\n\n“We will stay here,” Brook said.",
    { stay: "Ada Brook" },
  ],
  [
    "a lawyer, named after the comma",
    "“We will stay here,” said Mr. Trask’s lawyer, Jolene Rudd.",
    { stay: "Jolene Rudd" },
  ],
  [
    "the mayor of a town, named after the comma",
    "“We will stay here,” said the mayor of Milford, Ada Brook.",
    { stay: "Ada Brook" },
  ],
  [
    "two after the comma",
    "“We will stay here,” said the mayor, Ada Brook and Carl Reed.",
    { stay: "the mayor, Ada Brook and Carl Reed" },
  ],
  [
    "according to somebody described and named",
    "It was “a danger to us all,” according to the lead author, Tuuli Rantanen.",
    { danger: "Tuuli Rantanen" },
  ],
  [
    "a trade the tagger takes for a verb",
    "“We will stay here,” said lead author Tuuli Rantanen.",
    { stay: "Tuuli Rantanen" },
  ],
  [
    "a participle before the name",
    "“We will stay here,” registered dietitian Ann Lee explained.",
    { stay: "Ann Lee" },
  ],
  [
    "a verb turned round that seldom tells of speech",
    "“We will stay here,” shrugged Ada Brook.",
    { stay: "Ada Brook" },
  ],
  [
    "a statement that is read by others",
    "“We will stay here,” said the statement quoted by the Courier.",
    { stay: "the statement" },
  ],
  [
    "a firm whose name ends in a full stop",
    "“We will stay,” said Ada Brook of Milford Inc. “You will go,” she added.",
    { stay: "Ada Brook", go: "Ada Brook" },
  ],
  [
    "a long phrase before the verb",
    "“We will stay here,” a spokesman for a firm buying on behalf of Milford said.",
    { stay: "a spokesman for a firm" },
  ],
  [
    "brackets before a place",
    "Sen. Carl Reed (D) of Milford said “we will stay here.”",
    { stay: "Carl Reed" },
  ],
  ["somebody himself", "Ada Brook herself said “we will stay here.”", { stay: "Ada Brook" }],
  ["going on", "Ada Brook spoke first. Brook went on, “We will stay here.”", { stay: "Ada Brook" }],
  [
    "a semicolon inside one speaker’s words",
    "“We will stay,” Ada Brook said; “nobody moves us.”",
    { moves: "Ada Brook" },
  ],
  ["a contract", "The contract states that the city “shall bear all costs.”", { bear: "The contract" }],
  [
    "a paper that quotes",
    "“We were never told,” the Courier quoted Commissioner Al Brandt as saying.",
    { told: "Al Brandt" },
  ],
  [
    "a verb around the words",
    "Ada Brook, called “a danger to us all” by columnist Carl Reed, left.",
    { danger: "Carl Reed" },
  ],
  [
    "two agents of one verb",
    "He was described by neighbors as “quiet” and by his ex-wife, Lena Gruber, as “a ticking bomb.”",
    { quiet: "neighbors", bomb: "Lena Gruber" },
  ],
  [
    "two who speak, described after a comma",
    "J.D. Stroud and A.J. Maddox, co-owners of the bar, said “we will stay.”",
    { stay: "J.D. Stroud and A.J. Maddox" },
  ],
  [
    "a remark that goes on outside the marks",
    "Reed seized on Ada Brook’s remark that taxpayers “will never notice.”",
    { notice: "Ada Brook | ?" },
  ],
  [
    "reactions, one a paragraph",
    "Senator Anne Purcell: “A disaster.”\n\nWheat farmer Gus Ehrlich, of Salina: “About time.”",
    { disaster: "Anne Purcell", time: "Gus Ehrlich" },
  ],
  ["somebody on a subject", "Mayor Ada Brook on the budget: “We are in good shape.”", { shape: "Ada Brook" }],
  [
    "kin whom another heard",
    "Lena Marsh testified that Kyle Boone told her his cousin said, “Burn it all.”",
    { Burn: "his cousin | ?" },
  ],
];

const names: readonly HardPassage[] = [
  [
    "a title before a given name on no list",
    "Superintendent Carol Day hired Principal Zephora Baptiste.\n\nBaptiste saw it differently. “She was desperate,” she said.",
    { desperate: "Zephora Baptiste | ?" },
  ],
  [
    "a trade with a capital",
    "Cardiologist Yusra Haddadin said she sees it “once a month.”",
    { month: "Yusra Haddadin" },
  ],
  [
    "a double-barrelled surname alone",
    "Brianne Kessler-Dunn testified. “I was 15,” Kessler-Dunn said.",
    { "I was": "Brianne Kessler-Dunn" },
  ],
  ["initials", "J.D. Stroud, a barman, wept. “We lost it all,” Stroud said.", { lost: "J.D. Stroud" }],
  ["a surname that is a verb", "Evan Sparks left. Sparks says “we will stay.”", { stay: "Evan Sparks" }],
  [
    "Sir and the given name",
    "Sir Alan Pembroke rose. “We must pay,” Sir Alan said.",
    { pay: "Alan Pembroke" },
  ],
  [
    "what an office is in charge of",
    "Secretary of State John Kerry left. “We won,” Secretary of State John Kerry said.",
    { won: "John Kerry" },
  ],
  [
    "what an office is in charge of, with and",
    "“We lost,” said Secretary of Health and Human Services Tom Price.",
    { lost: "Tom Price" },
  ],
  ["an office without a name", "The Mayor of Milford said “we will stay.”", { stay: "The Mayor of Milford" }],
  ["somebody’s friend", "Friend of Ada Brook said “we will stay.”", { stay: "Friend of Ada Brook | ?" }],
  [
    "an office that is no name",
    "Chief Marketing Officer Ada Brook said “we will stay.”",
    { stay: "Ada Brook" },
  ],
  [
    "a role that the next clause brings",
    "According to Halverson, the coach said, “You are done.” Player Kip Halverson left.",
    { done: "the coach" },
  ],
];

const pronouns: readonly HardPassage[] = [
  [
    "the subject of a passive",
    "Marcus Bell was shot twice by Officer Wade Kern. “I was dying,” he said.",
    { dying: "Marcus Bell" },
  ],
  [
    "a predicate that looks like a passive",
    "Mr. Trask himself was subdued. “I am tired,” he said.",
    { tired: "Trask" },
  ],
  [
    "a subject behind an age, a place and a state",
    "Carole Bower, 75, a retiree in Carthage, Ill., supported Gov. John Kasich. “I will,” she said.",
    { will: "Carole Bower" },
  ],
  [
    "the main clause behind another",
    "As Jane Gold watched the crowd, Ada Brook defended it. “I will stay,” she said.",
    { stay: "Ada Brook | ?" },
  ],
  [
    "the same pronoun in between",
    "Ada Brook rose. She said that Jane Gold was late. “We waited,” she said.",
    { waited: "Ada Brook" },
  ],
  [
    "two behind the same pronoun",
    "When Carl Reed called Paul Stone, he was kind. “Go get them,” he said.",
    { Go: "Carl Reed | ?" },
  ],
  [
    "whoever is asked by nobody named",
    "A reporter asked Carl Reed how he was. He replied: “I am fine.”",
    { fine: "Carl Reed" },
  ],
  [
    "whoever is asked by somebody named",
    "Paul Stone asked Carl Reed how he was. “I am fine,” he said.",
    { fine: "Carl Reed | ?" },
  ],
  ["two verbs", "Asked whom she liked, Ms. Sherry smiled and said, “I am waiting.”", { waiting: "Sherry" }],
  [
    "a word for somebody that is on no list",
    "Carl Reed left. The bosun chuckled. “I am low,” he said.",
    { low: "The bosun | ?" },
  ],
  [
    "a participle with a hyphen before the noun",
    "“It rose,” Ada Brook said. “It fell,” said a fixed-income manager at a bank.",
    { rose: "Ada Brook", fell: "a fixed-income manager at a bank | a fixed-income manager" },
  ],
  [
    "a name nothing is known of",
    "Ada Brook left. Quenby opened a window. “We will stay here,” she said.",
    { stay: "?" },
  ],
  [
    "a man whose gender only his own words tell",
    "“I hid nothing,” Mayor Carl Reed said. City Attorney Dana Whitfield put a hand on his arm. “Nothing at all,” he added.",
    { hid: "Carl Reed", "at all": "Carl Reed | ?" },
  ],
  [
    "an object that is not the subject",
    "Nurse Ada Brook found it. Supervisor Jane Gold told her to burn it. “I refused,” she said.",
    { refused: "Ada Brook | ?" },
  ],
  [
    "kin of another gender in between",
    "“Sugar?” asks Mrs. Abernathy.\n\n“Two,” says her grandson.\n\n“You will rot,” she says.",
    { rot: "Abernathy | ?" },
  ],
  [
    "a shirt that reads",
    "Wearing a shirt that read “Still Here,” Zephora Cooksey led them. “I am 84,” she said.",
    { 84: "Zephora Cooksey | ?" },
  ],
  [
    "a family",
    "“We are sad,” the family said. Rev. Amos Tindall wept. “Pray,” he said.",
    { Pray: "Amos Tindall" },
  ],
  [
    "whom another has called something",
    "Mayor Ada Brook, called “a parking ticket” by pundit Rush Delaney, shrugged. “I have been called worse,” she said.",
    { worse: "Ada Brook | ?" },
  ],
  [
    "a company that denies",
    "“They knew,” the complaint says.\n\nThe company, Brightwater Systems, denied it. “We did not,” it said.",
    { "did not": "Brightwater Systems" },
  ],
  [
    "a group that acts",
    "Organizers canceled the march. “Safety comes first,” they said.",
    { Safety: "Organizers" },
  ],
  [
    "a group that a person interrupts",
    "Organizers met. Ada Brook left. “Safety comes first,” they said.",
    { Safety: "?" },
  ],
];

const exchanges: readonly HardPassage[] = [
  [
    "a second question after an answer",
    "“Did you read it?” Alan Sykes asked.\n\n“I did,” Marian Dole replied.\n\n“And did you act on it?”\n\n“I did not act.”",
    { read: "Alan Sykes", "I did,": "Marian Dole", "act on": "Alan Sykes | ?", "not act": "Marian Dole | ?" },
  ],
  [
    "words after a reply to words",
    "“Your time is up,” Orrin Beasley said.\n\n“I take it back,” Gil Santoro replied.\n\n“You have no time to take back.”",
    { "Your time": "Orrin Beasley", "I take": "Gil Santoro", "no time": "Orrin Beasley | ?" },
  ],
  [
    "words alone after what somebody told",
    "Chief Harlan Boateng described the fire.\n\n“Two of them got out on their own.”",
    { "got out": "Harlan Boateng" },
  ],
  [
    "words alone after what somebody told of another",
    "Chief Harlan Boateng described Ada Brook.\n\n“Two of them got out on their own.”",
    { "got out": "?" },
  ],
  [
    "words with another speaker after what somebody told",
    "Trade sources said supplies had improved.\n\n“If rubber is short, prices will rise,” a buyer from Milford told them.",
    { rubber: "a buyer from Milford | a buyer" },
  ],
  [
    "a new sentence after a few words in marks",
    "The Sunday Mail newspaper branded the budget “shamelessly political.” Ada Brook said in Milford it was “fair.”",
    { shamelessly: "The Sunday Mail newspaper | ?", fair: "Ada Brook" },
  ],
  [
    "a law that another verb is about",
    "Ada Brook said the trade law should be judged by a court, adding “what is to happen to us?”",
    { happen: "Ada Brook" },
  ],
];

const unproven: readonly HardPassage[] = [
  [
    "a rumor",
    "Rumors that Pastor Glenn Toomey had called the flood “a judgment” are false.",
    { judgment: "?" },
  ],
  ["an accusation", "Principal Nora Vance is accused of calling a student “trash.”", { trash: "?" }],
  ["an accusation by somebody", "Carl Reed accused Nora Vance of calling a student “trash.”", { trash: "?" }],
  ["advice", "Lawyers advised Tom Briscoe to say “no comment.”", { comment: "?" }],
  ["an order", "Ada Brook told Carl Reed to say “no comment.”", { comment: "?" }],
  [
    "what somebody was praised for",
    "Ada Brook praised Carl Reed for saying “we will stay.”",
    { stay: "Carl Reed | ?" },
  ],
];

describe("the speaker is read in the forms that news prints", () => namesNobodyWrong(beside));
describe("a speaker is named in full however the name is printed", () => namesNobodyWrong(names));
describe("a pronoun looks past nobody it may mean", () => namesNobodyWrong(pronouns));
describe("words that follow words are put down to nobody by chance", () => namesNobodyWrong(exchanges));
describe("words that are only charged or wished for are nobody’s", () => namesNobodyWrong(unproven));
