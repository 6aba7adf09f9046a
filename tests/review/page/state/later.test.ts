import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { signal } from "@preact/signals";
import { later } from "../../../../src/review/page/state/later.js";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("a value is taken up when it has stayed for a while, or at once", () => {
  const now = signal("saved");
  const settled = later(
    () => now.value,
    (value) => (value === "saving" ? 300 : 0),
  );
  expect(settled.value).toBe("saved");
  now.value = "saving";
  jest.advanceTimersByTime(299);
  expect(settled.value).toBe("saved");
  jest.advanceTimersByTime(1);
  expect(settled.value).toBe("saving");
  now.value = "lost";
  expect(settled.value).toBe("lost");
});

test("a value that does not stay is never taken up", () => {
  const now = signal("saved");
  const settled = later(
    () => now.value,
    (value) => (value === "saving" ? 300 : 0),
  );
  now.value = "saving";
  now.value = "saved";
  jest.advanceTimersByTime(1000);
  expect(settled.value).toBe("saved");
});
