import type { SaveOutcome } from "../store/store.ts";
import { type GivenFacts, withGiven } from "./added-page.ts";
import type { UnreadPage } from "./ports.ts";
import { readWholePage } from "./read-whole-page.ts";
import type { RereadTools } from "./reread-page.ts";
import { firstRead } from "./rereading-state.ts";

/** What became of a page that an administrator added. */
export type PageAdding = Readonly<{ kind: "read"; outcome: SaveOutcome }> | UnreadPage;

/** Reads a page and stores the article on it. Added again, it is read at once and its rereading begins anew. */
export async function addPage(
  { ports, pages, now }: RereadTools,
  address: string,
  given: GivenFacts,
): Promise<PageAdding> {
  const page = await readWholePage(ports, address);
  if (page.kind === "failed") return page;
  const outcome = await ports.importDocument(withGiven(page.raw, given));
  if (outcome.kind !== "removed-before") {
    await pages.put({ ...firstRead(page, "added", now()), address, articleId: outcome.article.id, given });
  }
  return { kind: "read", outcome };
}
