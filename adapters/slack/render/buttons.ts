import type { AskAction } from "../../../commands/action.ts";
import { LIMITS } from "../limits.ts";
import { type Button, plain } from "./blocks.ts";
import { type ButtonValue, encodeButton } from "./button-value.ts";
import { webAddress } from "./markup.ts";

/** Every action id of ours begins with one of these; the rest makes it unique in its message. */
export const ACTION = { ask: "ask:", show: "show:", share: "share:", link: "link:" } as const;

/**
 * Makes the buttons of one message or view: each with an action id of its own. A button whose question is too
 * long for Slack is left out and counted, so that the answer can say so.
 */
export type ButtonMaker = Readonly<{
  /** Asks a line: in place, or in a modal when it opens a context. */
  ask: (action: AskAction) => Button | null;
  /** Another page of this same answer. */
  page: (label: string, value: ButtonValue) => Button | null;
  share: (value: ButtonValue) => Button | null;
  link: (label: string, url: string) => Button | null;
  leftOut: () => number;
}>;

export function createButtons(): ButtonMaker {
  let made = 0;
  let left = 0;
  const make = (
    kind: string,
    label: string,
    value: ButtonValue,
    rest: Partial<Button> = {},
  ): Button | null => {
    const encoded = encodeButton(value);
    if (encoded === null) {
      left += 1;
      return null;
    }
    made += 1;
    const text = plain(label, LIMITS.buttonText.max);
    return { type: "button", text, action_id: `${kind}${made}`, value: encoded, ...rest };
  };
  return {
    ask: (action) => make(`${ACTION.ask}${action.intent}:`, action.label, { line: action.line, page: 0 }),
    page: (label, value) => make(ACTION.show, label, value),
    share: (value) => make(ACTION.share, "Share in channel", value, { confirm: shareConfirm }),
    link(label, url) {
      const address = webAddress(url);
      if (address === null) return null;
      made += 1;
      return {
        type: "button",
        text: plain(label, LIMITS.buttonText.max),
        action_id: `${ACTION.link}${made}`,
        url: address,
      };
    },
    leftOut: () => left,
  };
}

/** One more step before something private becomes public: an answer shared by mistake cannot be unread. */
const shareConfirm = {
  title: { type: "plain_text", text: "Share in channel?" },
  text: { type: "plain_text", text: "Everybody here will see this answer, and that you shared it." },
  confirm: { type: "plain_text", text: "Share in channel" },
  deny: { type: "plain_text", text: "Keep to myself" },
} as const;
