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
import {
  type Block,
  bullets,
  context,
  paragraph,
  quoteBlock,
  type RichElement,
  section,
  words,
} from "./blocks.ts";
import type { ButtonMaker } from "./buttons.ts";
import { citationLine, reference, references } from "./citation.ts";
import { mrkdwnWords } from "./markup.ts";
import { renderFigures } from "./render-figures.ts";
import { marked, renderQuote } from "./render-quote.ts";

/** One section as blocks, without regard to how much fits: `paginate` has seen to that. */
export function renderSection(part: Section, sources: readonly Citation[], buttons: ButtonMaker): Block[] {
  switch (part.type) {
    case "note":
      return [note(part)];
    case "facts":
      return headed(
        part.heading,
        part.facts.map((fact) => factBlock(fact, buttons)),
      );
    case "lines":
      return headed(part.heading, [bullets(part.lines.map((line) => citedLine(line, sources)))]);
    case "quotes":
      return headed(
        part.heading,
        part.quotes.flatMap((quote) => renderQuote(quote, sources, buttons)),
      );
    case "figures":
      return renderFigures(part, sources);
    case "hits":
      return headed(
        part.heading,
        part.hits.flatMap((hit) => hitBlocks(hit, sources, buttons)),
      );
    case "timeline":
      return [
        bullets(
          part.entries.map(({ date, line }) => [
            words(`${date}: `, { bold: true }),
            ...citedLine(line, sources),
          ]),
        ),
      ];
    case "comparison": {
      const rows = part.rows.map((row) => [
        words(`${row.outlet}: `, { bold: true }),
        ...citedLine(row.line, sources),
      ]);
      return headed(part.heading, [bullets(rows)]);
    }
    case "findings":
      return part.findings.flatMap((each) => findingBlocks(each, sources));
    case "passage":
      return headed(
        part.heading,
        part.blocks.map((block) => passageBlock(block)),
      );
  }
}

function headed(heading: string | null, blocks: readonly Block[]): Block[] {
  return heading === null ? [...blocks] : [paragraph(words(heading, { bold: true })), ...blocks];
}

function note({ weight, text }: NoteSection): Block {
  switch (weight) {
    case "plain":
      return paragraph(words(text));
    case "warning":
      return paragraph(words(`⚠ ${text}`, { bold: true }));
    case "quiet":
      return context([mrkdwnWords(text)]);
  }
}

function factBlock({ label, value, action }: FactsSection["facts"][number], buttons: ButtonMaker): Block {
  const button = action === null ? null : buttons.ask(action);
  if (button === null) {
    const rest = value === "" ? [] : [words(` — ${value}`)];
    return bullets([[words(label, { bold: true }), ...rest]]);
  }
  return section(`*${mrkdwnWords(label)}*${value === "" ? "" : `\n${mrkdwnWords(value)}`}`, button);
}

/** A source's sentence with whose claim it is and every place that prints it. */
function citedLine(line: CitedLine, sources: readonly Citation[]): RichElement[] {
  const whose = claimantBeside(line);
  const claimant = whose === null ? [] : [words(` (${whose})`, { italic: true })];
  return [
    words(line.said.text),
    ...claimant,
    words(" "),
    ...references(sources, [line.said.citation, ...line.also]),
  ];
}

function hitBlocks(hit: Hit, sources: readonly Citation[], buttons: ButtonMaker): Block[] {
  const notes = hit.notes.map((each) => `\n_${mrkdwnWords(each)}_`).join("");
  const found = section(`${citationLine(sources, hit.citation)}${notes}`, buttons.ask(hit.open));
  return hit.passage === null ? [found] : [found, quoteBlock(words(hit.passage.text))];
}

function findingBlocks(found: Finding, sources: readonly Citation[]): Block[] {
  return [
    paragraph(words(`${VERDICTS[found.verdict]}: `, { bold: true }), words(found.checked)),
    paragraph(words(found.explanation)),
    ...found.evidence.map((evidence) => {
      const speaker = evidence.speaker === null ? [] : [words(`${evidence.speaker}: `, { bold: true })];
      return quoteBlock(
        ...speaker,
        ...marked(evidence.pieces),
        words(" "),
        reference(sources, evidence.citation),
      );
    }),
  ];
}

/** A paragraph in its place: reporting as a quote with its number, all else labelled as what it is. */
function passageBlock({ role, said, mark }: PassageSection["blocks"][number]): Block {
  const number = said.citation.paragraph;
  const label = role === "body" ? (number === null ? "" : `¶${number} `) : `[${ROLES[role]}] `;
  const lead = label === "" ? [] : [words(label, { italic: true })];
  if (mark === null) return quoteBlock(...lead, words(said.text));
  const pieces = [
    { text: said.text.slice(0, mark.start), bold: false },
    { text: said.text.slice(mark.start, mark.end), bold: true },
    { text: said.text.slice(mark.end), bold: false },
  ];
  const shown = pieces.filter((piece) => piece.text !== "");
  return quoteBlock(...lead, ...shown.map((piece) => words(piece.text, piece.bold ? { bold: true } : {})));
}
