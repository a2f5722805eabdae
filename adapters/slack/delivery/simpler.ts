import type { Block } from "../render/blocks.ts";

/** A message on its way, as far as it can be made simpler. */
export type Simplifiable = Readonly<{ text?: string; blocks?: Block[]; delete_original?: true }>;

/** What Slack says of blocks it will not show. */
const REFUSED_BLOCKS = /invalid_blocks|invalid_attachments|msg_blocks_too_long|only_one_table_allowed/;

/**
 * A message Slack refused for its blocks, one step plainer: without its table, which only repeats what stands
 * above it, then without any blocks, as the plain answer it carries anyway. Null when its blocks are not to
 * blame, or none are left: an answer is rather shown plain than not at all.
 */
export function simpler(message: Simplifiable, problem: string): Simplifiable | null {
  const { blocks, ...plain } = message;
  if (blocks === undefined || !REFUSED_BLOCKS.test(problem)) return null;
  const untabled = blocks.filter((block) => block.type !== "table");
  return untabled.length < blocks.length ? { ...plain, blocks: untabled } : plain;
}
