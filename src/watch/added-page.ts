import type { RawDocument } from "../ingest/raw-document.ts";
import type { Rereading } from "./rereading.ts";

/** A page that an administrator added by its address, with all that must survive a restart. */
export type AddedPage = Rereading &
  Readonly<{
    /** As the administrator gave it. */
    address: string;
    /** The article made of it: there is one page to an article. */
    articleId: string;
    /** What the administrator said of it, which wins over what the page says. */
    given: GivenFacts;
  }>;

/** Facts about an article that are known beside it; null where the page is to say. */
export type GivenFacts = Readonly<Record<"outlet" | "headline" | "published", string | null>>;

/** The page with what the administrator said of it. */
export function withGiven(page: RawDocument, given: GivenFacts): RawDocument {
  return {
    ...page,
    outlet: given.outlet ?? page.outlet,
    headline: given.headline ?? page.headline,
    published: given.published ?? page.published,
  };
}
