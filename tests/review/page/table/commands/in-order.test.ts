import { expect, test } from "@jest/globals";
import { inOrder } from "../../../../../src/review/page/table/commands/in-order.js";

test("things are done at once, or after what is under way, even if that fails", async () => {
  const done: string[] = [];
  let answer: (value: unknown) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  inOrder(() => done.push("move"));
  expect(done).toEqual(["move"]);

  inOrder(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  inOrder(
    () =>
      new Promise((_, reject) => {
        fail = reject;
      }),
  );
  inOrder(() => done.push("after both"));
  await settled();
  expect(done).toEqual(["move"]);

  answer(undefined);
  await settled();
  expect(done).toEqual(["move"]);
  fail(new Error("refused"));
  await settled();
  expect(done).toEqual(["move", "after both"]);

  inOrder(() => done.push("at once again"));
  expect(done.at(-1)).toBe("at once again");
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
