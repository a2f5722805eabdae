import type { Citation } from "../src/model.ts";
import type { CitedLine, Section } from "./reply.ts";

/** Every article a reply cites, once, in the order of first citation: the numbered list of sources. */
export function sourcesOf(sections: readonly Section[]): readonly Citation[] {
  const sources = new Map<string, Citation>();
  for (const citation of sections.flatMap(citationsOf)) {
    const key = sourceKey(citation);
    if (!sources.has(key)) sources.set(key, citation);
  }
  return [...sources.values()];
}

/** Two versions of an article are two sources. */
export function sourceKey(citation: Citation): string {
  return `${citation.articleId}@${citation.version}`;
}

/** Every citation of a section, in reading order. */
export function citationsOf(section: Section): readonly Citation[] {
  switch (section.type) {
    case "note":
    case "facts":
      return [];
    case "lines":
      return section.lines.flatMap(ofLine);
    case "quotes":
      return section.quotes.flatMap((quote) => [
        quote.citation,
        ...quote.also,
        ...quote.variants.map((variant) => variant.citation),
      ]);
    case "figures":
      return section.rows.flatMap((row) => [row.figure.citation, ...row.also]);
    case "hits":
      return section.hits.map((hit) => hit.citation);
    case "timeline":
      return section.entries.flatMap((entry) => ofLine(entry.line));
    case "comparison":
      return section.rows.flatMap((row) => ofLine(row.line));
    case "findings":
      return section.findings.flatMap((finding) => finding.evidence.map((evidence) => evidence.citation));
    case "passage":
      return section.blocks.map((block) => block.said.citation);
  }
}

function ofLine(line: CitedLine): readonly Citation[] {
  return [line.said.citation, ...line.also];
}

/** The number a citation is printed with, 1-based; 0 for a citation that the reply does not list. */
export function numberOf(sources: readonly Citation[], citation: Citation): number {
  const key = sourceKey(citation);
  return sources.findIndex((source) => sourceKey(source) === key) + 1;
}
