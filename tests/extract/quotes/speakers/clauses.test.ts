import { describe } from "vitest";
import { type HardPassage, namesNobodyWrong } from "./right-or-unknown.ts";

const clauses: readonly HardPassage[] = [
  [
    "those who know a voice",
    "A voice that two aides identified as that of Carl Reed can be heard saying, “We will stay here.”",
    { stay: "A voice | Carl Reed | ?" },
  ],
  [
    "an office behind a comma that nothing closes",
    "“We will stay,” Ada Brook, President of Petroleos de Milford told the council.",
    { stay: "Ada Brook" },
  ],
  [
    "a clause of the report’s behind somebody’s words",
    "“We will stay here,” Ada Brook said. “We will all go to the lake,” referring to her house.",
    { stay: "Ada Brook", lake: "Ada Brook | ?" },
  ],
  [
    "people who were told of something",
    "Two people briefed on the call said Reed would “stay here.”",
    { stay: "Two people | Two people briefed on the call" },
  ],
  [
    "one who is helped to do something",
    "The president, Ada Brook, left no doubt of her wish to help Carl Reed win, saying “we will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "those who do something where somebody speaks",
    'Ada Brook said in a speech in Milford where shop-owners are opposing the tax "We will stay here."',
    { stay: "Ada Brook" },
  ],
  [
    "what somebody else proposed",
    "Mayor Ada Brook said the terms that Reed proposed for the town, which came on Monday, were “far too hard.”",
    { hard: "Ada Brook | ?" },
  ],
  [
    "what the council heard that somebody else said",
    "Mayor Ada Brook told the council that Reed said the terms were “far too hard.”",
    { hard: "Reed" },
  ],
  [
    "a trade behind a comma that nothing closes",
    "“We will stay,” Ada Brook, director of research for Milford Data said.",
    { stay: "Ada Brook" },
  ],
  [
    "a firm behind a comma that nothing closes",
    "Nevertheless, analyst Ada Brook, of Milford Data Reed said “We will stay.”",
    { stay: "Ada Brook" },
  ],
  [
    "another office behind a comma",
    "“We will stay,” Ada Brook said. After he met Ada Brook, the director said “We will go.”",
    { stay: "Ada Brook", go: "the director" },
  ],
  [
    "somebody’s remark pointed to",
    "Ada Brook pointed to Carl Reed’s remark that “we will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "somebody’s promise mocked",
    "Ada Brook mocked Carl Reed’s promise to “build a bridge for all.”",
    { bridge: "Carl Reed | ?" },
  ],
  [
    "somebody’s words repeated",
    "Ada Brook repeated Carl Reed’s words: “We will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "one who took issue with another, who said",
    "Ada Brook took issue with Carl Reed, who said “we will stay here.”",
    { stay: "Carl Reed" },
  ],
  [
    "a joke about a man",
    "Ada Brook tells a joke about a man who says “we will stay here.”",
    { stay: "a man | ?" },
  ],
  [
    "a tape of somebody",
    "Ada Brook played a tape of Carl Reed saying, “We will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "a video in which somebody speaks",
    "Ada Brook showed a video in which Carl Reed says, “We will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "a character of a film",
    "In the film, Ada Brook’s character says, “We will stay here.”",
    { stay: "Ada Brook’s character | ?" },
  ],
  [
    "a clause with when",
    "When Carl Reed said “we will stay here,” Ada Brook answered, “You will go.”",
    { stay: "Carl Reed", go: "Ada Brook" },
  ],
  [
    "before somebody could say it",
    "Before Carl Reed could say “we will stay here,” Ada Brook left.",
    { stay: "?" },
  ],
  ["may have said", "Carl Reed may have said “we will stay here,” but nobody heard it.", { stay: "?" }],
  ["allegedly", "Carl Reed allegedly said “we will stay here.”", { stay: "?" }],
  [
    "falsely claimed that another said",
    "Carl Reed falsely claimed Ada Brook said “we will stay here.”",
    { stay: "?" },
  ],
  [
    "a poem by another",
    "Ada Brook recited the poem by Carl Reed: “We will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  ["scripture", "The Rev. Ada Brook quoted Scripture: “We will stay here.”", { stay: "Scripture | ?" }],
  [
    "an echo of another",
    "“We will stay here,” echoed Ada Brook, quoting Carl Reed.",
    { stay: "Carl Reed | ?" },
  ],
  [
    "somebody likened to another",
    "Ada Brook, like Carl Reed before her, said “we will stay here.”",
    { stay: "Ada Brook" },
  ],
  ["somebody unlike another", "Unlike Carl Reed, Ada Brook said “we will stay here.”", { stay: "Ada Brook" }],
  ["one and not the other", "Ada Brook, not Carl Reed, said “we will stay here.”", { stay: "Ada Brook" }],
  [
    "it was one, not the other",
    "It was Ada Brook who said “we will stay here,” not Carl Reed.",
    { stay: "Ada Brook" },
  ],
  ["a remark aside", "Ada Brook is, Carl Reed said, “a danger to us all.”", { danger: "Carl Reed" }],
  [
    "according to, aside",
    "Carl Reed, according to Ada Brook, is “a danger to us all.”",
    { danger: "Ada Brook" },
  ],
  ["a judge", "A judge told Carl Reed that he was “a danger to us all.” He wept.", { danger: "A judge" }],
  [
    "somebody’s attorney",
    "Carl Reed’s attorney said Reed was “a good man to all.”",
    { good: "Carl Reed’s attorney | ?" },
  ],
  [
    "an email that another obtained",
    "In an email obtained by Carl Reed, Ada Brook wrote, “We will stay here.”",
    { stay: "Ada Brook" },
  ],
  [
    "a party after the name",
    "“We will stay here,” said Ada Brook (D-Milford), joined by Carl Reed.",
    { stay: "Ada Brook" },
  ],
  ["a man who shouts at somebody", "“We will stay here!” a man shouted at Ada Brook.", { stay: "a man" }],
  [
    "somebody who answers shouts",
    "Reporters shouted questions. “We will stay here,” Ada Brook shouted back.",
    { stay: "Ada Brook" },
  ],
  [
    "two who shout",
    "Ada Brook and Carl Reed argued. “You lied to me!” “No, I did not!”",
    { lied: "?", "did not": "?" },
  ],
  [
    "questions to nobody",
    "What did Carl Reed say? “We will stay here for ever.” And Ada Brook? “You will all go home.”",
    { ever: "Carl Reed | ?", home: "Ada Brook | ?" },
  ],
  ["he before the name", "“We will stay here,” he told Ada Brook. Carl Reed then left.", { stay: "?" }],
  [
    "a woman who is not named and he",
    "“Carl Reed is ill,” a woman said. She would not say more. “He will stay here.”",
    { "is ill": "a woman", "He will": "a woman | ?" },
  ],
  [
    "a cue in the middle and one after",
    "“We,” said Ada Brook, “will stay here,” and Carl Reed said, “No.”",
    { "will stay": "Ada Brook", No: "Carl Reed" },
  ],
  [
    "told somebody, she said",
    "“We will stay here,” Carl Reed told Ada Brook, she said.",
    { stay: "Carl Reed" },
  ],
  [
    "what somebody meant",
    "Ada Brook learned what Carl Reed meant by “we will stay here.”",
    { stay: "Carl Reed | ?" },
  ],
  [
    "a caption that says it",
    "“We will stay here,” said the caption under Carl Reed’s photo.",
    { stay: "the caption under Carl Reed’s photo | the caption | ?" },
  ],
];

const passedOn: readonly HardPassage[] = [
  [
    "a hat",
    "Sen. Ada Brook and former Mayor Carl Reed wore a Jane Stone campaign hat reading, “Make it great again now.”",
    { great: "?" },
  ],
  [
    "a party and its rank before a name",
    "Senate Budget Ranking Democrat Ada Brook said “we will stay here.”",
    { stay: "Ada Brook" },
  ],
  ["one of several things", "One of his recent reads, “This Kind of War,” is by Carl Reed.", { War: "?" }],
  [
    "a letter from somebody",
    "Carl Reed got a letter from Ada Brook saying “we will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "an email from somebody",
    "Carl Reed received an email from Ada Brook that read, “We will stay here.”",
    { stay: "an email from Ada Brook | Ada Brook | ?" },
  ],
  ["somebody watched", "Carl Reed watched Ada Brook say “we will stay here.”", { stay: "Ada Brook | ?" }],
  ["somebody heard", "Carl Reed heard Ada Brook say, “We will stay here.”", { stay: "Ada Brook | ?" }],
  [
    "in somebody’s words",
    "Carl Reed became, in Ada Brook’s words, “an old friend of us all.”",
    { friend: "Ada Brook | ?" },
  ],
  ["to somebody", "To Ada Brook, Carl Reed is “an old friend of us all.”", { friend: "Ada Brook | ?" }],
  ["known as", "Known as “the old friend,” Carl Reed won.", { friend: "?" }],
  ["what somebody is", "Carl Reed is “the old friend of us all.”", { friend: "?" }],
  ["asked, the passive", "“Will you stay here?” Carl Reed was asked.", { stay: "?" }],
  [
    "asked by somebody, the passive",
    "“Will you stay here?” Carl Reed was asked by Ada Brook.",
    { stay: "Ada Brook | ?" },
  ],
  [
    "a tweet liked",
    "Ada Brook liked a tweet by Carl Reed that said “we will stay here.”",
    { stay: "a tweet | Carl Reed | ?" },
  ],
  [
    "a tweet deleted",
    "Ada Brook deleted the tweet in which Carl Reed wrote “we will stay here.”",
    { stay: "Carl Reed" },
  ],
  ["somebody’s show", "“We will stay here,” Carl Reed said on Ada Brook’s show.", { stay: "Carl Reed" }],
  [
    "on behalf of somebody",
    "In a statement on behalf of Ada Brook, Carl Reed said “we will stay here.”",
    { stay: "Carl Reed" },
  ],
  ["called by", "Carl Reed was called by Ada Brook “a dear old friend.”", { friend: "Ada Brook | ?" }],
  ["called him", "Carl Reed smiled when Ada Brook called him “a dear old friend.”", { friend: "Ada Brook" }],
  [
    "a wife named after her husband",
    "“We will stay here,” said Reed’s wife, Ada Brook.",
    { stay: "Ada Brook | Reed’s wife | ?" },
  ],
  [
    "a letter by another that one signs",
    "Carl Reed signed a letter by Ada Brook: “We will stay here.”",
    { stay: "Ada Brook | ?" },
  ],
  [
    "three who speak, with a comma before the last",
    "“We will stay here,” said Carl Reed, Ada Brook, and Jane Stone.",
    { stay: "Carl Reed, Ada Brook, and Jane Stone | ?" },
  ],
  ["a brother", "“We will stay here,” Carl Reed, Ada Brook’s brother, said.", { stay: "Carl Reed" }],
  [
    "whom he described",
    "Carl Reed blamed Ada Brook, whom he described as “a danger to us all.”",
    { danger: "Carl Reed | ?" },
  ],
  [
    "who he said",
    "Carl Reed blamed Ada Brook, who he said “never stays anywhere long.”",
    { never: "Carl Reed | ?" },
  ],
  [
    "a complaint that tells what one told another",
    "The complaint says Carl Reed told Ada Brook, “We will stay here.”",
    { stay: "Carl Reed" },
  ],
  [
    "court papers",
    "“We will stay here,” Carl Reed told police, according to court papers.",
    { stay: "Carl Reed" },
  ],
  [
    "one and her brother",
    "“We will stay here,” Ada Brook and her brother said.",
    { stay: "Ada Brook and her brother | ?" },
  ],
  [
    "a client",
    "Carl Reed’s lawyer said his client “did nothing wrong at all.”",
    { wrong: "Carl Reed’s lawyer | ?" },
  ],
];

describe("a clause inside a clause keeps its own speaker", () => namesNobodyWrong(clauses));
describe("whoever wrote, wore or heard words is told from who said them", () => namesNobodyWrong(passedOn));
