import type {
  CitedLine,
  FactsSection,
  Finding,
  Hit,
  NoteSection,
  PassageSection,
  Section,
} from "../../../commands/reply.ts";
import type { Citation } from "../../../src/model.ts";
import { claimantBeside } from "../../shared/claimant-beside.ts";
import { ROLES, VERDICTS } from "../../shared/labels.ts";
import { referenceLabel } from "../../shared/source-words.ts";
import { citationLine, references } from "./citation.ts";
import { bold, escapeMarkdown, italic } from "./markdown.ts";
import { type Piece, paragraph, quoted, small } from "./pieces.ts";
import { renderFigures } from "./render-figures.ts";
import { marked, renderQuote } from "./render-quote.ts";

/** One section in pieces, without regard to how much fits: `paginate` has seen to that. */
export function renderSection(part: Section, sources: readonly Citation[]): readonly Piece[] {
  switch (part.type) {
    case "note":
      return [paragraph(note(part))];
    case "facts":
      return headed(part.heading, part.facts.map(fact));
    case "lines":
      return headed(
        part.heading,
        part.lines.map((line) => paragraph(`- ${citedLine(line, sources)}`)),
      );
    case "quotes":
      return headed(
        part.heading,
        part.quotes.map((quote) => renderQuote(quote, sources)),
      );
    case "figures":
      return renderFigures(part, sources);
    case "hits":
      return headed(
        part.heading,
        part.hits.map((hit) => hitPiece(hit, sources)),
      );
    case "timeline":
      return part.entries.map(({ date, line }) =>
        paragraph(`- ${bold(`${date}:`)} ${citedLine(line, sources)}`),
      );
    case "comparison":
      return headed(
        part.heading,
        part.rows.map(({ outlet, line }) => paragraph(`- ${bold(`${outlet}:`)} ${citedLine(line, sources)}`)),
      );
    case "findings":
      return part.findings.map((found) => finding(found, sources));
    case "passage":
      return headed(
        part.heading,
        part.blocks.map((block) => paragraph(passageLine(block))),
      );
  }
}

function headed(heading: string | null, pieces: readonly Piece[]): readonly Piece[] {
  return heading === null ? pieces : [paragraph(bold(heading)), ...pieces];
}

function note({ weight, text }: NoteSection): string {
  switch (weight) {
    case "plain":
      return escapeMarkdown(text);
    case "warning":
      return bold(`⚠ ${text}`);
    case "quiet":
      return small(escapeMarkdown(text));
  }
}

function fact({ label, value, action }: FactsSection["facts"][number]): Piece {
  const words = value === "" ? bold(label) : `${bold(label)} — ${escapeMarkdown(value)}`;
  return action === null ? paragraph(`- ${words}`) : { markdown: words, button: { action, about: label } };
}

/** A source's sentence with whose claim it is and every place that prints it. */
function citedLine(line: CitedLine, sources: readonly Citation[]): string {
  const whose = claimantBeside(line);
  const claimant = whose === null ? "" : ` ${italic(`(${whose})`)}`;
  return `${escapeMarkdown(line.said.text)}${claimant} ${references(sources, [line.said.citation, ...line.also])}`;
}

function hitPiece(hit: Hit, sources: readonly Citation[]): Piece {
  const lines = [
    citationLine(sources, hit.citation),
    ...hit.notes.map((each) => small(italic(each))),
    ...(hit.passage === null ? [] : [quoted(escapeMarkdown(hit.passage.text))]),
  ];
  return {
    markdown: lines.join("\n"),
    button: { action: hit.open, about: referenceLabel(sources, hit.citation) },
  };
}

function finding(found: Finding, sources: readonly Citation[]): Piece {
  return paragraph(
    `${bold(`${VERDICTS[found.verdict]}:`)} ${escapeMarkdown(found.checked)}`,
    escapeMarkdown(found.explanation),
    ...found.evidence.map(({ speaker, pieces, citation }) => {
      const who = speaker === null ? "" : `${bold(`${speaker}:`)} `;
      return quoted(`${who}${marked(pieces)} ${references(sources, [citation])}`);
    }),
  );
}

/** A paragraph in its place: reporting as a quotation with its number, all else labelled as what it is. */
function passageLine({ role, said, mark }: PassageSection["blocks"][number]): string {
  const number = said.citation.paragraph;
  const label = role === "body" ? (number === null ? "" : `¶${number}`) : `[${ROLES[role]}]`;
  const lead = label === "" ? "" : `${escapeMarkdown(label)} `;
  if (mark === null) return quoted(`${lead}${escapeMarkdown(said.text)}`);
  const before = said.text.slice(0, mark.start);
  const after = said.text.slice(mark.end);
  const pieces = [
    escapeMarkdown(before),
    space(before.slice(-1)),
    bold(said.text.slice(mark.start, mark.end)),
    space(after.slice(0, 1)),
    escapeMarkdown(after),
  ];
  return quoted(`${lead}${pieces.join("")}`);
}

/** Escaping trims; the white space beside a mark stands outside of it. */
function space(beside: string): string {
  return /\s/u.test(beside) ? " " : "";
}
