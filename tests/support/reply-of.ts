import type { Reply, Section } from "../../commands/reply.ts";
import { sourcesOf } from "../../commands/sources-of.ts";

/** An answer of these sections, with the sources they cite. */
export function replyOf(sections: readonly Section[], rest: Partial<Reply> = {}): Reply {
  const base = { tone: "answer", title: "Title", line: "/brief x", coverage: null, actions: [] } as const;
  return { ...base, sections, sources: sourcesOf(sections), ...rest };
}
