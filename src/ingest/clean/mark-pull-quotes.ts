import { type Draft, mark, plainWords } from "./draft.ts";

const LONGEST_PULL_QUOTE = 320;
const FEWEST_WORDS = 4;
/** Each candidate is looked for in the whole text; no report has more, and the work stays bounded. */
const MOST_CANDIDATES = 100;
/** Name and organisation under a pull quote. */
const MOST_ATTRIBUTION_LINES = 3;

/**
 * A pull quote prints words of the report again, larger: a short paragraph whose words stand inside another one,
 * with up to three name-like lines below it. Without those lines a plain repetition counts only when it is all
 * in quotation marks.
 */
export function markPullQuotes(drafts: readonly Draft[]): void {
  let report: Report | null = null;
  let candidates = 0;
  for (const [index, draft] of drafts.entries()) {
    const { text } = draft.paragraph;
    if (draft.role !== null || text.length > LONGEST_PULL_QUOTE || draft.words < FEWEST_WORDS) continue;
    const attribution = attributionLines(drafts, index);
    const quoted = /^["“‘']/u.test(text) && /["”’']$/u.test(text);
    if (attribution.length === 0 && !quoted) continue;
    candidates += 1;
    if (candidates > MOST_CANDIDATES) return;
    report ??= readReport(drafts);
    const words = plainWords(text);
    // Two paragraphs that are alike do not both repeat the report: one of them is it.
    const alike = report.left.get(words) ?? 0;
    if (alike <= 1 && !standsOften(report.joined, words, (report.printed.get(words) ?? 0) + 1)) continue;
    report.left.set(words, alike - 1);
    mark(draft, "pull-quote", "repeats-the-report");
    for (const line of attribution) mark(line, "pull-quote", "pull-quote-attribution");
  }
}

/**
 * The words of the undecided paragraphs, a line each; how often each paragraph is printed, and how many printings are
 * left as the report's own.
 */
type Report = Readonly<{ joined: string; printed: ReadonlyMap<string, number>; left: Map<string, number> }>;

function readReport(drafts: readonly Draft[]): Report {
  const whole = drafts.map((draft) => (draft.role === null ? plainWords(draft.paragraph.text) : ""));
  const printed = new Map<string, number>();
  for (const words of whole) printed.set(words, (printed.get(words) ?? 0) + 1);
  return { joined: whole.map((words) => ` ${words} `).join("\n"), printed, left: new Map(printed) };
}

/** Whether words stand in a text so many times at least, each time as whole words. */
function standsOften(joined: string, words: string, times: number): boolean {
  let from = 0;
  for (let found = 0; found < times; found += 1) {
    const at = joined.indexOf(` ${words} `, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}

/** Undecided lines right below that are short and worded like a name, a role or a body. */
function attributionLines(drafts: readonly Draft[], index: number): readonly Draft[] {
  const lines: Draft[] = [];
  for (const draft of drafts.slice(index + 1, index + 1 + MOST_ATTRIBUTION_LINES)) {
    const { text } = draft.paragraph;
    const nameLike = draft.words <= 8 && text.length <= 70 && /^[—–-]?\s*\p{Lu}[^.!?:;"“”]*$/u.test(text);
    if (draft.role !== null || !nameLike) break;
    lines.push(draft);
  }
  return lines;
}
