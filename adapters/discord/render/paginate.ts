import type { Reply, Section } from "../../../commands/reply.ts";
import { sourceKey } from "../../../commands/sources-of.ts";
import { entriesOf } from "../../shared/entries.ts";
import { onceForEach } from "../../shared/once-for-each.ts";
import { numberedOnly } from "../../shared/source-words.ts";
import { leftOut, tooLong } from "../../shared/too-long.ts";
import { LIMITS } from "../limits.ts";
import { bodyComponents, componentsIn } from "./as-components.ts";
import { printedQuestion } from "./buttons.ts";
import { sourceLine } from "./citation.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { Piece } from "./pieces.ts";
import { renderSection } from "./render-section.ts";

/** What is said around an entry on every page: who shared it, the page's number, a note on missing buttons. */
const SMALL_PRINT = 300;
/** Paging, sources, sharing and the way back, beside the answer's own actions. */
const OWN_BUTTONS = 5;
/** Container, title, lines between, small print. */
const FRAME_COMPONENTS = 6;
const FOR_DISCORD = { platform: "Discord", slash: "/", most: 1500 };

/** The middle of a page: pieces in reading order, and the sources they cite by number. */
export type PageBody = Readonly<{ pieces: readonly Piece[]; sources: readonly string[] }>;

export function bodyOf(sections: readonly Section[], reply: Reply): PageBody {
  const cited = new Set(sections.flatMap(numberedOnly).map(sourceKey));
  return {
    pieces: sections.flatMap((section) => renderSection(section, reply.sources)),
    sources: reply.sources
      .filter((source) => cited.has(sourceKey(source)))
      .map((source) => sourceLine(reply.sources, source)),
  };
}

/**
 * The sections of each page of an answer: split between entries, never inside one. A page fits into one
 * message in either style with its title, sources and buttons. Always at least one page.
 */
export const paginate = onceForEach((reply: Reply): readonly (readonly Section[])[] => {
  const room = roomFor(reply);
  const fits = (sections: readonly Section[]): boolean => isWithin(room, costOf(bodyOf(sections, reply)));
  const pages: Section[][] = [[]];
  for (const entry of reply.sections.flatMap(entriesOf)) {
    const fitting = fits([entry]) ? entry : shortened(entry, reply, fits);
    const page = pages.at(-1) ?? [];
    if (page.length === 0 || fits([...page, fitting])) page.push(fitting);
    else pages.push([fitting]);
  }
  return pages;
});

function shortened(entry: Section, reply: Reply, fits: (sections: readonly Section[]) => boolean): Section {
  const shorter = tooLong(entry, reply, FOR_DISCORD);
  return fits([shorter]) ? shorter : leftOut(entry, reply, FOR_DISCORD);
}

type Cost = Readonly<{ characters: number; components: number; buttons: number }>;

/** What a message has left for the body of a page beside everything that is always there. */
function roomFor(reply: Reply): Cost {
  const buttons = reply.actions.length + OWN_BUTTONS;
  const rows = Math.ceil(buttons / LIMITS.buttonsInRow.max) + 1;
  const said = [reply.title, reply.coverage ?? "", printedQuestion(reply) ?? ""].map(escapeMarkdown).join("");
  return {
    characters: LIMITS.displayedText.max - SMALL_PRINT - said.length,
    components: LIMITS.components.max - FRAME_COMPONENTS - buttons - rows,
    buttons: Math.max(0, LIMITS.rows.max - rows) * LIMITS.buttonsInRow.max,
  };
}

function costOf({ pieces, sources }: PageBody): Cost {
  const characters = [...pieces.map((piece) => piece.markdown), ...sources].reduce(
    (sum, markdown) => sum + markdown.length + "\n-# ".length,
    0,
  );
  return {
    characters,
    components: componentsIn(bodyComponents(pieces, () => null)) + 2 * buttonsIn(pieces),
    buttons: buttonsIn(pieces),
  };
}

function buttonsIn(pieces: readonly Piece[]): number {
  return pieces.filter((piece) => piece.button !== null).length;
}

function isWithin(room: Cost, cost: Cost): boolean {
  return (
    cost.characters <= room.characters && cost.components <= room.components && cost.buttons <= room.buttons
  );
}
