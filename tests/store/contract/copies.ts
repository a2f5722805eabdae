import { describe, expect, test } from "vitest";
import { sampleRecord, wordsFrom } from "../sample-record.ts";
import { freshStore, type Open } from "./fresh-store.ts";

/** What every store must know of printings of one report. */
export function describeCopies(open: Open): void {
  describe("copies", () => {
    const here = freshStore(open);

    const others = async (id: string): Promise<readonly string[]> =>
      (await here.store.articles.copiesOf(id)).map((copy) => copy.id);
    const wire = wordsFrom("wire", 120);

    test("printings of one report know each other, and are one report", async () => {
      await here.store.articles.saveAll([
        sampleRecord({ id: "first", text: wire, published: "2024-03-04" }),
        sampleRecord({ id: "second", text: `${wire} Extra words.`, outlet: "Hill Times" }),
        sampleRecord({ id: "different", text: wordsFrom("other", 120), outlet: "Hill Times" }),
      ]);
      expect(await others("first")).toEqual(["second"]);
      expect(await others("second")).toEqual(["first"]);
      expect(await others("different")).toEqual([]);
      expect(await others("gone")).toEqual([]);
      const reports = await here.store.articles.reportsOf(["first", "second", "different", "gone"]);
      expect(reports.get("first")).toBe(reports.get("second"));
      expect(reports.get("different")).not.toBe(reports.get("first"));
      expect(reports.has("gone")).toBe(false);
    });

    test("a revision that is another text is a copy no more; a removed one neither", async () => {
      await here.store.articles.saveAll([
        sampleRecord({ id: "first", text: wire }),
        sampleRecord({ id: "second", text: wire, outlet: "Hill Times" }),
        sampleRecord({ id: "third", text: wire, outlet: "Lake Post" }),
      ]);
      expect(await others("first")).toEqual(["second", "third"]);
      await here.store.articles.save(
        sampleRecord({ id: "second", text: wordsFrom("new", 90), outlet: "Hill Times" }),
      );
      expect(await others("first")).toEqual(["third"]);
      await here.store.articles.remove("third");
      expect(await others("first")).toEqual([]);
    });
  });
}
