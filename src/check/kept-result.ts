import { createHash } from "node:crypto";
import type { PairResult } from "./pair-result.js";

/** Characters of a SHA-256 in hexadecimal. */
const DIGEST = 64;

/** A result as it is kept: a digest of the second line and of its key, so that damage is seen, and the result. */
export function encodeKept(key: string, result: PairResult): string {
  const json = JSON.stringify(result);
  return `${digestOf(key, json)}\n${json}\n`;
}

/** The result that was kept by a key; undefined if the text is damaged, cut short, or was kept by another key. */
export function decodeKept(key: string, text: string): PairResult | undefined {
  const json = text.slice(DIGEST + 1, -1);
  return text === `${digestOf(key, json)}\n${json}\n` ? JSON.parse(json) : undefined;
}

function digestOf(key: string, json: string): string {
  return createHash("sha256").update(`${key}\n${json}`).digest("hex");
}
