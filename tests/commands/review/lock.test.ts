import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Lock } from "../../../src/commands/review/lock.js";
import { type Places, placesOf } from "../../../src/commands/review/places.js";

const user = userInfo().username;

let folder: string;
let path: string;
let places: Places;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  path = join(folder, "pair.json");
  places = await placesOf(path);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function heldBy(holder: object): void {
  writeFileSync(places.lock, JSON.stringify(holder));
}

function longAgo(seconds: number): void {
  const time = Date.now() / 1000 - seconds;
  utimesSync(places.lock, time, time);
}

/** A process of this host that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("a lock", () => {
  test("is held by one, who is told of the other, and is gone when it is given back", async () => {
    const lock = await Lock.take(places, path);
    await expect(Lock.take(places, path)).rejects.toThrow(
      `${path}: process ${process.pid} of ${user} on ${hostname()} reviews this record; go on at the address that it printed, or stop it`,
    );
    expect(await lock.wantedBy()).toMatchObject({ pid: process.pid, host: hostname() });
    expect(await lock.wantedBy()).toBeUndefined();
    await lock.check();
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
    await (await Lock.take(places, path)).release();
  });

  test("of one, when many ask at once, has one holder", async () => {
    heldBy({ id: "dead", pid: deadPid(), host: hostname() });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => Lock.take(places, path)));
    const taken = tries.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    const held = await Promise.allSettled(taken.map((lock) => lock.check()));
    expect(held.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("of a process that was killed is taken over at once", async () => {
    heldBy({ id: "dead", pid: deadPid(), host: hostname(), user });
    const lock = await Lock.take(places, path);
    expect(JSON.parse(readFileSync(places.lock, "utf8")).pid).toBe(process.pid);
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("of another computer is its own while it beats", async () => {
    heldBy({ id: "far", pid: deadPid(), host: "far-away", user: "ann" });
    await expect(Lock.take(places, path)).rejects.toThrow(
      /process \d+ of ann on far-away reviews this record; wait until they have stopped$/,
    );
    longAgo(30);
    await expect(Lock.take(places, path)).rejects.toThrow("far-away");
    longAgo(90);
    await (await Lock.take(places, path)).release();
  });

  test.each(["", "{", "[]", '{"pid":-1}'])("that says nothing (%s) is held until it is old", async (text) => {
    writeFileSync(places.lock, text);
    await expect(Lock.take(places, path)).rejects.toThrow("another process reviews this record");
    longAgo(90);
    await (await Lock.take(places, path)).release();
  });

  test("that beats is not old", async () => {
    const lock = await Lock.take(places, path);
    longAgo(90);
    await lock.beat();
    await expect(Lock.take(places, path)).rejects.toThrow("reviews this record");
  });

  test("that was taken over is known to be lost, and is not given back", async () => {
    const lock = await Lock.take(places, path);
    heldBy({ id: "far", pid: 1, host: "far-away" });
    await expect(lock.check()).rejects.toThrow("another process has taken this review over");
    await lock.release();
    expect(existsSync(places.lock)).toBe(true);
  });

  test("that cannot be made is said so", async () => {
    const nowhere = join(folder, "none", "pair.json");
    await expect(Lock.take(await placesOf(nowhere), nowhere)).rejects.toThrow("not found");
  });
});
