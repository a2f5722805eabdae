import type { Engine } from "../src/engine.ts";
import type { Feed } from "../src/watch/feed.ts";
import type { Command, SuggestKind } from "./command.ts";
import { printDay } from "./coverage.ts";
import type { Suggestion } from "./desk.ts";

/** Something to complete, with how often and how lately it occurs. */
type Candidate = Suggestion & Readonly<{ count: number; latest: string | null }>;

type Suggest = (kind: SuggestKind, typed: string, limit: number) => readonly Suggestion[];

/** Days after which an occurrence counts half: a name in this week's news goes before a name in last year's. */
const HALF_LIFE_DAYS = 180;
const DAY = 86_400_000;

/**
 * Completions out of memory. A candidate fits when every typed word begins one of its words, accents and case
 * aside: "conn imm" fits "Connecticut Immigrant Rights Alliance". Those whose first word fits go first, then
 * the often and lately named.
 */
export function createSuggester(engine: Engine, commands: readonly Command[]): Suggest {
  return (kind, typed, limit) => {
    const wanted = wordsOf(typed);
    const now = engine.now().getTime();
    return candidatesOf(kind, engine, commands)
      .flatMap((candidate) => {
        const words = wordsOf(candidate.label);
        const fits = wanted.every((part) => words.some((word) => word.startsWith(part)));
        if (!fits) return [];
        const first = wanted[0] !== undefined && (words[0] ?? "").startsWith(wanted[0]) ? 1 : 0;
        return [{ candidate, first, weight: weightOf(candidate, now) }];
      })
      .sort(
        (a, b) =>
          b.first - a.first || b.weight - a.weight || a.candidate.label.localeCompare(b.candidate.label),
      )
      .slice(0, limit)
      .map(({ candidate: { label, value } }) => ({ label, value }));
  };
}

function candidatesOf(kind: SuggestKind, engine: Engine, commands: readonly Command[]): readonly Candidate[] {
  const directory = engine.directory();
  switch (kind) {
    case "speaker":
      return directory.speakers.map(({ name, quotes, latest }) => named(name, quotes, latest));
    case "topic":
      return directory.topics.map(({ name, articles, latest }) => named(name, articles, latest));
    case "outlet":
      return directory.outlets.map(({ name, articles, latest }) => named(name, articles, latest));
    case "article":
      return engine.latest().map(({ id, outlet, headline, published }) => ({
        label: `${headline ?? "Without a headline"} (${outlet}, ${printDay(published)})`,
        value: id,
        count: 1,
        latest: published,
      }));
    case "command":
      return commands.map(({ name }) => named(name, 1, null));
    case "feed":
      return engine.feeds().map((feed) => ({
        label: feedName(feed),
        value: feed.address,
        count: 1,
        latest: feed.succeededAt,
      }));
  }
}

/** "Harbor Courier (courier.example/rss)": the words of both can be typed. */
function feedName({ outlet, title, address }: Feed): string {
  const place = address.replace(/^https?:\/\/(?:www\.)?/iu, "");
  const name = outlet ?? title;
  return name === null ? place : `${name} (${place})`;
}

function named(name: string, count: number, latest: string | null): Candidate {
  return { label: name, value: name, count, latest };
}

function weightOf({ count, latest }: Candidate, now: number): number {
  const days = latest === null ? 10 * HALF_LIFE_DAYS : Math.max(0, (now - Date.parse(latest)) / DAY);
  return Math.log1p(count) * 0.5 ** (days / HALF_LIFE_DAYS) + count * 1e-6;
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
