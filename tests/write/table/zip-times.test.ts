import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import writeExcelFile from "write-excel-file/node";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { withoutTimes } from "../../../src/write/table/zip-times.js";

const LOCAL = 0x04034b50;

async function entriesOf(zip: Buffer): Promise<Entry[]> {
  const opened = await promisify<Buffer, object, ZipFile>(fromBuffer as never)(zip, { lazyEntries: false });
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    opened.on("entry", (entry) => entries.push(entry)).on("end", () => resolve(entries));
    opened.on("error", reject);
  });
}

test("a ZIP file loses the times of its members, and nothing else", async () => {
  const zip = await writeExcelFile([["a"]]).toBuffer();
  const before = Buffer.from(zip);
  const timed = await entriesOf(before);
  expect(timed.length).toBeGreaterThan(4);
  expect(timed.every(({ lastModFileDate }) => lastModFileDate > 0x21)).toBe(true);

  expect(withoutTimes(zip)).toBe(zip);
  for (const entry of await entriesOf(zip)) {
    expect([entry.lastModFileDate, entry.lastModFileTime]).toEqual([0x21, 0]);
    expect(zip.readUInt32LE(entry.relativeOffsetOfLocalHeader)).toBe(LOCAL);
    expect(zip.readUInt32LE(entry.relativeOffsetOfLocalHeader + 10)).toBe(0x210000);
  }
  const changed = [...zip.keys()].filter((index) => zip[index] !== before[index]);
  expect(changed.length).toBeLessThanOrEqual(timed.length * 8);
});

test("one with a comment is refused", () => {
  expect(() => withoutTimes(Buffer.alloc(30))).toThrow("comment");
});
