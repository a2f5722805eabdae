import type { Reply, Section } from "../../../commands/reply.ts";
import { sourceKey } from "../../../commands/sources-of.ts";
import { entriesOf } from "../../shared/entries.ts";
import { onceForEach } from "../../shared/once-for-each.ts";
import { numberedOnly } from "../../shared/source-words.ts";
import { tooLong } from "../../shared/too-long.ts";
import { LIMITS } from "../limits.ts";
import { UMBRELLA } from "../slash-names.ts";
import { charactersIn, joinRichText } from "./blocks.ts";
import { createButtons } from "./buttons.ts";
import { sourceLine } from "./citation.ts";
import { figuresTable, isCompared } from "./render-figures.ts";
import { renderSection } from "./render-section.ts";

/** What the frame around the sections needs: title, page note, sources, coverage, buttons. */
const FRAME = { blocks: 8, characters: 2000 };
const ROOM = {
  blocks: LIMITS.messageBlocks.max - FRAME.blocks,
  characters: LIMITS.messageCharacters.max - FRAME.characters,
};

/** Characters of a source's running text shown at most in one entry. */
const FOR_SLACK = { platform: "Slack", slash: `/${UMBRELLA} `, most: 3000 };

/**
 * The sections of each page of an answer: split between entries, never inside one. A page holds what fits into
 * one message with its list of sources. Always at least one page.
 */
export const paginate = onceForEach((reply: Reply): readonly (readonly Section[])[] => {
  const pages: Section[][] = [[]];
  let used = { blocks: 0, characters: 0 };
  let cited = new Set<string>();
  for (const entry of reply.sections.flatMap(entriesOf)) {
    const fitting = fits(cost(entry, reply, new Set())) ? entry : tooLong(entry, reply, FOR_SLACK);
    let more = cost(fitting, reply, cited);
    if (!fits({ blocks: used.blocks + more.blocks, characters: used.characters + more.characters })) {
      pages.push([]);
      cited = new Set();
      used = { blocks: 0, characters: 0 };
      more = cost(fitting, reply, cited);
    }
    pages.at(-1)?.push(fitting);
    for (const citation of numberedOnly(fitting)) cited.add(sourceKey(citation));
    used = { blocks: used.blocks + more.blocks, characters: used.characters + more.characters };
  }
  return pages;
});

type Cost = Readonly<{ blocks: number; characters: number }>;

function fits(cost: Cost): boolean {
  return cost.blocks <= ROOM.blocks && cost.characters <= ROOM.characters;
}

/** What an entry adds to a page: its blocks, its rows in the table, and the sources nobody cited yet. */
function cost(entry: Section, reply: Reply, cited: ReadonlySet<string>): Cost {
  const blocks = joinRichText(renderSection(entry, reply.sources, createButtons()));
  const table = entry.type === "figures" && isCompared(entry) ? figuresTable([entry], reply.sources) : null;
  const fresh = new Map(numberedOnly(entry).map((citation) => [sourceKey(citation), citation]));
  const lines = [...fresh]
    .filter(([key]) => !cited.has(key))
    .map(([, source]) => sourceLine(reply.sources, source));
  return {
    blocks: blocks.length,
    characters:
      charactersIn(blocks) + charactersIn(table) + lines.reduce((sum, line) => sum + line.length + 1, 0),
  };
}
