import type { Command } from "../../commands/command.ts";
import type { Reply, Section } from "../../commands/reply.ts";
import { slashName, UMBRELLA } from "./slash-names.ts";

type OwnWords = (reply: Reply) => Reply;

/**
 * Calls commands in our own words by the names they have here: `/help` is Slack's own and ours `/otr-help`, and
 * with a prefix all are called differently. The words of sources and what somebody asked stay as they are.
 *
 *     createOwnWords(commands, "")(reply) // "see /help for what you can do" -> "see /otr-help for what you can do"
 */
export function createOwnWords(commands: readonly Command[], prefix: string): OwnWords {
  const names = new Map(commands.map((command) => [command.name, slashName(command, prefix)]));
  const mentioned = new RegExp(`(?<![\\w/.:-])/(${[...names.keys()].join("|")})(?![\\w/-])`, "g");
  const here = (text: string): string =>
    text.replace(mentioned, (whole, name: string) => `/${names.get(name) ?? whole}`);
  const section = (part: Section, isHelp: boolean): Section => {
    if (part.type === "note") return { ...part, text: here(part.text) };
    if (part.type !== "facts" || !isHelp) return part;
    return { ...part, facts: part.facts.map((fact) => ({ ...fact, label: here(fact.label) })) };
  };
  return (reply) => {
    const isHelp = reply.tone === "help";
    const sections = reply.sections.map((part) => section(part, isHelp));
    return {
      ...reply,
      title: isHelp || reply.tone === "problem" ? here(reply.title) : reply.title,
      sections: isHelp ? [...sections, HOW_ELSE] : sections,
    };
  };
}

const HOW_ELSE: Section = {
  type: "note",
  weight: "quiet",
  text: `In Slack every command also works as /${UMBRELLA} with the command after it, and after a mention in a thread.`,
};
