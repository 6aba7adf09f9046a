import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type OpenDesk, openDesk, savedRecord } from "./open-desk.js";

let open: OpenDesk;

beforeEach(async () => {
  const { folder, path } = savedRecord();
  open = { folder, ...(await openDesk(path)) };
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
});

afterEach(async () => {
  jest.useRealTimers();
  await open.desk.close();
  rmSync(open.folder, { recursive: true });
});

describe("what realigns", () => {
  test("is made ready once, however many tabs are opened", () => {
    open.desk.prepare();
    open.desk.prepare();
    expect(jest.getTimerCount()).toBe(1);
  });

  test("is not made ready when the review has stopped", async () => {
    open.desk.prepare();
    await open.desk.stop();
    expect(jest.getTimerCount()).toBe(0);
    open.desk.prepare();
    expect(jest.getTimerCount()).toBe(0);
  });

  test("is not made ready when the desk is closed, saved or not", async () => {
    open.desk.prepare();
    await open.desk.close();
    expect(jest.getTimerCount()).toBe(0);
  });
});
