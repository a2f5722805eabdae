import type { Action, AskAction } from "../../commands/action.ts";

const PLACE: Readonly<Record<AskAction["intent"], number>> = {
  back: 0,
  more: 1,
  switch: 2,
  narrow: 3,
  context: 4,
  sources: 5,
  open: 6,
};

/** Actions in the order their buttons stand in: paging first, links last. */
export function inPlace(actions: readonly Action[]): readonly Action[] {
  const place = (action: Action): number => (action.type === "link" ? 9 : PLACE[action.intent]);
  return actions.toSorted((left, right) => place(left) - place(right));
}
