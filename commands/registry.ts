import { article } from "./article.ts";
import { brief } from "./brief.ts";
import type { Command } from "./command.ts";
import { search } from "./search.ts";

/** Every command but help, in the order help lists them. */
export const registry: readonly Command[] = [brief, search, article];
