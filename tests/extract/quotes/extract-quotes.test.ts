import { describe, expect, it } from "vitest";
import { read, readMarked } from "./read.ts";

/** Words of the one quotation of a text, and the words that stand for its speaker. */
const only = (text: string) => readMarked(text).map(({ words, mention }) => [words.join(" | "), mention]);

describe("a cue", () => {
  it.each([
    ["after", "“We will stay,” Ada Brook said.", "“We will stay,”", "Ada Brook"],
    ["after, turned round", "“We will stay,” said Ada Brook, a teacher.", "“We will stay,”", "Ada Brook"],
    ["before", "Ada Brook said, “We will stay.”", "“We will stay.”", "Ada Brook"],
    ["before, with a colon", "Ada Brook said: “We will stay.”", "“We will stay.”", "Ada Brook"],
    [
      "in the middle",
      "“If they come,” Ada Brook said, “we will stay.”",
      "“If they come,” | “we will stay.”",
      "Ada Brook",
    ],
    [
      "between two sentences",
      "“We will stay,” Ada Brook said. “Nobody moves us.”",
      "“We will stay,” | “Nobody moves us.”",
      "Ada Brook",
    ],
    ["after a question mark", "“Why should we go?” Ada Brook asked.", "“Why should we go?”", "Ada Brook"],
    [
      "after a description in commas",
      "“We will stay,” Ada Brook, a teacher from Milford, said.",
      "“We will stay,”",
      "Ada Brook",
    ],
    [
      "after a relative clause",
      "Ada Brook, who has lived there since May, said “we will stay.”",
      "“we will stay.”",
      "Ada Brook",
    ],
    [
      "in a relative clause",
      "The union thanked Ada Brook, who said “we will stay.”",
      "“we will stay.”",
      "who",
    ],
    [
      "shared by two verbs",
      "Ada Brook met the crowd and said “we will stay.”",
      "“we will stay.”",
      "Ada Brook",
    ],
    ["as a participle", "Ada Brook met the crowd, saying “we will stay.”", "“we will stay.”", "Ada Brook"],
    ["as an infinitive", "Ada Brook took the stage to say “we will stay.”", "“we will stay.”", "Ada Brook"],
    [
      "according to",
      "The plan is “a bad joke for us,” according to Ada Brook.",
      "“a bad joke for us,”",
      "Ada Brook",
    ],
    ["as somebody put it", "As Ada Brook put it: “We will stay.”", "“We will stay.”", "Ada Brook"],
    ["in a post", "“We will stay,” Ada Brook tweeted on Friday.", "“We will stay,”", "Ada Brook"],
    ["of characterising", "Ada Brook called the plan “a bad joke.”", "“a bad joke.”", "Ada Brook"],
    ["in the passive", "The plan was described by Ada Brook as “a bad joke.”", "“a bad joke.”", "Ada Brook"],
    [
      "quoted as saying",
      "The Courier quoted Ada Brook as saying “we will stay.”",
      "“we will stay.”",
      "Ada Brook",
    ],
    ["of a document", "The petition reads, “We will stay.”", "“We will stay.”", "The petition"],
    ["of a group", "“We will stay,” advocates said.", "“We will stay,”", "advocates"],
    ["of an office", "“We will stay,” the mayor said.", "“We will stay,”", "the mayor"],
    [
      "of a word for speech and its owner",
      "Paul Reed’s “lazy town” remark hurt.",
      "“lazy town”",
      "Paul Reed",
    ],
    [
      "of a word for speech before the marks",
      "The crowd’s chants of “Go home!” were loud.",
      "“Go home!”",
      "The crowd",
    ],
    [
      "of a word for speech and a verb",
      "Ada Brook’s answer was “not in my time.”",
      "“not in my time.”",
      "Ada Brook",
    ],
    [
      "in a subordinate clause before another cue",
      "Although Ada Brook admitted the two had “been friends for some time,” Paul Reed claimed they never met.",
      "“been friends for some time,”",
      "Ada Brook",
    ],
    ["in a signature", "“We will stay.” — Ada Brook, teacher", "“We will stay.”", "Ada Brook"],
    ["in a signature of its own paragraph", "“We will stay.”\n\n— Ada Brook", "“We will stay.”", "Ada Brook"],
    ["in a short answer", "“Yes,” Ada Brook said, “but not now.”", "“Yes,” | “but not now.”", "Ada Brook"],
    [
      "before a clause that begins outside the marks",
      "Brook’s lawyer, Paul Reed, said his client “did nothing wrong.”",
      "“did nothing wrong.”",
      "Paul Reed",
    ],
    [
      "before another verb in what is reported",
      "Ada Brook said Paul Reed asks for money for “his own police.”",
      "“his own police.”",
      "Ada Brook",
    ],
    ["of a name and a colon", "Brook: ‘We will stay here’", "‘We will stay here’", "Brook"],
  ])("stands %s", (_name, text, words, mention) => {
    expect(only(text)).toEqual([[words, mention]]);
  });

  it("closes a quotation whose closing mark is missing", () => {
    const text = "“We are unable to confirm that, said spokeswoman Ada Brook. The rest is the reporter’s.";
    expect(only(text)).toEqual([["“We are unable to confirm that,", "Ada Brook"]]);
  });

  it("of a paragraph carries over to quotations that follow without one", () => {
    const text = "“We will stay,” Ada Brook said.\n\n“Nobody moves us from this town.”";
    expect(only(text)).toEqual([["“We will stay,” | “Nobody moves us from this town.”", "Ada Brook"]]);
  });

  it("covers paragraphs that each open their marks again", () => {
    const text = "Ada Brook said: “We will stay.\n\n“Nobody moves us.\n\n“That is all.”";
    expect(only(text)).toEqual([["“We will stay. | “Nobody moves us. | “That is all.”", "Ada Brook"]]);
  });

  it("introduces the paragraph after a colon", () => {
    const text = "Ada Brook released a statement:\n\n“We will stay in this town.”";
    expect(only(text)).toEqual([["“We will stay in this town.”", "Ada Brook"]]);
  });

  it("of one paragraph does not reach into the next that has its own, even over a mark left open", () => {
    const text = "“We will stay,” Ada Brook said. “Nobody moves us.\n\n“You will go,” Paul Reed said.";
    expect(only(text)).toEqual([
      ["“We will stay,” | “Nobody moves us.", "Ada Brook"],
      ["“You will go,”", "Paul Reed"],
    ]);
  });

  it("ends where another speaker begins", () => {
    const text = "“We will stay,” Ada Brook said. “You will not,” Paul Reed said.";
    expect(only(text)).toEqual([
      ["“We will stay,”", "Ada Brook"],
      ["“You will not,”", "Paul Reed"],
    ]);
  });
});

describe("marks that nobody speaks in", () => {
  it.each([
    ["a term", "Hartford is one of the so-called “sanctuary cities” of the state."],
    ["a term far from its cue", "The state’s “sanctuary cities” will not change much, advocates say."],
    ["a title of a film", "The film “Long Summer Nights” opens on Friday."],
    ["a programme", "Ada Brook appeared on CNN’s “New Day” on Friday."],
    ["a nickname", "He was nicknamed “Tiny” at school."],
    ["a sign", "Ada Brook stood there, holding a sign that read “Never Again.”"],
    ["a scare quote", "They live in a “smart” home near the river."],
  ])("are left out: %s", (_name, text) => {
    expect(readMarked(text)).toEqual([]);
  });

  it("are left out when a pull quote repeats what somebody says in the text", () => {
    const text =
      "“We are tired of waiting for the city to act,” Ada Brook said.\n\nThe council meets on Monday.\n\n“We are tired of waiting for the city to act.”";
    expect(readMarked(text)).toHaveLength(1);
  });
});

describe("what is known of a quotation", () => {
  it("is direct for whole sentences and partial for words in the reporter’s sentence", () => {
    const kinds = readMarked("“We will stay,” Ada Brook said. Brook called the plan “absurd.”");
    expect(kinds.map(({ kind }) => kind)).toEqual(["direct", "partial"]);
  });

  it("has the person through whom we have it", () => {
    const [quote] = readMarked("Ada Brook said Paul Reed told her, “We are done here.”");
    expect([quote?.speaker, quote?.quote.via?.name]).toEqual(["Paul Reed", "Ada Brook"]);
  });

  it.each([
    ["first hand", "Ada Brook told Paul Reed, “We are done here.”"],
    ["first hand to a paper", "“We are done here,” Ada Brook told the Courier."],
  ])("has nobody in between when it is %s", (_name, text) => {
    expect(readMarked(text)[0]?.quote.via).toBeNull();
  });

  it.each([
    ["“We are tired,” Ada Brook said in Spanish.", true],
    ["“We are tired,” Ada Brook said through an interpreter.", true],
    ["“We are tired,” Ada Brook said in Springfield.", false],
    ["“I said it in Spanish,” Ada Brook said.", false],
  ])("tells a translation: %s", (text, translated) => {
    expect(readMarked(text)[0]?.quote.translated).toBe(translated);
  });

  it.each([
    ["“We are done,” said ICE spokeswoman Ada Brook.", "ICE"],
    [
      "“We are done,” said Ada Brook, a spokesperson for the Milford Board of Education.",
      "Milford Board of Education",
    ],
    ["“We are done,” said state representative Ada Brook.", null],
  ])("names whom a spokesperson speaks for: %s", (text, principal) => {
    expect(readMarked(text)[0]?.quote.onBehalfOf).toBe(principal);
  });

  it("has the indexes of its sentences", () => {
    const [quote] = readMarked("It rained. “We will stay. Nobody moves us,” Ada Brook said.");
    expect(quote?.quote.sentences).toEqual([1, 2]);
  });
});

describe("a transcript without marks", () => {
  it("is read turn by turn", () => {
    const text = "BROOK: We will stay here.\n\nREED: You will not.\n\nBROOK: We will see about that.";
    expect(readMarked(text).map(({ words, mention }) => [words[0], mention])).toEqual([
      ["We will stay here.", "BROOK"],
      ["You will not.", "REED"],
      ["We will see about that.", "BROOK"],
    ]);
  });

  it("names nobody for Q and A", () => {
    const text = "Q: Will you stay?\n\nA: We will.\n\nQ: For how long?\n\nA: For good.";
    expect(readMarked(text).map(({ speaker }) => speaker)).toEqual([null, null, null, null]);
  });

  it.each([
    ["one label", "NOTE: This story was changed.\n\nIt rained on Monday."],
    ["labels that never come back", "WHEN: Monday.\n\nWHERE: Milford.\n\nWHO: The council."],
  ])("is not seen in %s", (_name, text) => {
    expect(readMarked(text)).toEqual([]);
  });
});

describe("reported speech without marks", () => {
  const reported = (text: string) =>
    read(text)
      .filter(({ kind }) => kind === "indirect")
      .map(({ words, mention }) => [words[0], mention]);

  it.each([
    ["said", "Ada Brook said the plan is dead.", "the plan is dead", "Ada Brook"],
    ["said that", "Ada Brook said on Monday that the plan is dead.", "the plan is dead", "Ada Brook"],
    ["told somebody", "Ada Brook told a crowd that the plan is dead.", "the plan is dead", "Ada Brook"],
    ["at the end", "The plan is dead, Ada Brook said.", "The plan is dead", "Ada Brook"],
    ["turned round", "The plan is dead, said Ada Brook.", "The plan is dead", "Ada Brook"],
    ["according to", "According to Ada Brook, the plan is dead.", "the plan is dead", "Ada Brook"],
    [
      "according to somebody described",
      "According to Ada Brook, a spokesperson for the court, the plan is dead.",
      "the plan is dead",
      "Ada Brook",
    ],
    [
      "estimated",
      "The Milford Institute estimated that 40 people live there.",
      "40 people live there",
      "Milford Institute",
    ],
  ])("is found: %s", (_name, text, words, mention) => {
    expect(reported(text)).toEqual([[words, mention]]);
  });

  it.each([
    ["no clause", "Ada Brook said nothing."],
    ["a verb of another meaning", "Ada Brook added salt to the soup."],
    ["the reporter’s own thought", "I think the plan is dead."],
    ["a participle", "In a statement sent on Monday, Ada Brook said the city “failed us all.”"],
    ["a setting", "Speaking in Milford, Ada Brook said “we will stay here.”"],
  ])("is not seen in %s", (_name, text) => {
    expect(reported(text)).toEqual([]);
  });

  it("is left to the quotation where the clause holds one", () => {
    expect(reported("Ada Brook said the plan is “dead on arrival.”")).toEqual([]);
  });
});
