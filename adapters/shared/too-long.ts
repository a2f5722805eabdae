import type { Reply, Section } from "../../commands/reply.ts";
import { citationsOf } from "../../commands/sources-of.ts";
import type { CitedText } from "../../src/model.ts";

/**
 * The platform's name and what commands begin with there, as notices print them, and how many characters of
 * running text one entry shows at most.
 */
export type TooLongFor = Readonly<{ platform: string; slash: string; most: number }>;

/**
 * An entry that fits into no message, made to fit: a source's running text is cut between sentences, or at a
 * word, with a visible " …"; anything else, quotations above all, is named with where to read it whole.
 */
export function tooLong(entry: Section, reply: Reply, here: TooLongFor): Section {
  const { most } = here;
  if (entry.type === "passage") {
    const blocks = entry.blocks.map((block) => ({ ...block, said: shorten(block.said, most), mark: null }));
    return { ...entry, blocks };
  }
  if (entry.type === "lines") {
    return {
      ...entry,
      lines: entry.lines.map((line) => ({ ...line, said: shorten(line.said, most), also: [] })),
    };
  }
  return leftOut(entry, reply, here);
}

/** The notice in the place of an entry that cannot be shown whole: it names where to read it. */
export function leftOut(
  entry: Section,
  reply: Reply,
  { platform, slash }: Omit<TooLongFor, "most">,
): Section {
  const citation = citationsOf(entry)[0];
  const where = citation === undefined ? reply.line.slice(0, 300) : `${slash}article ${citation.articleId}`;
  return {
    type: "note",
    weight: "warning",
    text: `One entry is too long for a message in ${platform} and is left out rather than cut. Read it whole: ${where}`,
  };
}

function shorten(said: CitedText, most: number): CitedText {
  if (said.text.length <= most) return said;
  const head = said.text.slice(0, most);
  const sentence = head.search(/[.!?][”"’']?\s\S[^.!?]*$/u);
  const end = sentence > most / 2 ? sentence + 1 : head.lastIndexOf(" ");
  return { ...said, text: `${head.slice(0, end > 0 ? end : most).trimEnd()} …` };
}
