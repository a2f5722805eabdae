import type { Action } from "./action.ts";
import type { Asked } from "./define-command.ts";
import { integer } from "./options.ts";

/** The option behind the More and Back buttons; people do not type it. */
export const PAGE = integer({ en: "Page", es: "Página" }, { min: 1, max: 50, fallback: 1 }, { hidden: true });

/** Back where there is a page before this one, More where there is one after it. */
export function pageActions(asked: Asked, page: number, more: boolean): readonly Action[] {
  const actions: Action[] = [];
  if (page > 1) {
    const line = asked.lineWith({ page: page === 2 ? null : String(page - 1) });
    actions.push({ type: "ask", intent: "back", label: "Back", line });
  }
  if (more) {
    const line = asked.lineWith({ page: String(page + 1) });
    actions.push({ type: "ask", intent: "more", label: "More", line });
  }
  return actions;
}
