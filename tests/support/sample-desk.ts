import type { AskContext, Command, OptionSpec, RawValues } from "../../commands/command.ts";
import type { Desk } from "../../commands/desk.ts";
import { readLine } from "../../commands/read-line.ts";
import { plainReply, problem } from "../../commands/replies.ts";
import type { Reply } from "../../commands/reply.ts";
import { createJournal, type Journal } from "./journal.ts";
import {
  briefReply,
  figuresReply,
  longReply,
  nothingReply,
  quotesReply,
  variousReply,
} from "./sample-replies.ts";

export type Asked = Readonly<{ name: string; values: RawValues; context: AskContext }>;

/** A desk that knows a few commands, writes down what it was asked, and can be made to wait or to fail. */
export type SampleDesk = Desk &
  Readonly<{
    asked: Journal<Asked>;
    /** Holds answers back until the function it gives is called. */
    hold: () => () => void;
  }>;

const option = (name: string, rest = false, required = false): OptionSpec => ({
  name,
  description: { en: name, es: name },
  type: "text",
  required,
  rest,
  choices: [],
  suggest: null,
  hidden: false,
});
const filters: readonly OptionSpec[] = [
  { ...option("speaker"), suggest: "speaker" },
  { ...option("outlet"), suggest: "outlet" },
  option("since"),
  option("until"),
];

type Sample = Readonly<{ command: Command; answer: (values: RawValues) => Reply }>;

function sample(
  name: string,
  options: readonly OptionSpec[],
  answer: Sample["answer"],
  admin = false,
): Sample {
  const command: Command = {
    name,
    nameEs: `${name}-es`,
    description: { en: `About ${name}`, es: name },
    usage: `${name} words`,
    examples: [`/${name} ferry fares`],
    admin,
    slow: false,
    options,
    run: async (_, values) => answer(values),
  };
  return { command, answer };
}

const topic = option("topic", true, true);

export function createSampleDesk(): SampleDesk {
  const asked = createJournal<Asked>();
  let gate: Promise<void> = Promise.resolve();
  const help = (values: RawValues): Reply =>
    plainReply("help", values.command === undefined ? "On the Record" : `/${values.command} topic`, "/help", [
      { type: "note", weight: "plain", text: "For example: /brief ferry fares, /search fares" },
    ]);
  const samples: readonly Sample[] = [
    sample("brief", [topic, option("since"), option("until"), option("outlet")], (values) =>
      values.topic === "ferrets" ? nothingReply : briefReply,
    ),
    sample("quotes", [option("topic", true), ...filters], (values) =>
      values.topic === "everything" ? longReply(60) : quotesReply,
    ),
    sample("figures", [topic, ...filters], () => figuresReply),
    sample("search", [topic, ...filters], () => variousReply),
    sample("article", [option("id", true, true), option("around")], () => variousReply),
    sample("sources", [], () =>
      plainReply("answer", "Sources", "/sources", variousReply.sections.slice(2, 3)),
    ),
    sample("check", [option("text", true, true)], () => variousReply),
    sample("broken", [option("words", true)], () => {
      throw new Error("the disk is gone");
    }),
    sample("add", [option("url", true, true)], () => plainReply("done", "Added", "/add", []), true),
    sample(
      "feeds",
      [option("action", false, true)],
      () =>
        plainReply("answer", "1 feed", "/feeds", [
          { type: "note", weight: "plain", text: "https://inlet.example/feed?key=ours" },
        ]),
      true,
    ),
    sample("help", [option("command", true)], help),
  ];

  const commands = samples.map((each) => each.command);

  const ask: Desk["ask"] = async (name, values, context) => {
    asked.add({ name, values, context });
    await gate;
    const found = samples.find((each) => each.command.name === name);
    if (found === undefined) return problem("/help", `There is no command “/${name}”.`, "Try /help.");
    if (found.command.admin && !context.admin)
      return problem(`/${name}`, `/${name} is for administrators.`, "See /help for what you can do.");
    return found.answer(values);
  };
  return {
    commands,
    ask,
    askLine(line, context) {
      const { name, values } = readLine(line, commands, () => false);
      return ask(name, values, context);
    },
    suggest(kind, typed, limit) {
      const known = kind === "speaker" ? ["Ines Moreau", "Mo Reed"] : ["Harbor Courier", "The Inlet"];
      return known
        .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
        .slice(0, limit)
        .map((name) => ({ label: name, value: name }));
    },
    asked,
    hold() {
      let release = (): void => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}
