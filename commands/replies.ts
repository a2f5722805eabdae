import type { Reply, ReplyTone, Section } from "./reply.ts";

/** A reply of our own words only: help, problems, what was done. */
export function plainReply(
  tone: ReplyTone,
  title: string,
  line: string,
  sections: readonly Section[],
): Reply {
  return { tone, title, line, sections, coverage: null, sources: [], actions: [] };
}

/** What went wrong in one plain sentence, and a way forward. */
export function problem(line: string, what: string, forward: string): Reply {
  return plainReply("problem", what, line, [{ type: "note", weight: "plain", text: forward }]);
}
