import {
  type APIButtonComponent,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from "discord.js";
import type { Reply, ReplyTone } from "../../../commands/reply.ts";
import { inPlace } from "../../shared/in-place.ts";
import type { Style } from "../config.ts";
import { asComponents } from "./as-components.ts";
import { asEmbed, rowsOf } from "./as-embeds.ts";
import { type ButtonMaker, createButtons, printedQuestion } from "./buttons.ts";
import type { Press } from "./custom-id.ts";
import type { Frame } from "./frame.ts";
import { cut, escapeMarkdown } from "./markdown.ts";
import { bodyOf, paginate } from "./paginate.ts";
import type { Piece } from "./pieces.ts";
import { sourcesView, type View } from "./sources-view.ts";

/** Who sees an answer, and so what it offers. */
export type Audience =
  /** Only the asker: may be shared. `back` leads to the answer this one was opened from. */
  | Readonly<{ kind: "private"; back: Press | null }>
  /** Everybody in a channel; `by` is the id of who shared it. */
  | Readonly<{ kind: "public"; by: string | null }>;

/** A message as Discord takes it. Nobody is ever mentioned by it. */
export type Message = Readonly<{
  flags: number;
  embeds?: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  allowed_mentions: Readonly<{ parse: [] }>;
}>;

export type Rendered = Readonly<{
  message: Message;
  page: number;
  pages: number;
  /** Whether its buttons lead to the other pages; if not, the pages have to be sent one after the other. */
  turns: boolean;
}>;

const COLOURS: Readonly<Record<ReplyTone, number>> = {
  answer: 0x2f6f9f,
  nothing: 0x8a8f98,
  problem: 0xb3402e,
  help: 0x5b6ee1,
  done: 0x3a8f5c,
};

/** Characters of a title and of small print in our own words. */
const LONGEST_TITLE = 150;
const LONGEST_NOTE = 200;

/** One page of an answer as a message; a page number past the end gives the last page. */
export function renderReply(
  answer: Reply,
  audience: Audience,
  style: Style,
  wanted = 0,
  view: View = "answer",
): Rendered {
  const reply = view === "sources" ? sourcesView(answer) : answer;
  const pages = paginate(reply);
  const page = Math.min(wanted, pages.length - 1);
  const printed = printedQuestion(reply);
  const buttons = createButtons(printed);
  const { pieces, sources } = bodyOf(pages[page] ?? [], reply);
  const at: Position = { page, pages: pages.length, last: page === pages.length - 1 };
  const ofPieces = new Map(pieces.map((piece) => [piece, pieceButton(piece, style, buttons)]));
  const { turning, rows } = frameButtons(reply, audience, { ...at, view }, buttons);
  const shared = audience.kind === "public" && audience.by !== null ? [`Shared by <@${audience.by}>`] : [];
  const frame: Frame = {
    title: escapeMarkdown(cut(reply.tone === "problem" ? `⚠ ${reply.title}` : reply.title, LONGEST_TITLE)),
    top: [...shared, ...(printed === null ? [] : [escapeMarkdown(printed)])],
    pieces,
    sources,
    notes: notesOf(reply, at, buttons.leftOut()),
    rows,
    colour: COLOURS[reply.tone],
  };
  const message = messageOf(frame, style, (piece) => ofPieces.get(piece) ?? null);
  return { message, page, pages: pages.length, turns: pages.length === 1 || turning };
}

type Position = Readonly<{ page: number; pages: number; last: boolean }>;

function messageOf(
  frame: Frame,
  style: Style,
  buttonOf: (piece: Piece) => APIButtonComponent | null,
): Message {
  const allowed_mentions = { parse: [] } as const satisfies { parse: [] };
  if (style === "components") {
    const container = asComponents(frame, buttonOf);
    return { flags: MessageFlags.IsComponentsV2, components: [container], allowed_mentions: { parse: [] } };
  }
  const { embed, components } = asEmbed(frame, buttonOf);
  return { flags: 0, embeds: [embed], components, allowed_mentions };
}

/** At the side of its piece a button needs no more than its label; below an embed it names the piece. */
function pieceButton(piece: Piece, style: Style, buttons: ButtonMaker): APIButtonComponent | null {
  if (piece.button === null) return null;
  return buttons.ask(piece.button.action, style === "embeds" ? piece.button.about : "");
}

function frameButtons(
  reply: Reply,
  audience: Audience,
  at: Position & Readonly<{ view: View }>,
  buttons: ButtonMaker,
) {
  const { line } = reply;
  const isAnswer = at.view === "answer";
  const turn = (label: string, page: number) =>
    buttons.press(label, { kind: isAnswer ? "page" : "sources", line, page });
  const back = at.page > 0 ? turn("Back", at.page - 1) : null;
  const more = at.last ? null : turn("More", at.page + 1);
  const made = inPlace(reply.actions)
    .filter((action) => action.type === "link" || action.intent !== "more" || at.last)
    .filter((action) => action.type === "link" || action.intent !== "back" || at.page === 0)
    .map((action) => ({
      narrows: action.type === "ask" && action.intent === "narrow",
      button: action.type === "ask" ? buttons.ask(action) : buttons.link(action.label, action.url),
    }));
  const from = isAnswer ? backOf(audience) : ({ kind: "page", line, page: 0 } as const);
  const returning = from === null ? null : buttons.press("↩ To the answer", from);
  const sources =
    isAnswer && reply.sources.length > 0
      ? buttons.press("Sources", { kind: "sources", line, page: 0 })
      : null;
  const mayShare =
    isAnswer && (reply.tone === "answer" || reply.tone === "help") && audience.kind === "private";
  const share = mayShare ? buttons.press("Share in channel", { kind: "share", line, page: at.page }) : null;
  const goOn = made.filter(({ narrows }) => !narrows).map(({ button }) => button);
  const narrow = made.filter(({ narrows }) => narrows).map(({ button }) => button);
  const row = (all: readonly (APIButtonComponent | null)[]) => rowsOf(all.filter((each) => each !== null));
  return {
    turning: (at.page === 0 || back !== null) && (at.last || more !== null),
    rows: [...row([returning, back, more, ...goOn, sources, share]), ...row(narrow)],
  };
}

function backOf(audience: Audience): Press | null {
  return audience.kind === "private" ? audience.back : null;
}

function notesOf(reply: Reply, at: Position, left: number): readonly string[] {
  const missing = `${left === 1 ? "One button is" : `${left} buttons are`} left out: the question is too long for it. Ask again with fewer words.`;
  return [
    at.last ? reply.coverage : null,
    at.pages > 1 ? `Page ${at.page + 1} of ${at.pages}` : null,
    left === 0 ? null : missing,
  ]
    .filter((note) => note !== null)
    .map((note) => escapeMarkdown(cut(note, LONGEST_NOTE)));
}
