import type { Citation } from "../src/model.ts";
import type { Action } from "./action.ts";
import type { Asked } from "./define-command.ts";

const VIEWS = [
  { name: "brief", label: "Brief" },
  { name: "quotes", label: "Quotes" },
  { name: "figures", label: "Figures" },
  { name: "timeline", label: "Timeline" },
  { name: "compare", label: "Compare" },
] as const;

export type View = (typeof VIEWS)[number]["name"];

/** Narrowing to one of more outlets than this is no help on a phone. */
const MOST_OUTLETS = 3;

/**
 * What to ask next on the same topic: the other views, and the same question narrowed to one of the outlets
 * that answered or to before and after the middle of the time they cover.
 */
export function followUps(view: View, asked: Asked, sources: readonly Citation[]): readonly Action[] {
  const others = VIEWS.filter((other) => other.name !== view);
  const switches: readonly Action[] = others.map(({ name, label }) => ({
    type: "ask",
    intent: "switch",
    label,
    line: asked.line.replace(/^\/\S+/u, `/${name}`).replace(/ (?:page|length|limit):\S+/gu, ""),
  }));
  return [...switches, ...narrowings(asked, sources)];
}

function narrowings(asked: Asked, sources: readonly Citation[]): readonly Action[] {
  const outlets = [...new Set(sources.map((source) => source.outlet))];
  if (outlets.length < 2) return [];
  const byOutlet: readonly Action[] = outlets.slice(0, MOST_OUTLETS).map((outlet) => ({
    type: "ask",
    intent: "narrow",
    label: shorten(`Only ${outlet}`),
    line: asked.lineWith({ outlet, page: null }),
  }));
  const years = [...new Set(sources.flatMap((source) => source.published?.slice(0, 4) ?? []))].sort();
  const newest = years.at(-1);
  if (newest === undefined || years.length < 2) return byOutlet;
  return [
    ...byOutlet,
    {
      type: "ask",
      intent: "narrow",
      label: `Since ${newest}`,
      line: asked.lineWith({ since: newest, page: null }),
    },
    {
      type: "ask",
      intent: "narrow",
      label: `Before ${newest}`,
      line: asked.lineWith({ until: String(Number(newest) - 1), page: null }),
    },
  ];
}

function shorten(label: string): string {
  return label.length <= 24 ? label : `${label.slice(0, 23)}…`;
}
