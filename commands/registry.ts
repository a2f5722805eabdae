import { article } from "./article.ts";
import { brief } from "./brief.ts";
import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { figures } from "./figures.ts";
import { quotes } from "./quotes.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";

/** Every command but help, in the order help lists them. */
export const registry: readonly Command[] = [
  brief,
  quotes,
  figures,
  timeline,
  compare,
  search,
  article,
  sources,
];
