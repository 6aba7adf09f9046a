import { readFileSync } from "node:fs";
import { alignPair } from "../../../src/pipeline.js";
import type { Language } from "../../../src/read/document.js";
import { readDocument } from "../../../src/read/index.js";
import type { Bitext } from "../../../src/record/bitext.js";
import { reviewOf } from "../../../src/review/from-record.js";
import type { Review } from "../../../src/review/review.js";
import { loadShipped } from "../../../src/shipped.js";

/** A record, and its review as it is opened. */
export interface Opened {
  readonly record: Bitext;
  readonly review: Review;
}

const FOLDER = new URL("../../../fixtures/pairs/inner-mongolia/", import.meta.url);

/** The sample pair, Chinese first, and the other way round. */
export async function openSample(): Promise<Readonly<Record<"toEnglish" | "toChinese", Opened>>> {
  const [zh, en] = await Promise.all(["zh.txt", "en.txt"].map((path) => read(path, bytesOf(path))));
  return { toEnglish: await opened(zh!, en!), toChinese: await opened(en!, zh!) };
}

/** Messages by keys, English first. */
export async function openMessages(
  english: Readonly<Record<string, string>>,
  chinese: Readonly<Record<string, string>>,
): Promise<Opened> {
  const bytes = (messages: object) => Buffer.from(JSON.stringify(messages));
  return opened(
    await read("en.json", bytes(english), "en"),
    await read("zh.json", bytes(chinese), "zh-Hans"),
  );
}

async function opened(source: Parameters<typeof alignPair>[0], target: typeof source): Promise<Opened> {
  const { data } = await loadShipped();
  const record = await alignPair(source, target, data, "test");
  return { record, review: reviewOf(record, "test") };
}

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(name, FOLDER));
}

function read(path: string, bytes: Uint8Array, language?: Language) {
  return readDocument(bytes, { path, ...(language && { language }) });
}
