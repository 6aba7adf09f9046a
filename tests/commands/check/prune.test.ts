import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openCache } from "../../../src/commands/check/cache.js";
import { pruneNowAndThen } from "../../../src/commands/check/prune.js";

const DAY = 24 * 60 * 60 * 1000;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-cache-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const RESULT = { source: { warnings: [] }, target: { warnings: [] }, findings: [], setAside: [] } as const;
const key = (number: number) => number.toString(16).padStart(64, "0");
const placeOf = (number: number) => join(folder, key(number).slice(0, 2), key(number).slice(2));

/** Makes a file of that age. */
function write(path: string, days: number): void {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) writeFileSync(path, "x");
  const time = new Date(Date.now() - days * DAY);
  utimesSync(path, time, time);
}

test("what was not used for a month is removed, and nothing that is not the cache's", async () => {
  const old = join(folder, "ab", ".duiqi-1-0-1.tmp");
  for (const path of [placeOf(1), join(folder, "notes.txt"), join(folder, "ab/notes"), old]) write(path, 31);
  write(placeOf(2), 29);
  await pruneNowAndThen(folder);
  expect([placeOf(1), old, placeOf(2)].map((path) => existsSync(path))).toEqual([false, false, true]);
  expect(readdirSync(folder).sort()).toEqual(["00", "ab", "notes.txt", "pruned"]);
  expect(readdirSync(join(folder, "ab"))).toEqual(["notes"]);
});

test("it is looked through once a day", async () => {
  write(placeOf(1), 31);
  write(join(folder, "pruned"), 0.5);
  await pruneNowAndThen(folder);
  expect(existsSync(placeOf(1))).toBe(true);
  write(join(folder, "pruned"), 1.5);
  await pruneNowAndThen(folder);
  expect(existsSync(placeOf(1))).toBe(false);
});

test.each([[{ bytes: 3, results: 9 }], [{ bytes: 9, results: 3 }]])(
  "of more than is kept (%j), what was used last stays",
  async (most) => {
    for (const number of [4, 1, 3, 5, 2]) write(placeOf(number), number);
    await pruneNowAndThen(folder, most);
    expect([1, 2, 3, 4, 5].filter((number) => existsSync(placeOf(number)))).toEqual([1, 2, 3]);
  },
);

test("what is used stays young", async () => {
  const cache = openCache(folder, () => {});
  await cache.keep(key(1), RESULT);
  write(placeOf(1), 20);
  expect(await cache.read(key(1))).toEqual(RESULT);
  expect(Date.now() - statSync(placeOf(1)).mtimeMs).toBeLessThan(DAY);
});

test("runs at once do not disturb each other", async () => {
  const caches = Array.from({ length: 4 }, () => openCache(folder, (line) => expect(line).toBe("")));
  await Promise.all(
    caches.flatMap((cache) => {
      return Array.from({ length: 20 }, async (_, number) => {
        await cache.keep(key(number), RESULT);
        expect(await cache.read(key(number))).toEqual(RESULT);
        await cache.tidy();
      });
    }),
  );
  expect(readdirSync(join(folder, "00"))).toHaveLength(20);
});
