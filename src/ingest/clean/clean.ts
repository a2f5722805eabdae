import type { Block } from "../../model.ts";
import { datelineOf } from "./dateline.ts";
import { type Draft, type KnownFacts, toDraft } from "./draft.ts";
import { markBios } from "./mark-bios.ts";
import { markComments } from "./mark-comments.ts";
import { markCrossheads } from "./mark-crossheads.ts";
import { markFurniture } from "./mark-furniture.ts";
import { markPictures } from "./mark-pictures.ts";
import { markPreamble } from "./mark-preamble.ts";
import { markPullQuotes } from "./mark-pull-quotes.ts";
import { markRelated } from "./mark-related.ts";
import { markTrailing } from "./mark-trailing.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** The rules in the order they look at a text. A paragraph keeps the first role it is given. */
const RULES: readonly ((drafts: readonly Draft[], known: KnownFacts) => void)[] = [
  markComments,
  markPictures,
  markFurniture,
  markRelated,
  markPreamble,
  markBios,
  markPullQuotes,
  markTrailing,
  markCrossheads,
];

/**
 * Gives every paragraph of a text its role. Nothing is rewritten: the blocks are ranges, in order, that leave
 * only white space out. What no rule claims is reporting ("default"): losing a sentence of a report is bad,
 * quoting a reader's comment as reporting is worse, so everything below a comments heading is a comment.
 * Linear in the length of the text.
 */
export function clean(text: string, known: KnownFacts): readonly Block[] {
  const drafts: readonly Draft[] = paragraphsOf(text).map(toDraft);
  for (const rule of RULES) rule(drafts, known);
  const first = drafts.find((draft) => draft.role === null);
  return drafts.map((draft) => {
    const block = { role: draft.role ?? "body", span: draft.paragraph.span, rule: draft.rule } as const;
    const dateline = draft === first ? datelineOf(draft.paragraph) : undefined;
    return dateline === undefined ? block : { ...block, dateline };
  });
}

/** Whether the outlet said that it will change the report: such a page is read again sooner. */
export function willBeUpdated(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.rule === "story-notice");
}
