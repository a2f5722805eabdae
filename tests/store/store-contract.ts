import { describe } from "vitest";
import { describeCarrying } from "./contract/carrying.ts";
import { describeCopies } from "./contract/copies.ts";
import { describeFeeds } from "./contract/feeds.ts";
import type { Open } from "./contract/fresh-store.ts";
import { describeHistory } from "./contract/history.ts";
import { describeListing } from "./contract/listing.ts";
import { describeNames } from "./contract/names.ts";
import { describePages } from "./contract/pages.ts";
import { describeRemoving } from "./contract/removing.ts";
import { describeSaving } from "./contract/saving.ts";
import { describeSearching } from "./contract/searching.ts";
import { describeValues } from "./contract/values.ts";

const SUBJECTS: readonly ((open: Open) => void)[] = [
  describeSaving,
  describeListing,
  describeSearching,
  describeNames,
  describeHistory,
  describeCopies,
  describeRemoving,
  describeCarrying,
  describeValues,
  describeFeeds,
  describePages,
];

/** What every store must do, subject by subject. `open` gives an empty one; the suite closes it. */
export function describeStore(name: string, open: Open): void {
  describe(`${name} keeps the contract of a store:`, () => {
    for (const subject of SUBJECTS) subject(open);
  });
}
