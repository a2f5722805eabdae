import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

const row = z.object({ id: z.string(), title: z.string().nullish(), text: z.string() });

/** A news item for load tests; `published` is made up, a few a day, so that newest-first means something. */
export type LoadArticle = Readonly<{
  id: string;
  title: string;
  text: string;
  outlet: string;
  published: string;
}>;

/** The load collection inside `../shared/eval`. */
export const LOAD_DATA = join("load", "reuters.jsonl.gz");

const FIRST_DAY = Date.UTC(1987, 1, 26);
const ARTICLES_A_DAY = 40;
const OUTLETS = 25;

/**
 * The first `count` items of the load collection (`shared` as `../shared/eval`). Beyond its size they repeat with
 * variations: numbers differ, every eleventh word takes a mark of its round, and sentences rotate, so that the
 * vocabulary and the lists of each term go on growing.
 */
export function* eachArticle(shared: string, count: number): Generator<LoadArticle> {
  const lines = gunzipSync(readFileSync(join(shared, LOAD_DATA)))
    .toString()
    .split("\n");
  const rows = lines.filter(Boolean).map((line) => row.parse(JSON.parse(line)));
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / rows.length);
    const item = rows[index % rows.length];
    const day = new Date(FIRST_DAY + Math.floor(index / ARTICLES_A_DAY) * 86_400_000);
    yield {
      id: `a${index}`,
      title: vary(item?.title ?? "", round),
      text: rotate(vary(item?.text ?? "", round), round),
      outlet: `Outlet ${index % OUTLETS}`,
      published: day.toISOString().slice(0, 10),
    };
  }
}

/** All of them at once. */
export function loadArticles(shared: string, count: number): readonly LoadArticle[] {
  return [...eachArticle(shared, count)];
}

function vary(text: string, round: number): string {
  if (round === 0) return text;
  return text
    .split(" ")
    .map((word, index) => {
      if (/^\d+$/u.test(word)) return String(Number(word) + round);
      return index % 11 === 10 && /^[a-z]{5,}$/u.test(word)
        ? `${word}${"xyz".repeat(round).slice(0, round)}`
        : word;
    })
    .join(" ");
}

function rotate(text: string, round: number): string {
  const sentences = text.split(/(?<=\.)\s+/u);
  const cut = round % Math.max(1, sentences.length);
  return [...sentences.slice(cut), ...sentences.slice(0, cut)].join(" ");
}

const FUNCTION_WORDS = /^(?:the|and|for|with|from|says|said|its|has|are|was|not|sets|due)$/u;

/** Questions of two to four words out of headlines, the same every time. */
export function questionsFor(titles: readonly string[], count: number): readonly string[] {
  const questions: string[] = [];
  const step = Math.max(1, Math.floor(titles.length / (count * 3)));
  for (let at = 0; at < titles.length && questions.length < count; at += step) {
    const words = (titles[at] ?? "")
      .toLowerCase()
      .split(/[^a-z]+/u)
      .filter((word) => word.length > 2 && !FUNCTION_WORDS.test(word));
    const size = 2 + (questions.length % 3);
    if (words.length >= size) questions.push(words.slice(0, size).join(" "));
  }
  return questions;
}
