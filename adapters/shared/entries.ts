import type { Section } from "../../commands/reply.ts";

/** Rows of one measure that stay together. */
const ROWS_TOGETHER = 20;

/** A section as sections of one entry each; the heading stays with the first. */
export function entriesOf(section: Section): readonly Section[] {
  switch (section.type) {
    case "note":
      return [section];
    case "facts":
      return section.facts.map((fact, index) => ({
        ...section,
        heading: first(section, index),
        facts: [fact],
      }));
    case "lines":
      return section.lines.map((line, index) => ({
        ...section,
        heading: first(section, index),
        lines: [line],
      }));
    case "quotes":
      return section.quotes.map((quote, index) => ({
        ...section,
        heading: first(section, index),
        quotes: [quote],
      }));
    case "hits":
      return section.hits.map((hit, index) => ({ ...section, heading: first(section, index), hits: [hit] }));
    case "passage":
      return section.blocks.map((block, index) => ({
        ...section,
        heading: first(section, index),
        blocks: [block],
      }));
    case "timeline":
      return section.entries.map((entry) => ({ ...section, entries: [entry] }));
    case "findings":
      return section.findings.map((finding) => ({ ...section, findings: [finding] }));
    case "figures":
      return chunks(section.rows, ROWS_TOGETHER).map((rows) => ({ ...section, rows }));
    case "comparison":
      return chunks(section.rows, ROWS_TOGETHER).map((rows) => ({ ...section, rows }));
  }
}

function first(section: Readonly<{ heading: string | null }>, index: number): string | null {
  return index === 0 ? section.heading : null;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
