import type {
  CitedLine,
  FiguresSection,
  Finding,
  QuoteCard,
  QuoteVariant,
  Section,
} from "../../commands/reply.ts";
import type { Citation } from "../../src/model.ts";
import { claimantBeside } from "../shared/claimant-beside.ts";
import { block, bullet } from "./layout.ts";
import { plainText } from "./plain-text.ts";
import { reference } from "./render-sources.ts";
import type { Style } from "./style.ts";

/** One section as terminal text. */
export function renderSection(section: Section, sources: readonly Citation[], style: Style): string {
  switch (section.type) {
    case "note": {
      const text = plainText(section.text);
      if (section.weight === "warning") return block(style.warning(text), 0, style);
      return block(section.weight === "quiet" ? style.quiet(text) : text, 0, style);
    }
    case "facts":
      return headed(
        section.heading,
        section.facts.map((fact) => {
          const value = fact.value === "" ? "" : `  ${plainText(fact.value)}`;
          const action = fact.action === null ? "" : style.quiet(`  ${fact.action.line}`);
          return bullet("  ", `${style.name(plainText(fact.label))}${value}${action}`, style);
        }),
        style,
      );
    case "lines":
      return headed(
        section.heading,
        section.lines.map((line) => bullet("• ", citedLine(line, sources, style), style)),
        style,
      );
    case "quotes":
      return headed(
        section.heading,
        section.quotes.map((quote) => quoteCard(quote, sources, style)),
        style,
        "\n\n",
      );
    case "figures":
      return figures(section, sources, style);
    case "hits":
      return headed(
        section.heading,
        section.hits.map((hit) => {
          const headline = style.name(plainText(hit.citation.headline ?? "Without a headline"));
          const notes = hit.notes.map((note) => `\n${style.quiet(plainText(note))}`).join("");
          const passage = hit.passage === null ? "" : `\n${plainText(hit.passage.text)}`;
          return bullet("• ", `${headline} ${reference(sources, hit.citation)}${passage}${notes}`, style);
        }),
        style,
        "\n\n",
      );
    case "timeline":
      return section.entries
        .map((entry) =>
          bullet("• ", `${style.name(entry.date)}: ${citedLine(entry.line, sources, style)}`, style),
        )
        .join("\n");
    case "comparison": {
      return headed(
        section.heading,
        section.rows.map((row) =>
          bullet("• ", `${style.name(plainText(row.outlet))}: ${citedLine(row.line, sources, style)}`, style),
        ),
        style,
      );
    }
    case "findings":
      return section.findings.map((found) => finding(found, sources, style)).join("\n\n");
    case "passage":
      return headed(
        section.heading,
        section.blocks.map(({ role, said }) => {
          const number = said.citation.paragraph;
          const label =
            role === "body" ? style.quiet(number === null ? "" : `¶${number} `) : style.quiet(`[${role}] `);
          return block(`${label}${plainText(said.text)}`, 0, style);
        }),
        style,
        "\n\n",
      );
  }
}

function headed(heading: string | null, entries: readonly string[], style: Style, between = "\n"): string {
  const body = entries.join(between);
  return heading === null ? body : `${style.heading(plainText(heading))}\n${body}`;
}

function citedLine(line: CitedLine, sources: readonly Citation[], style: Style): string {
  const references = [line.said.citation, ...line.also].map((citation) => reference(sources, citation));
  const whose = claimantBeside(line);
  const claimant = whose === null ? "" : style.quiet(` (${plainText(whose)})`);
  return `${plainText(line.said.text)}${claimant} ${references.join("")}`;
}

function quoteCard(quote: QuoteCard, sources: readonly Citation[], style: Style): string {
  const name = quote.speaker === null ? "Unknown speaker" : plainText(quote.speaker);
  const speaker = style.name(quote.uncertain && quote.speaker !== null ? `perhaps ${name}` : name);
  const role = quote.role === null ? "" : `, ${plainText(quote.role)}`;
  const words = quote.parts
    .map((part) => (part.type === "cue" ? style.quiet(plainText(part.text)) : plainText(part.text)))
    .join(" ");
  const references = [quote.citation, ...quote.also].map((citation) => reference(sources, citation)).join("");
  const lines = [
    bullet("", `${speaker}${role}`, style),
    block(`${words} ${references}`, 2, style),
    ...quote.notes.map((note) => block(style.quiet(plainText(note)), 2, style)),
    ...quote.variants.map((variant) => block(variantText(variant, sources, style), 2, style)),
  ];
  if (quote.context !== null) {
    lines.push(block(style.quiet(`In context: ${plainText(quote.context.text)}`), 2, style));
  }
  return lines.join("\n");
}

function variantText({ pieces, citation }: QuoteVariant, sources: readonly Citation[], style: Style): string {
  return `${style.quiet("Also printed as:")} ${marked(pieces, style)} ${reference(sources, citation)}`;
}

function marked(pieces: QuoteVariant["pieces"], style: Style): string {
  return pieces
    .map(({ text, differs }) => {
      const words = plainText(text);
      return differs && words !== "" ? style.marked(words) : words;
    })
    .filter((words) => words !== "")
    .join(" ");
}

function figures(section: FiguresSection, sources: readonly Citation[], style: Style): string {
  const lines = [style.heading(plainText(section.measure))];
  if (section.explanation !== null) {
    const text = plainText(section.explanation);
    lines.push(
      block(
        section.verdict === "conflict" || section.verdict === "printings-differ"
          ? style.warning(`⚠ ${text}`)
          : text,
        2,
        style,
      ),
    );
  }
  for (const row of section.rows) {
    const sayer = row.sayer === null ? "the report itself" : plainText(row.sayer);
    const where = [row.place, row.period].filter((part) => part !== null).map(plainText);
    const scope = where.length === 0 ? "" : `, ${where.join(", ")}`;
    const references = [row.figure.citation, ...row.also]
      .map((citation) => reference(sources, citation))
      .join("");
    lines.push(
      bullet("• ", `${style.name(plainText(row.figure.text))}${scope} — ${sayer} ${references}`, style),
      block(style.quiet(plainText(row.sentence.text)), 2, style),
    );
  }
  return lines.join("\n");
}

const VERDICTS: Readonly<Record<Finding["verdict"], string>> = {
  verbatim: "Verbatim",
  differs: "Differs",
  disputed: "Disputed",
  supported: "Supported",
  "not-found": "Not found",
};

function finding(found: Finding, sources: readonly Citation[], style: Style): string {
  const verdict = VERDICTS[found.verdict];
  const mark = found.verdict === "verbatim" || found.verdict === "supported" ? style.name : style.warning;
  return [
    bullet("• ", `${mark(verdict)}: ${plainText(found.checked)}`, style),
    block(plainText(found.explanation), 2, style),
    ...found.evidence.map((evidence) => {
      const speaker = evidence.speaker === null ? "" : `${style.name(plainText(evidence.speaker))}: `;
      return block(
        `${speaker}${marked(evidence.pieces, style)} ${reference(sources, evidence.citation)}`,
        2,
        style,
      );
    }),
  ].join("\n");
}
