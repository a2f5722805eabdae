import type { ParsedLine } from "./command-line.ts";

/** Whether somebody of this name is quoted in the articles. */
export type IsQuoted = (name: string) => boolean;

/** "please", "can you tell me", "I need": what people put before a question, and means nothing. */
const POLITENESS =
  /^(?:(?:hi|hello|hey|please|ok|so|and|but|can you|could you|tell me|show me|give me|find me|i need|i want|do you know)\b[\s,:]*)+/iu;

const LEADING_ABOUT = /^\s*(?:(?:about|on|regarding|concerning|of)\s+)?/iu;
const HAVE = "did|does|do|has|have|had|is|are|was|were";
const SAY =
  "say|says|said|saying|tell|told|telling|think|thinks|thought|write|wrote|written|call|called|claim|claimed|promise|promised";

/** The questions that ask for somebody's words; group 1 is the name, group 2 what they are about. */
const WORDS_OF: readonly RegExp[] = [
  new RegExp(`^what(?:'s|\\s+(?:all\\s+)?(?:${HAVE}))\\s+(.+?)\\s+(?:${SAY})\\b(.*)$`, "iu"),
  new RegExp(`^what\\s+(.+?)\\s+(?:${SAY})\\b(.*)$`, "iu"),
  new RegExp(`^(?:${HAVE})\\s+(.+?)\\s+(?:ever\\s+)?(?:${SAY})\\s+(?:anything|something)\\b(.*)$`, "iu"),
  /^(?:any\s+|the\s+|all\s+)?(?:quotes?|quotations?|statements?|words)\s+(?:from|by|of)\s+(.+?)(?=\s+(?:about|on|regarding|concerning)\s|$)(.*)$/iu,
];

const HOW_MANY =
  /^(?:how\s+(?:many|much|big|large|high|tall|far|deep|wide|heavy)|what\s+(?:number|share|percentage|proportion|percent)\s+of)\b/iu;
const WHO_SAID_NUMBER = /^who\s+(?:said|says|claims?|claimed|gave|gives|estimated|estimates)\b[^"“”]*\d/iu;
const WHO_SAID_WORDS = /^who\s+(?:said|says|wrote|told|called|claimed)\b[^"“”]*["“”][^"“”]*\s[^"“”]*["“”]/iu;
const WHO_IS = /^who(?:'s|\s+(?:is|was|are))\s+(.+)$/iu;

/** What people call an answer by: group 1 is what it is to be about. */
const ANSWERS: readonly Readonly<{ name: string; form: RegExp }>[] = [
  {
    name: "quotes",
    form: /^(?:any\s+|the\s+|all\s+)?(?:quotes?|quotations?|statements?)\s+(?:about|on|regarding|concerning)\s+(.+)$/iu,
  },
  {
    name: "quotes",
    form: new RegExp(
      `^what\\s+(?:${HAVE})\\s+(?:people|they|everyone|everybody|folks)\\s+(?:${SAY})\\s+(?:about|on|of)\\s+(.+)$`,
      "iu",
    ),
  },
  {
    name: "figures",
    form: /^(?:any\s+|the\s+|all\s+)?(?:figures|numbers|statistics|stats)\s+(?:about|on|of|for)\s+(.+)$/iu,
  },
  { name: "timeline", form: /^(?:an?\s+|the\s+)?timeline\s+(?:about|on|of|for)\s+(.+)$/iu },
  { name: "compare", form: /^compare\s+(.+)$/iu },
];
const GREETING = /^(?:hi|hello|hey|thanks|thank\s+you|good\s+(?:morning|afternoon|evening))\b[\s!.,]*$/iu;

/** "hello", "thanks": said to whoever is there, not asked. */
export function isGreeting(line: string): boolean {
  return GREETING.test(line.trim());
}

/** "who is …", "who said …", "who won the race": a verb follows, not a name. */
const WHO_DID: readonly RegExp[] = [
  /^who(?:['’]s|\s+(?:is|was|are|were|did|does|do|has|had|have|can|will|would|said|says|wrote|told|called|claim(?:s|ed)?|gave|gives|estimate[sd]))\s/iu,
  /^[Ww]ho\s+\p{Ll}+\s+(?:the|an?|this|that|these|those|it|them|of|for|in|on|at|to|from|by|with|against|about|over)\s/u,
  /^who\s.*\?$/iu,
];

/** Whether a line asks who did something or who somebody is, rather than naming the command: "who said so?". */
export function asksWho(line: string): boolean {
  const asked = line.trim();
  return WHO_DID.some((form) => form.test(asked));
}

/**
 * The command behind a question typed as people talk. What somebody said goes to /quotes and who somebody is to
 * /who, if the articles quote anybody of that name; numbers go to /figures, quoted words to /check, and all else
 * to /brief, which answers any question.
 *
 *     plainQuestion("What did Bhatt say about the raids?", isQuoted)
 *       // { name: "quotes", values: { speaker: "Bhatt", topic: "the raids" } }
 */
export function plainQuestion(line: string, isQuoted: IsQuoted): ParsedLine {
  const whole = line.trim();
  if (isGreeting(whole)) return { name: "help", values: {} };
  const asked = whole
    .replace(/[’‘]/gu, "'")
    .replace(POLITENESS, "")
    .replace(/[\s?!.]+$/u, "");
  for (const form of WORDS_OF) {
    const [, name = "", rest = ""] = form.exec(asked) ?? [];
    if (name === "" || !isQuoted(name)) continue;
    const topic = rest.replace(LEADING_ABOUT, "").trim();
    return { name: "quotes", values: topic === "" ? { speaker: name } : { speaker: name, topic } };
  }
  for (const { name, form } of ANSWERS) {
    const [, topic] = form.exec(asked) ?? [];
    if (topic !== undefined) return { name, values: { topic } };
  }
  if (HOW_MANY.test(asked) || WHO_SAID_NUMBER.test(asked))
    return { name: "figures", values: { topic: whole } };
  if (WHO_SAID_WORDS.test(asked)) return { name: "check", values: { text: whole } };
  const [, person = ""] = WHO_IS.exec(asked) ?? /^who\s+(.+)$/iu.exec(asked) ?? [];
  if (person !== "" && isQuoted(person)) return { name: "who", values: { name: person } };
  return { name: "brief", values: { topic: whole } };
}
