import { expect, test } from "vitest";
import { answer, ranking, searcherOver, type Written } from "./corpus.ts";

const COUNCIL: readonly Written[] = [
  {
    id: "library",
    headline: "Library roof to be replaced",
    text: "The council voted to replace the library roof. Work begins in May. The mayor praised the vote.",
  },
  {
    id: "budget",
    headline: "Council passes budget",
    text: "The council passed its budget on Monday. It pays for a library roof and two buses.",
  },
  {
    id: "roof",
    headline: "Storm damages homes",
    text: "A storm tore the roof off three homes. Nobody was hurt. The library opened as a shelter.",
  },
  { id: "sport", headline: "Rovers win again", text: "Rovers beat United by two goals. The crowd sang." },
];

test("an article with both words together and in the headline leads, one with them apart follows", async () => {
  const searcher = await searcherOver(COUNCIL);
  expect(await ranking(searcher, "library roof")).toEqual([
    "library", // both words side by side, in headline and lede
    "budget", // side by side, once
    "roof", // in two sentences, apart
  ]);
});

test("word forms are one word, and a word nobody uses finds nothing", async () => {
  const searcher = await searcherOver(COUNCIL);
  expect(await ranking(searcher, "replacing libraries")).toEqual(["library", "budget", "roof"]);
  expect(await ranking(searcher, "zeppelin")).toEqual([]);
});

test("a phrase must stand as typed, in one sentence", async () => {
  const searcher = await searcherOver(COUNCIL);
  expect(await ranking(searcher, '"library roof"')).toEqual(["library", "budget"]);
  expect(await ranking(searcher, '"hurt the library"')).toEqual([]);
  expect(await ranking(searcher, '"roof library"')).toEqual([]);
});

test("what is ruled out does not appear", async () => {
  const searcher = await searcherOver(COUNCIL);
  expect(await ranking(searcher, "roof -storm")).toEqual(["library", "budget"]);
  expect(await ranking(searcher, 'roof -"two buses"')).toEqual(["library", "roof"]);
});

test("newer wins between equals only, undated comes last, and the order is always the same", async () => {
  const text = "The bridge is closed for repairs.";
  const searcher = await searcherOver([
    { id: "a-old", headline: "Bridge closed", text, published: "2019-06-01" },
    { id: "b-undated", headline: "Bridge closed", text, published: null },
    { id: "c-new", headline: "Bridge closed", text, published: "2024-01-01" },
    { id: "d-better", headline: "Bridge", text: "Bridge bridge.", published: "2001-01-01" },
  ]);
  expect((await ranking(searcher, "bridge")).slice(-3)).toEqual(["c-new", "a-old", "b-undated"]);
  expect((await ranking(searcher, "bridge"))[0]).toBe("d-better");
});

test("an acronym finds its expansion, and the expansion the acronym", async () => {
  const searcher = await searcherOver([
    { id: "short", headline: "ICE in town", text: "ICE officers came at dawn." },
    { id: "long", headline: "Raids", text: "Immigration and Customs Enforcement gave no comment." },
    { id: "other", headline: "Customs union", text: "The customs union is old. Enforcement is lax." },
    { id: "none", headline: "Weather", text: "It will rain." },
  ]);
  expect(await ranking(searcher, "ICE")).toEqual(["short", "long"]);
  expect((await ranking(searcher, "Immigration and Customs Enforcement")).slice(0, 2).sort()).toEqual([
    "long",
    "short",
  ]);
});

test("house styles find each other: undocumented, unauthorized, without legal status", async () => {
  const searcher = await searcherOver([
    { id: "one", headline: "A", text: "Undocumented residents pay taxes." },
    { id: "two", headline: "B", text: "Residents without legal status pay taxes." },
    { id: "three", headline: "C", text: "Unauthorized immigrants pay taxes." },
    { id: "four", headline: "D", text: "The legal status of cats is unclear." },
  ]);
  expect((await ranking(searcher, "undocumented")).slice(0, 3).sort()).toEqual(["one", "three", "two"]);
});

test("another way to say a word counts only for the articles that say it so", async () => {
  const searcher = await searcherOver([
    { id: "said", headline: "Forms", text: "Citizenship and Immigration Services has a backlog." },
    { id: "unsaid", headline: "Courts", text: "The county court has a backlog." },
  ]);
  const { hits } = await answer(searcher, "USCIS backlog");
  expect(hits.map(({ id, words }) => [id, words])).toEqual([
    ["said", ["uscis", "backlog"]],
    ["unsaid", ["backlog"]],
  ]);
});

test("an acronym an article explains is known everywhere", async () => {
  const searcher = await searcherOver([
    { id: "binds", headline: "Group", text: "The Valley Immigrant Rights Alliance (VIRA) met." },
    { id: "full", headline: "Rally", text: "The Valley Immigrant Rights Alliance called a rally." },
    { id: "none", headline: "Rain", text: "The valley saw rain." },
  ]);
  expect((await ranking(searcher, "VIRA")).sort()).toEqual(["binds", "full"]);
});

test("a word without a hit is corrected, and the correction is told", async () => {
  const searcher = await searcherOver(COUNCIL);
  const result = await answer(searcher, "libary rooof");
  expect(result.corrections).toEqual([
    { typed: "libary", used: "library" },
    { typed: "rooof", used: "roof" },
  ]);
  expect(result.hits[0]?.id).toBe("library");
});

test("a word with a hit is never corrected, nor are numbers and short words", async () => {
  const searcher = await searcherOver([
    ...COUNCIL,
    { id: "typo", headline: "T", text: "A libary of errors." },
  ]);
  expect((await answer(searcher, "libary")).corrections).toEqual([]);
  expect((await answer(searcher, "5000 cta")).corrections).toEqual([]);
});

test("a word is corrected only to one that an article prints", async () => {
  const searcher = await searcherOver([
    ...COUNCIL,
    { id: "govern", headline: "Rule", text: "The governing party governs. Gov. Ada Brook spoke." },
  ]);
  expect((await answer(searcher, "governer")).corrections).toEqual([]);
  const titled = await answer(searcher, "governor spoke");
  expect(titled).toMatchObject({ corrections: [], unmatched: [] });
  expect(titled.hits[0]?.id).toBe("govern");
});

test("words nothing is near to are named with the nearest there are", async () => {
  const searcher = await searcherOver(COUNCIL);
  const result = await answer(searcher, "zeppelin library");
  expect(result.unmatched).toEqual([{ typed: "zeppelin", nearest: [] }]);
  expect(result.hits.map(({ id }) => id)).toEqual(["library", "budget", "roof"]);
});

test("a hit names the words it holds and its best sentences", async () => {
  const searcher = await searcherOver(COUNCIL);
  const [first, ...rest] = (await answer(searcher, "vote library roof")).hits;
  expect(first).toMatchObject({ id: "library", words: ["vote", "library", "roof"] });
  expect(first?.sentences.map(({ index }) => index)).toEqual([0, 2]);
  expect(rest.find(({ id }) => id === "roof")?.words).toEqual(["library", "roof"]);
});

test("function words alone find where they stand together", async () => {
  const searcher = await searcherOver([
    { id: "play", headline: "To be or not to be", text: "The theatre opens with Hamlet." },
    { id: "noise", headline: "Not now", text: "It is to be seen or heard, not both." },
  ]);
  expect(await ranking(searcher, "to be or not to be")).toEqual(["play"]);
  expect(await ranking(searcher, "or not to be or")).toEqual(["play", "noise"].sort().reverse());
});

test("with diversity, a second outlet comes before the first one's next article", async () => {
  const text = "The harbor bridge is closed. Traffic is heavy.";
  const searcher = await searcherOver([
    { id: "c1", headline: "Harbor bridge closed", text, outlet: "Courier", published: "2024-01-03" },
    { id: "c2", headline: "Harbor bridge closed", text, outlet: "Courier", published: "2024-01-02" },
    { id: "p1", headline: "Harbor bridge", text, outlet: "Post", published: "2024-01-01" },
  ]);
  const { parseQuery } = await import("../../src/search/parse-query.ts");
  const query = parseQuery("harbor bridge closed");
  const plain = await searcher.search(query, { limit: 3 });
  const diverse = await searcher.search(query, { limit: 3, diverse: true });
  expect(plain.hits.map(({ id }) => id)).toEqual(["c1", "c2", "p1"]);
  expect(diverse.hits.map(({ id }) => id)).toEqual(["c1", "p1", "c2"]);
});
