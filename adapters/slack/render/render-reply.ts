import type { FiguresSection, Reply, Section } from "../../../commands/reply.ts";
import { sourceKey } from "../../../commands/sources-of.ts";
import { renderReply as renderText } from "../../console/render.ts";
import { plainStyle } from "../../console/style.ts";
import { inPlace } from "../../shared/in-place.ts";
import { numberedOnly } from "../../shared/source-words.ts";
import { LIMITS } from "../limits.ts";
import { type Block, type Button, context, divider, header, joinRichText } from "./blocks.ts";
import { type ButtonMaker, createButtons } from "./buttons.ts";
import { sourceLine } from "./citation.ts";
import { cut, escapeMarkup, mrkdwnWords } from "./markup.ts";
import { paginate } from "./paginate.ts";
import { figuresTable, isCompared } from "./render-figures.ts";
import { renderSection } from "./render-section.ts";

/** Who sees an answer, and so what it offers. */
export type Audience =
  /** Only the asker, in a channel: may be shared. */
  | Readonly<{ kind: "private" }>
  /** Everybody in a channel or thread; `by` shared it. */
  | Readonly<{ kind: "public"; by: string | null }>
  /** Only the asker, in a modal: no table, no sharing. */
  | Readonly<{ kind: "modal" }>;

export type Rendered = Readonly<{
  /** The page as a complete plain answer, escaped: for notifications, screen readers, and when blocks fail. */
  text: string;
  blocks: Block[];
  page: number;
  pages: number;
}>;

/** One page of an answer as a Slack message; a page number past the end gives the last page. */
export function renderReply(reply: Reply, audience: Audience, wanted = 0): Rendered {
  const pages = paginate(reply);
  const page = Math.min(wanted, pages.length - 1);
  const sections = pages[page] ?? [];
  const buttons = createButtons();
  const note = pages.length > 1 ? `Page ${page + 1} of ${pages.length}` : null;
  const shared = audience.kind === "public" && audience.by !== null ? [`Shared by <@${audience.by}>`] : [];
  const body = joinRichText(sections.flatMap((section) => renderSection(section, reply.sources, buttons)));
  const last = page === pages.length - 1;
  const blocks = [
    header(title(reply)),
    ...(shared.length > 0 ? [context(shared)] : []),
    ...body,
    ...sourceList(reply, sections),
    ...small([last ? reply.coverage : null, note]),
    ...buttonRows(reply, audience, { page, last, pages: pages.length }, buttons),
    ...(audience.kind === "modal" ? [] : comparisonTable(sections, reply)),
  ];
  const plainPage = { ...reply, sections, title: note === null ? reply.title : `${reply.title} (${note})` };
  const text = cut(escapeMarkup(renderText(plainPage, plainStyle(10_000))), LIMITS.messageText.max);
  return { text, blocks, page, pages: pages.length };
}

function title(reply: Reply): string {
  return reply.tone === "problem" ? `⚠ ${reply.title}` : reply.title;
}

/** The sources this page cites by number, with the numbers they have in the whole answer. */
function sourceList(reply: Reply, sections: readonly Section[]): Block[] {
  const cited = new Set(sections.flatMap(numberedOnly).map(sourceKey));
  const lines = reply.sources
    .filter((source) => cited.has(sourceKey(source)))
    .map((source) => sourceLine(reply.sources, source));
  return lines.length === 0 ? [] : [divider, context(linesPacked(lines))];
}

/** Lines put together into as few texts as Slack's length allows, never cutting one. */
function linesPacked(lines: readonly string[]): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last === undefined || last.length + line.length + 1 > LIMITS.text.max) texts.push(line);
    else texts[texts.length - 1] = `${last}\n${line}`;
  }
  return texts;
}

/** Characters of a line of small print in our own words. */
const SMALL = 300;

function small(notes: readonly (string | null)[]): Block[] {
  const shown = notes.filter((note) => note !== null).map((note) => mrkdwnWords(cut(note, SMALL)));
  return shown.length === 0 ? [] : [context([shown.join(" · ")])];
}

type Position = Readonly<{ page: number; last: boolean; pages: number }>;

function buttonRows(reply: Reply, audience: Audience, at: Position, buttons: ButtonMaker): Block[] {
  const line = reply.line;
  const back = at.page > 0 ? buttons.page("Previous page", { line, page: at.page - 1 }) : null;
  const next = at.last ? null : buttons.page("Next page", { line, page: at.page + 1 });
  const made = inPlace(reply.actions)
    .filter((action) => action.type === "link" || action.intent !== "more" || at.last)
    .filter((action) => action.type === "link" || action.intent !== "back" || at.page === 0)
    .map((action) => ({
      narrows: action.type === "ask" && action.intent === "narrow",
      button: action.type === "ask" ? buttons.ask(action) : buttons.link(action.label, action.url),
    }));
  const mayShare = audience.kind === "private" && (reply.tone === "answer" || reply.tone === "help");
  const share = mayShare ? buttons.share({ line, page: at.page }) : null;
  const goOn = made.filter(({ narrows }) => !narrows).map(({ button }) => button);
  const narrow = made.filter(({ narrows }) => narrows).map(({ button }) => button);
  const left = buttons.leftOut();
  const missing = `${left === 1 ? "One button is" : `${left} buttons are`} left out: the question is too long for it. Ask again with fewer words.`;
  const notice = left === 0 ? [] : [context([missing])];
  return [...row([back, next, ...goOn, share]), ...row(narrow), ...notice];
}

/** Buttons side by side; those that narrow the question have a row of their own. */
function row(made: readonly (Button | null)[]): Block[] {
  const elements = made.filter((button) => button !== null).slice(0, LIMITS.actionsElements.max);
  return elements.length === 0 ? [] : [{ type: "actions", elements }];
}

/** Slack shows a message's table last, wherever it stands. */
function comparisonTable(sections: readonly Section[], reply: Reply): Block[] {
  const compared = sections
    .filter((section): section is FiguresSection => section.type === "figures")
    .filter(isCompared);
  const table = figuresTable(compared, reply.sources);
  return table === null ? [] : [table];
}
