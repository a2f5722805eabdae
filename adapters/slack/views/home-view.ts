import type { types } from "@slack/bolt";
import type { Command } from "../../../commands/command.ts";
import type { Reply } from "../../../commands/reply.ts";
import { LIMITS } from "../limits.ts";
import { APP_NAME } from "../manifest.ts";
import {
  type Block,
  type Button,
  bullets,
  divider,
  header,
  joinRichText,
  paragraph,
  plain,
  section,
  words,
} from "../render/blocks.ts";
import { type ButtonMaker, createButtons } from "../render/buttons.ts";
import { paginate } from "../render/paginate.ts";
import { renderSection } from "../render/render-section.ts";
import { slashName, UMBRELLA } from "../slash-names.ts";
import type { Visibility } from "../team-settings.ts";
import { formCommands } from "./ask-form.ts";

/** Action ids of the Home tab. */
export const HOME = { form: "home:form:", visibility: "home:visibility" } as const;

export type HomeFacts = Readonly<{
  commands: readonly Command[];
  prefix: string;
  /** What is indexed, the latest articles: answers to commands, shown one after the other. */
  replies: readonly Reply[];
  /** The workspace's setting, for administrators; null for everybody else. */
  visibility: Visibility | null;
}>;

/** Commands that get a button of their own on the Home tab. */
const BUTTONS = 4;
const INTRODUCTION =
  "Ask about the news articles kept here and get summaries, quotes and figures in the sources' own words, each with its citation. What you ask is not stored.";

/** The Home tab: how to ask, what is indexed, the latest articles, and the settings for administrators. */
export function homeView(facts: HomeFacts): types.HomeView {
  const asking = [
    header(APP_NAME),
    paragraph(words(INTRODUCTION)),
    askButtons(facts.commands),
    ...examples(facts),
  ];
  const settings = facts.visibility === null ? [] : settingsBlocks(facts.visibility);
  const room = LIMITS.viewBlocks.max - asking.length - settings.length;
  const buttons = createButtons();
  const answers = facts.replies.flatMap((reply) => [divider, ...answerBlocks(reply, buttons)]);
  return { type: "home", blocks: [...asking, ...settings, ...answers.slice(0, room)] };
}

function askButtons(commands: readonly Command[]): Block {
  const button = (label: string, kind: string): Button => ({
    type: "button",
    text: plain(label, LIMITS.buttonText.max),
    action_id: `${HOME.form}${kind}`,
  });
  const first: Button = { ...button("Ask the record", ""), style: "primary" };
  const more = formCommands(commands)
    .slice(0, BUTTONS)
    .map((each) =>
      button(
        each.name.replace(/^./, (letter) => letter.toUpperCase()),
        each.name,
      ),
    );
  return { type: "actions", elements: [first, ...more] };
}

/** Whole lines to type, under the names they have in this workspace. */
function examples({ commands, prefix }: HomeFacts): Block[] {
  const lines = formCommands(commands)
    .slice(0, BUTTONS)
    .flatMap((command) => {
      const example = command.examples[0]?.replace(/^\/?\S+/, `/${slashName(command, prefix)}`);
      return example === undefined ? [] : [example];
    });
  const also = `Or /${UMBRELLA} with any command, or a mention of this app in a thread. “Check this message” is in the menu of every message.`;
  return joinRichText([
    paragraph(words("In any channel:", { bold: true })),
    ...(lines.length === 0 ? [] : [bullets(lines.map((line) => [words(line)]))]),
    paragraph(words(also)),
  ]);
}

function settingsBlocks(visibility: Visibility): Block[] {
  const option = (value: Visibility, label: string) => ({ text: plain(label, LIMITS.optionText.max), value });
  const options = [
    option("asker", "Only to the person who asks"),
    option("channel", "To everybody in the channel"),
  ];
  const chosen = options.find((each) => each.value === visibility);
  const select: types.StaticSelect = {
    type: "static_select",
    action_id: HOME.visibility,
    options,
    ...(chosen === undefined ? {} : { initial_option: chosen }),
  };
  const setting = section("*For administrators:* answers to slash commands are shown");
  return [divider, setting.type === "section" ? { ...setting, accessory: select } : setting];
}

/** The first page of an answer; the buttons beside its entries open in a modal. */
function answerBlocks(reply: Reply, buttons: ButtonMaker): Block[] {
  const sections = paginate(reply)[0] ?? [];
  const blocks = sections.flatMap((part) => renderSection(part, reply.sources, buttons));
  return [header(reply.title), ...joinRichText(blocks)];
}
