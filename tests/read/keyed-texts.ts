import { readFileSync } from "node:fs";
import { InputFailure } from "../../src/failure.js";
import type { Document, Side } from "../../src/read/document.js";
import { type ReadOptions, readDocument } from "../../src/read/index.js";

/** A file of `fixtures/formats`. */
export function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url));
}

/** Reads a file of `fixtures/formats` for a side of a pair. */
export function readFixture(
  name: string,
  side: Side = "source",
  options: Partial<ReadOptions> = {},
): Promise<Document> {
  return readDocument(fixture(name), { path: name, side, ...options });
}

/** Keys and texts of a document. */
export function keyed({ blocks }: Document): [key: string | undefined, text: string][] {
  return blocks.map(({ key, text }) => [key, text]);
}

/** The message of the failure that reading ends with. */
export async function failureOf(reading: Promise<Document>): Promise<string> {
  const failure = await reading.catch((error: unknown) => error);
  if (failure instanceof InputFailure) return failure.message;
  throw new Error(`no failure, but ${JSON.stringify(failure)}: ${failure}`);
}
