import { add } from "./add.ts";
import { article } from "./article.ts";
import { brief } from "./brief.ts";
import { changes } from "./changes.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { feeds } from "./feeds.ts";
import { figures } from "./figures.ts";
import { quotes } from "./quotes.ts";
import { remove } from "./remove.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";
import { who } from "./who.ts";

/** Every command but help, in the order help lists them. */
export const registry: readonly Command[] = [
  brief,
  quotes,
  figures,
  who,
  timeline,
  compare,
  check,
  search,
  article,
  changes,
  sources,
  add,
  feeds,
  remove,
];
