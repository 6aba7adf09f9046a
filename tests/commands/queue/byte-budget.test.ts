import { expect, test } from "@jest/globals";
import { ByteBudget } from "../../../src/commands/queue/byte-budget.js";

/** What was served of these demands so far. */
async function served(budget: ByteBudget, demands: readonly number[]): Promise<number[]> {
  const taken: number[] = [];
  for (const bytes of demands) void budget.take(bytes).then(() => taken.push(bytes));
  await new Promise(setImmediate);
  return taken;
}

test("bytes are handed out up to the limit, and again when they come back", async () => {
  const budget = new ByteBudget(10);
  const taken = await served(budget, [6, 4, 3, 2]);
  expect(taken).toEqual([6, 4]);
  budget.give(4);
  await new Promise(setImmediate);
  expect(taken).toEqual([6, 4, 3]);
});

test("what is larger than the limit is served alone", async () => {
  const budget = new ByteBudget(10);
  const taken = await served(budget, [1, 50]);
  expect(taken).toEqual([1]);
  budget.give(1);
  await new Promise(setImmediate);
  expect(taken).toEqual([1, 50]);
});
