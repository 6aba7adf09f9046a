import { expect, test } from "@jest/globals";
import { failureOf, leaseOptions, leaseSeconds } from "../../../src/commands/queue/lease.js";

test("a lease is given in seconds, and one at least", () => {
  expect(leaseSeconds("30")).toBe(30);
  expect(leaseSeconds("1.5")).toBe(1.5);
  for (const text of ["0.9", "0", "-5", "1e3", "30 s", ""])
    expect(() => leaseSeconds(text)).toThrow("--lease: not a lease");
});

test("locks are looked at twice in a lease", () => {
  const { lockDuration, stalledInterval, maxStalledCount } = leaseOptions(30);
  expect({ lockDuration, stalledInterval }).toEqual({ lockDuration: 30_000, stalledInterval: 15_000 });
  expect(maxStalledCount).toBeGreaterThan(0);
});

test("a failure is told as it was, but for what BullMQ says of deaths", () => {
  expect(failureOf("zh.txt: the file is empty")).toBe("zh.txt: the file is empty");
  expect(failureOf("job stalled more than allowable limit")).toBe(
    "given up: 6 workers died while they aligned it",
  );
});
