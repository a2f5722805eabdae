import { expect, it } from "vitest";
import { createTurns } from "../../adapters/shared/turns.ts";

it("begins one piece of work a turn; what is due meanwhile comes before the next", async () => {
  const turn = createTurns();
  const happened: string[] = [];
  const piece = async (number: number): Promise<void> => {
    await turn();
    happened.push(`begins ${number}`);
    setTimeout(() => happened.push(`due ${number}`), 1);
    const until = performance.now() + 5;
    while (performance.now() < until);
  };
  await Promise.all([1, 2, 3].map(piece));
  await turn();
  expect(happened).toEqual(["begins 1", "due 1", "begins 2", "due 2", "begins 3", "due 3"]);
});

it("does not wait for a piece that waits for something else", async () => {
  const turn = createTurns();
  void turn().then(() => new Promise(() => {}));
  await turn();
});
