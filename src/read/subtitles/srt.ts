import type { ReadContext, Reading } from "../reader.js";
import { SRT } from "./markup.js";
import { readCues } from "./read-cues.js";

const COUNTER = /^\d+$/;

/**
 * Reads SubRip subtitles (SRT), for which there is no specification: counters and blank lines may be missing.
 *
 * @param text the decoded input
 * @throws InputFailure if there are no cues, or the time of one cannot be read
 */
export function readSrt(text: string, context: ReadContext): Reading {
  return readCues(text, { isName: (line) => COUNTER.test(line), markup: SRT }, context);
}
