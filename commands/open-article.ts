import type { AskAction } from "./action.ts";

/** Opens an article, at a paragraph when one is given. */
export function openArticle(id: string, paragraph: number | null): AskAction {
  const around = paragraph === null ? "" : ` around:${paragraph}`;
  return { type: "ask", intent: "open", label: "Context", line: `/article ${id}${around}` };
}
