import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseFeed } from "../../src/ingest/feeds/parse-feed.ts";

export type FeedScores = Readonly<{
  files: number;
  /** Read as feeds. */
  accepted: number;
  /** Of the refused ones: file names. */
  refused: readonly string[];
}>;

/** The share of a folder of feeds (unpacked, `.xml` and `.json` beside their expected results) that is read. */
export function scoreFeeds(folder: string): FeedScores {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isFeed).sort();
  const refused = files.filter((name) => {
    const body = readFileSync(join(folder, name));
    return parseFeed(body, null, "https://example.org/feed").kind !== "feed";
  });
  return {
    files: files.length,
    accepted: files.length - refused.length,
    refused: refused.map((name) => basename(name)),
  };
}

/** The set keeps expected results in .json files beside the feeds; its JSON feeds stand in folders of their own. */
function isFeed(name: string): boolean {
  if (name.endsWith(".xml")) return true;
  return (
    /(?:parser[\\/]json|universal|translator[\\/]json)[\\/].*\.json$/u.test(name) && !/expected/u.test(name)
  );
}
