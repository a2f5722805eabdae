import { isVerbatim } from "../src/compose/cite.ts";
import type { Engine } from "../src/engine.ts";
import type { CitedText } from "../src/model.ts";
import type { CitedLine, Reply, Section } from "./reply.ts";

/**
 * The last check before an answer leaves: every cited text is sliced again out of the stored version it cites.
 * An answer that fails is a bug and is not sent; an article removed meanwhile fails too.
 *
 * @throws Error that names the article; the adapters turn it into a reference number.
 */
export async function verifyReply(reply: Reply, engine: Engine): Promise<Reply> {
  const cited = reply.sections.flatMap(citedTexts);
  for (const said of cited) {
    const { articleId, version } = said.citation;
    const stored = await engine.article(articleId, version);
    if (stored === undefined || !isVerbatim(said, stored.article)) {
      throw new Error(`an answer cites words that article ${articleId} version ${version} does not have`);
    }
  }
  return reply;
}

/** Every piece of a source's words in a section. */
function citedTexts(section: Section): readonly CitedText[] {
  switch (section.type) {
    case "note":
    case "facts":
    case "findings":
      return [];
    case "lines":
      return section.lines.map(saidOf);
    case "quotes":
      return section.quotes.flatMap((quote) => quote.context ?? []);
    case "figures":
      return section.rows.flatMap((row) => [row.figure, row.sentence]);
    case "hits":
      return section.hits.flatMap((hit) => hit.passage ?? []);
    case "timeline":
      return section.entries.map((entry) => saidOf(entry.line));
    case "comparison":
      return section.rows.map((row) => saidOf(row.line));
    case "passage":
      return section.blocks.map((block) => block.said);
  }
}

function saidOf(line: CitedLine): CitedText {
  return line.said;
}
