import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  ComponentType,
} from "discord.js";
import { LIMITS } from "../limits.ts";
import { gapBefore } from "./as-components.ts";
import type { Frame } from "./frame.ts";
import { cut, unescapeMarkdown } from "./markdown.ts";
import { type Piece, small } from "./pieces.ts";

type Embedded = Readonly<{
  embed: APIEmbed;
  components: APIActionRowComponent<APIButtonComponent>[];
}>;

/** A page as a classic embed; buttons stand below, each naming what it belongs to. */
export function asEmbed(frame: Frame, pieceButton: (piece: Piece) => APIButtonComponent | null): Embedded {
  const top = frame.top.map(small).join("\n");
  const body = frame.pieces.map((piece) => `${gapBefore(piece)}${piece.markdown}`).join("");
  const below = frame.sources.length === 0 ? "" : `\n\n${frame.sources.map(small).join("\n")}`;
  const ofPieces = frame.pieces.map(pieceButton).filter((button) => button !== null);
  const rows = [...rowsOf(ofPieces), ...frame.rows].slice(0, LIMITS.rows.max);
  const footer = frame.notes.map(unescapeMarkdown).join(" · ");
  return {
    embed: {
      title: cut(frame.title, LIMITS.embedTitle.max),
      description: `${top}${body}${below}`.trim().slice(0, LIMITS.embedDescription.max),
      color: frame.colour,
      ...(footer === "" ? {} : { footer: { text: cut(footer, LIMITS.embedFooter.max) } }),
    },
    components: rows.map((components) => ({ type: ComponentType.ActionRow, components })),
  };
}

/** Buttons side by side, as many as a row takes. */
export function rowsOf(buttons: readonly APIButtonComponent[]): APIButtonComponent[][] {
  const size = LIMITS.buttonsInRow.max;
  return Array.from({ length: Math.ceil(buttons.length / size) }, (_, row) =>
    buttons.slice(row * size, (row + 1) * size),
  );
}
