import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import type { Action, AskAction } from "../../../commands/action.ts";
import type { Reply, Section } from "../../../commands/reply.ts";
import { LIMITS } from "../limits.ts";
import { encodeId, type Press } from "./custom-id.ts";
import { cut, plainWords, webAddress } from "./markdown.ts";

/** A question longer than this is printed in the answer, so that its buttons can refer to it. */
const LONGEST_WHOLE = 60;
/** A printed question longer than this would push the answer away. */
const LONGEST_PRINTED = 500;

/**
 * The question an answer prints in small letters for its buttons; null for a short one, which stands in every
 * button itself, and for one too long to print.
 */
export function printedQuestion(reply: Reply): string | null {
  const lines = [reply.line, ...asksOf(reply).map((action) => action.line)];
  const printed = plainWords(reply.line);
  if (lines.every((line) => line.length <= LONGEST_WHOLE)) return null;
  return printed.length <= LONGEST_PRINTED && printed.startsWith("/") ? printed : null;
}

/** Makes the buttons of one message, each with an id of its own; one whose question fits nowhere is counted. */
export type ButtonMaker = Readonly<{
  ask: (action: AskAction, about?: string) => APIButtonComponent | null;
  press: (label: string, press: Press) => APIButtonComponent | null;
  link: (label: string, url: string) => APIButtonComponent | null;
  leftOut: () => number;
}>;

export function createButtons(printed: string | null): ButtonMaker {
  let made = 0;
  let left = 0;
  const press = (label: string, what: Press): APIButtonComponent | null => {
    const id = encodeId(what, made, printed);
    if (id === null) {
      left += 1;
      return null;
    }
    made += 1;
    const style = what.kind === "page" || what.kind === "share" ? ButtonStyle.Primary : ButtonStyle.Secondary;
    return { type: ComponentType.Button, style, label: labelOf(label), custom_id: id };
  };
  return {
    ask(action, about = "") {
      const kind = action.intent === "context" || action.intent === "open" || action.intent === "sources";
      return press(`${action.label} ${about}`, { kind: kind ? "open" : "ask", line: action.line });
    },
    press,
    link(label, url) {
      const address = webAddress(url);
      if (address === null) return null;
      return { type: ComponentType.Button, style: ButtonStyle.Link, label: labelOf(label), url: address };
    },
    leftOut: () => left,
  };
}

function labelOf(words: string): string {
  return cut(plainWords(words) || "–", LIMITS.buttonLabel.max);
}

/** Every question an answer offers to ask. */
function asksOf(reply: Reply): readonly AskAction[] {
  const isAsk = (action: Action): action is AskAction => action.type === "ask";
  return [...reply.actions.filter(isAsk), ...reply.sections.flatMap(asksIn)];
}

function asksIn(section: Section): readonly AskAction[] {
  switch (section.type) {
    case "facts":
      return section.facts.flatMap((fact) => fact.action ?? []);
    case "quotes":
      return section.quotes.flatMap((quote) => quote.open ?? []);
    case "hits":
      return section.hits.map((hit) => hit.open);
    case "note":
    case "lines":
    case "figures":
    case "timeline":
    case "comparison":
    case "findings":
    case "passage":
      return [];
  }
}
