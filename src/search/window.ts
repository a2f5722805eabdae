import { setImmediate } from "node:timers/promises";
import type { ArticleSummary, IndexEntry } from "../store/store.ts";
import { createFirstStage, type Sayings, type Wanted } from "./first-stage.ts";
import type { Lexicon } from "./lexicon.ts";
import { type PackedEntry, type TermLines, termAt, timesOf } from "./packed-entry.ts";

/** What filters and tie-breaking need of an article, with its packed terms. */
export type Held = Readonly<{ id: string; outlet: string; published: string | null; entry: PackedEntry }>;

/** As `Wanted`, by what is held. */
export type WantedHeld = Readonly<Omit<Wanted, "accept"> & { accept: ((held: Held) => boolean) | null }>;

/** The newest articles, kept in memory. */
export type Window = Readonly<{
  /**
   * Replaces what is held under the id, and gives the terms it has read. Undefined when the article is older
   * than all of a full window.
   */
  add: (article: ArticleSummary, index: IndexEntry) => TermLines | undefined;
  remove: (id: string) => void;
  has: (id: string) => boolean;
  size: () => number;
  find: (wanted: WantedHeld) => Readonly<{ articles: readonly Held[]; total: number }>;
  /** Newest first. */
  newest: () => readonly Held[];
}>;

/** A full window may grow by this share before its oldest articles are let go, many at a time. */
const SLACK = 0.05;

/** At most `limit` articles (and a little slack), in MiniSearch and as packed terms. */
export function createWindow(limit: number, lexicon: Lexicon): Window {
  const stage = createFirstStage();
  const slots: (Held | undefined)[] = [];
  const slotOf = new Map<string, number>();
  let oldest = "";
  /** Sorted when it is asked for, until something comes or goes. */
  let order: readonly Held[] | null = null;

  const remove = (id: string): void => {
    const slot = slotOf.get(id);
    const held = slot === undefined ? undefined : slots[slot];
    if (slot === undefined || held === undefined) return;
    stage.remove(slot);
    lexicon.discount(held.entry);
    slots[slot] = undefined;
    slotOf.delete(id);
    order = null;
  };
  const newest = (): readonly Held[] => {
    order ??= slots.filter((held) => held !== undefined).sort(newestFirst);
    return order;
  };
  const letGo = (): void => {
    const [kept, old] = [newest().slice(0, limit), newest().slice(limit)];
    for (const { id } of old) remove(id);
    oldest = kept.at(-1)?.published ?? "";
  };

  return {
    add: (article, index) => {
      remove(article.id);
      if (slotOf.size >= limit && (article.published ?? "") < oldest) return undefined;
      const lines = lexicon.linesOf(index);
      const entry = lexicon.pack(lines);
      const slot = slots.length;
      slots.push({ id: article.id, outlet: article.outlet, published: article.published, entry });
      slotOf.set(article.id, slot);
      order = null;
      lexicon.count(entry);
      stage.add(slot, sayingsOf(entry, lexicon));
      if (slotOf.size > limit * (1 + SLACK)) letGo();
      return lines;
    },
    remove,
    has: (id) => slotOf.has(id),
    size: () => slotOf.size,
    find: ({ accept, ...wanted }) => {
      const acceptSlot = (passes: (held: Held) => boolean) => (slot: number) => {
        const held = slots[slot];
        return held !== undefined && passes(held);
      };
      const { ids, total } = stage.find({ ...wanted, accept: accept === null ? null : acceptSlot(accept) });
      const articles: Held[] = [];
      for (const slot of ids) {
        const held = slots[slot];
        if (held !== undefined) articles.push(held);
      }
      return { articles, total };
    },
    newest,
  };
}

/** Function words find nothing by themselves and are not among them. */
function sayingsOf(entry: PackedEntry, lexicon: Lexicon): Sayings {
  const terms: (readonly [string, number])[] = [];
  for (let index = 0; index < entry.terms; index += 1) {
    const id = termAt(entry, index);
    if (!lexicon.isStop(id)) terms.push([lexicon.termOf(id), timesOf(entry, index)]);
  }
  return { terms, relativeLength: entry.length / lexicon.meanLength() };
}

function newestFirst(left: Held, right: Held): number {
  const a = left.published ?? "";
  const b = right.published ?? "";
  if (a !== b) return a < b ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}

/** Lets other work run: filling a large window must not hold up an answer. */
export async function breathe(): Promise<void> {
  await setImmediate();
}
