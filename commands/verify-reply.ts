import { isVerbatim } from "../src/compose/cite.ts";
import type { Engine } from "../src/engine.ts";
import type { Article, Citation, CitedText } from "../src/model.ts";
import type { CitedLine, QuoteCard, Reply, Section } from "./reply.ts";

/** Words shown as a source's own, and how to tell that they are. */
type Claim = Readonly<{ citation: Citation; holds: (stored: Article) => boolean }>;

/**
 * The last check before an answer leaves: everything shown as a source's words is looked up again in the stored
 * version it cites. An answer that fails is a bug and is not sent; an article removed meanwhile fails too.
 *
 * @throws Error that names the article; the adapters turn it into a reference number.
 */
export async function verifyReply(reply: Reply, engine: Engine): Promise<Reply> {
  // One reading serves all claims of a version: a long article is not kept in memory between them.
  const read = new Map<string, Article | undefined>();
  for (const { citation, holds } of reply.sections.flatMap(claimsOf)) {
    const { articleId, version } = citation;
    const key = `${articleId} ${version}`;
    if (!read.has(key)) read.set(key, (await engine.article(articleId, version))?.article);
    const stored = read.get(key);
    if (stored === undefined || !holds(stored)) {
      throw new Error(`an answer cites words that article ${articleId} version ${version} does not have`);
    }
  }
  return reply;
}

/** Every piece of a source's words in a section. */
function claimsOf(section: Section): readonly Claim[] {
  switch (section.type) {
    case "note":
    case "facts":
      return [];
    case "lines":
      return section.lines.map(lineClaim);
    case "quotes":
      return section.quotes.flatMap(quoteClaims);
    case "figures":
      return section.rows.flatMap((row) => [citedClaim(row.figure), citedClaim(row.sentence)]);
    case "hits":
      return section.hits.flatMap((hit) => (hit.passage === null ? [] : [citedClaim(hit.passage)]));
    case "timeline":
      return section.entries.map((entry) => lineClaim(entry.line));
    case "comparison":
      return section.rows.map((row) => lineClaim(row.line));
    case "findings":
      return section.findings.flatMap((finding) =>
        finding.evidence.map(({ citation, pieces }) => piecesClaim(citation, pieces)),
      );
    case "passage":
      return section.blocks.map((block) => citedClaim(block.said));
  }
}

function citedClaim(said: CitedText): Claim {
  return { citation: said.citation, holds: (stored) => isVerbatim(said, stored) };
}

function lineClaim(line: CitedLine): Claim {
  return citedClaim(line.said);
}

/** The quoted words must be all that is cited, each piece in its place. */
function quoteClaims({ parts, citation, variants, context }: QuoteCard): readonly Claim[] {
  const quoted = parts.filter((part) => part.type === "quoted").map((part) => part.text);
  const own: Claim = {
    citation,
    holds: ({ text }) =>
      quoted.length === citation.spans.length &&
      citation.spans.every(({ start, end }, index) => text.slice(start, end) === quoted[index]),
  };
  return [
    own,
    ...variants.map((variant) => piecesClaim(variant.citation, variant.pieces)),
    ...(context === null ? [] : [citedClaim(context)]),
  ];
}

/** Marked pieces may leave out what stands around them; between them only white space may differ. */
function piecesClaim(citation: Citation, pieces: readonly Readonly<{ text: string }>[]): Claim {
  const shown = squeeze(pieces.map((piece) => piece.text).join(""));
  return {
    citation,
    holds: ({ text }) =>
      squeeze(citation.spans.map(({ start, end }) => text.slice(start, end)).join("")).includes(shown),
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
