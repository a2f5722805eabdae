import { describe, expect, test } from "vitest";
import { sampleRecord } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must keep of earlier versions. */
export function describeHistory(open: Open): void {
  describe("history", () => {
    const here = freshStore(open);

    test("every version with the moment it was stored, newest first", async () => {
      await here.store.articles.save(sampleRecord({ id: "a", headline: "One" }));
      const first = here.now().toISOString();
      here.tick();
      await here.store.articles.save(sampleRecord({ id: "a", headline: "Two" }));
      const versions = await here.store.articles.history("a");
      expect(versions.map(({ version, headline, storedAt }) => [version, headline, storedAt])).toEqual([
        [2, "Two", here.now().toISOString()],
        [1, "One", first],
      ]);
      expect(await here.store.articles.history("gone")).toEqual([]);
    });

    test("changes since a moment are the later versions, newest first", async () => {
      await here.store.articles.saveAll([sampleRecord({ id: "a" }), sampleRecord({ id: "b" })]);
      here.tick();
      await here.store.articles.save(sampleRecord({ id: "a", headline: "Corrected" }));
      here.tick();
      const since = here.now().toISOString();
      await here.store.articles.save(sampleRecord({ id: "b", headline: "Corrected" }));
      const all = await here.store.articles.changesSince("2024-12-31", 10);
      expect(all.map(({ id, version }) => [id, version])).toEqual([
        ["b", 2],
        ["a", 2],
      ]);
      expect((await here.store.articles.changesSince(since, 10)).map(({ id }) => id)).toEqual(["b"]);
      expect(await here.store.articles.changesSince("2024-12-31", 1)).toHaveLength(1);
    });
  });
}
