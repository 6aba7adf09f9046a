import { expect } from "@jest/globals";
import type { Document } from "../../src/read/document.js";
import { readDocument } from "../../src/read/index.js";
import type { Bitext, Side } from "../../src/record/bitext.js";
import { decodeRecord } from "../../src/record/decode.js";
import { encodeRecord } from "../../src/record/json.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";
import { alignTexts } from "../../src/texts.js";
import { type Update, updateTexts } from "../../src/update/index.js";

const SETTINGS = { sentences: "auto", words: false } as const;

let shipped: Promise<Shipped> | undefined;

/** Both texts of a pair as they are read. */
export async function texts(chinese: string, english: string): Promise<Record<Side, Document>> {
  const read = (text: string, path: string, language: "zh-Hans" | "en") =>
    readDocument(new TextEncoder().encode(text), { path, language });
  return { source: await read(chinese, "zh.txt", "zh-Hans"), target: await read(english, "en.txt", "en") };
}

/** The record of a pair. */
export async function aligned(chinese: string, english: string): Promise<Bitext> {
  shipped ??= loadShipped();
  return alignTexts(await texts(chinese, english), SETTINGS, await shipped, []);
}

/** A record brought up to texts: it is one by all that is demanded of records. */
export async function update(record: Bitext, chinese: string, english: string): Promise<Update> {
  shipped ??= loadShipped();
  const documents = await texts(chinese, english);
  const result = await updateTexts(record, documents, SETTINGS, await shipped, [], "record.json");
  const json = [...encodeRecord(result.record)].join("");
  expect([...encodeRecord(decodeRecord(json, "record.json"))].join("")).toBe(json);
  return result;
}
