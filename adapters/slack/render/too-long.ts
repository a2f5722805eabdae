import type { Reply, Section } from "../../../commands/reply.ts";
import { citationsOf } from "../../../commands/sources-of.ts";
import type { CitedText } from "../../../src/model.ts";

/** Characters of a source shown at most in one entry. */
const MOST = 3000;

/**
 * An entry that fits into no message, made to fit: a source's running text is cut between sentences, or at a
 * word, with a visible " …"; anything else, quotations above all, is named with where to read it whole.
 */
export function tooLong(entry: Section, reply: Reply): Section {
  if (entry.type === "passage") {
    const blocks = entry.blocks.map((block) => ({ ...block, said: shorten(block.said), mark: null }));
    return { ...entry, blocks };
  }
  if (entry.type === "lines") {
    return { ...entry, lines: entry.lines.map((line) => ({ ...line, said: shorten(line.said), also: [] })) };
  }
  const citation = citationsOf(entry)[0];
  const where = citation === undefined ? reply.line : `/article ${citation.articleId}`;
  return {
    type: "note",
    weight: "warning",
    text: `One entry is too long for a message in Slack and is left out rather than cut. Read it whole: ${where}`,
  };
}

function shorten(said: CitedText): CitedText {
  if (said.text.length <= MOST) return said;
  const head = said.text.slice(0, MOST);
  const sentence = head.search(/[.!?][”"’']?\s\S[^.!?]*$/u);
  const end = sentence > MOST / 2 ? sentence + 1 : head.lastIndexOf(" ");
  return { ...said, text: `${head.slice(0, end > 0 ? end : MOST).trimEnd()} …` };
}
