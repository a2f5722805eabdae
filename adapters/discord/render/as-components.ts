import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
} from "discord.js";
import { LIMITS } from "../limits.ts";
import type { Frame } from "./frame.ts";
import type { Piece } from "./pieces.ts";
import { small } from "./pieces.ts";

type PieceButton = (piece: Piece) => APIButtonComponent | null;

/** A page in Components V2: one container, a button at the side of what it belongs to. */
export function asComponents(frame: Frame, pieceButton: PieceButton): APIContainerComponent {
  const below = [...frame.sources, ...frame.notes].map(small).join("\n");
  const rows = frame.rows.map((components) => ({ type: ComponentType.ActionRow, components }) as const);
  return {
    type: ComponentType.Container,
    accent_color: frame.colour,
    components: [
      text([`### ${frame.title}`, ...frame.top.map(small)].join("\n")),
      ...bodyComponents(frame.pieces, pieceButton),
      ...(below === "" ? [] : [line, text(below)]),
      ...rows,
    ],
  };
}

/** Paragraphs without a button that follow each other are one text. */
export function bodyComponents(
  pieces: readonly Piece[],
  pieceButton: PieceButton,
): APIComponentInContainer[] {
  const made: APIComponentInContainer[] = [];
  for (const piece of pieces) {
    const accessory = pieceButton(piece);
    const last = made.at(-1);
    if (accessory !== null) {
      made.push({ type: ComponentType.Section, components: [text(piece.markdown)], accessory });
    } else if (last?.type === ComponentType.TextDisplay && piece.button === null) {
      made[made.length - 1] = text(`${last.content}${gapBefore(piece)}${piece.markdown}`);
    } else made.push(text(piece.markdown));
  }
  return made;
}

/** List items stand close together, paragraphs apart. */
export function gapBefore(piece: Piece): string {
  return piece.markdown.startsWith("- ") ? "\n" : "\n\n";
}

/** All components of a message, nested ones included, as Discord counts them. */
export function componentsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + componentsIn(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  const nested = Object.values(value).reduce((sum: number, each) => sum + componentsIn(each), 0);
  return nested + ("type" in value && typeof value.type === "number" ? 1 : 0);
}

const line = { type: ComponentType.Separator, divider: true, spacing: 1 } as const;

function text(content: string) {
  return {
    type: ComponentType.TextDisplay,
    content: content.slice(0, LIMITS.displayedText.max) || "–",
  } as const;
}
