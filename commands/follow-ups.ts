import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { sub } from "date-fns/sub";
import type { Citation } from "../src/model.ts";
import type { Action } from "./action.ts";
import { buttonLabel } from "./button-label.ts";
import { formatLine } from "./command-line.ts";
import type { Asked } from "./define-command.ts";

const TOPIC = { name: "topic", rest: true } as const;
const FILTERS = ["speaker", "outlet", "since", "until"].map((name) => ({ name, rest: false }));

/** The views of a topic, with what each can be narrowed by: what outlets say side by side is not of one outlet. */
const VIEWS = [
  { name: "brief", label: "Brief", options: [TOPIC, ...FILTERS] },
  { name: "quotes", label: "Quotes", options: [TOPIC, ...FILTERS] },
  { name: "figures", label: "Figures", options: [TOPIC, ...FILTERS] },
  { name: "timeline", label: "Timeline", options: [TOPIC, ...FILTERS] },
  { name: "compare", label: "Compare", options: [TOPIC, ...FILTERS.filter(({ name }) => name !== "outlet")] },
] as const;

export type View = (typeof VIEWS)[number]["name"];

/** What an answer says that the next question may be about. */
export type Answered = Readonly<{
  sources: readonly Citation[];
  /** Who speaks in it by name, the most telling first. */
  speakers?: readonly (string | null)[];
  /** ISO days that it tells of, where those are not the days its sources were published. */
  days?: readonly string[];
}>;

/** More buttons than this below an answer push it off a phone. */
const MOST = 10;

/**
 * What to ask next on the same topic: the other views, the same question without one of its filters, and the question
 * narrowed to an outlet or a speaker of the answer, or to before and after a date. `beside` are the answer's other
 * buttons, which come last and leave that much less room.
 */
export function followUps(
  view: View,
  asked: Asked,
  answered: Answered,
  beside: readonly Action[] = [],
): readonly Action[] {
  const others = switches(view, asked);
  const [outlet, ...outlets] = view === "compare" ? [] : outletsOf(asked, answered);
  const [speaker, ...speakers] = speakersOf(asked, answered);
  const dates = datesOf(asked, answered);
  const wider = widenings(asked);
  const byWorth = [wider, listed(outlet), listed(speaker), dates, outlets, speakers].flat();
  const kept = new Set(byWorth.slice(0, Math.max(0, MOST - others.length - beside.length)));
  if (!dates.every((date) => kept.has(date))) for (const date of dates) kept.delete(date);
  const inOrder = [wider, listed(outlet), outlets, listed(speaker), speakers, dates].flat();
  return [...others, ...inOrder.filter((action) => kept.has(action)), ...beside];
}

function switches(view: View, { values }: Asked): readonly Action[] {
  if (values.topic === undefined || values.topic.trim() === "") {
    if (values.speaker === undefined) return [];
    return [{ type: "ask", intent: "switch", label: "Who is this?", line: `/who ${values.speaker}` }];
  }
  return VIEWS.filter(({ name }) => name !== view).map(({ name, label, options }) => ({
    type: "ask",
    intent: "switch",
    label,
    line: formatLine(name, values, options),
  }));
}

function widenings(asked: Asked): readonly Action[] {
  const without = (label: string, ...names: readonly string[]): readonly Action[] =>
    names.some((name) => asked.values[name] !== undefined)
      ? [narrow(asked, label, Object.fromEntries(names.map((name) => [name, null])))]
      : [];
  const said = (asked.values.topic ?? "").trim() !== "";
  return [
    ...without("All outlets", "outlet"),
    ...(said ? without("Everybody", "speaker") : []),
    ...without("Any date", "since", "until"),
  ];
}

function outletsOf(asked: Asked, { sources }: Answered): readonly Action[] {
  const outlets = [...new Set(sources.map((source) => source.outlet))];
  if (outlets.length < 2) return [];
  return outlets.map((outlet) => narrow(asked, `Only ${outlet}`, { outlet }));
}

function listed(action: Action | undefined): readonly Action[] {
  return action === undefined ? [] : [action];
}

/** Names only: "a spokeswoman" is somebody else in every article. */
function speakersOf(asked: Asked, { speakers = [] }: Answered): readonly Action[] {
  if (asked.values.speaker !== undefined) return [];
  const named = speakers.filter((name) => name !== null && /^\p{Lu}.*\s/u.test(name));
  return [...new Set(named)].flatMap((speaker) =>
    speaker === null ? [] : narrow(asked, `Only ${speaker.replace(/^[^,]+, /u, "")}`, { speaker }),
  );
}

/** From the newest year on and before it; within one year, the newest month. */
function datesOf(asked: Asked, { sources, days }: Answered): readonly Action[] {
  if (asked.values.since !== undefined || asked.values.until !== undefined) return [];
  const told = days ?? sources.flatMap(({ published }) => published?.slice(0, 10) ?? []);
  for (const length of ["2019".length, "2019-06".length]) {
    const parts = [...new Set(told.map((day) => day.slice(0, length)))].sort();
    const newest = parts.at(-1);
    if (newest === undefined || parts.length < 2) continue;
    const start = parseISO(newest);
    const byYear = length === 4;
    const name = format(start, byYear ? "yyyy" : "MMMM yyyy");
    const before = format(sub(start, { days: 1 }), byYear ? "yyyy" : "yyyy-MM");
    return [
      narrow(asked, `Since ${name}`, { since: newest }),
      narrow(asked, `Before ${name}`, { until: before }),
    ];
  }
  return [];
}

function narrow(asked: Asked, label: string, changes: Readonly<Record<string, string | null>>): Action {
  const line = asked.lineWith({ ...changes, page: null });
  return { type: "ask", intent: "narrow", label: buttonLabel(label), line };
}
