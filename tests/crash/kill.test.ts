import { expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory/create-memory-store.ts";
import { killRounds } from "./rounds.ts";
import { verify } from "./verify.ts";
import { work } from "./work.ts";

test("after kill -9 at random moments everything acknowledged is there, whole, indexed once", async () => {
  let rounds = 0;
  for await (const { acknowledged, problems } of killRounds(5, Math.random)) {
    rounds += 1;
    expect(problems).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  }
  expect(rounds).toBe(5);
}, 60_000);

test("the check finds what is lost", async () => {
  const store = createMemoryStore();
  for (const n of [1, 7, 8, 9]) await work(store, n);
  expect(await verify(store, [1, 7, 8, 9])).toEqual([]);
  const problems = await verify(store, [1, 2, 8, 18, 19]);
  expect(problems).toEqual([
    "article-2 is missing.",
    "Items of poll 18 are missing.",
    "The setting of 19 is lost.",
    "The feed's state of 18 is lost.",
  ]);
});
