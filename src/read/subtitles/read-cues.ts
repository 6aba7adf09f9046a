import { InputFailure } from "../../failure.js";
import { Places } from "../places.js";
import type { ReadContext, Reading } from "../reader.js";
import { cueBlock } from "./blocks.js";
import { type IsName, rawCues } from "./cues.js";
import type { Markup } from "./markup.js";
import { passagesOf } from "./passages.js";
import { type Speech, speechOf } from "./speech.js";

/** In what a format of subtitles differs from others. */
export interface SubtitleFormat {
  readonly isName: IsName;
  readonly markup: Markup;
}

/**
 * Reads subtitles: a sentence that goes on over several cues is in one block, or each cue is, if the texts are split
 * already.
 *
 * @param text the decoded input, in which what is no cue is blank
 * @throws InputFailure if there are no cues, or the time of one cannot be read
 */
export function readCues(text: string, { isName, markup }: SubtitleFormat, context: ReadContext): Reading {
  const { cues, strays } = rawCues(text, context.path, isName);
  if (cues.length === 0) throw noCues(context.path);
  const lines = speechOf(cues, markup);
  const passages = context.layout === "lines" ? byCue(lines) : passagesOf(lines);
  const places = new Places(text);
  const blocks = passages.map((passage) => cueBlock(passage, places)).filter((block) => block !== undefined);
  if (strays === 0) return { blocks };
  const message = `${strays} ${strays === 1 ? "line" : "lines"} before the first cue left out`;
  return { blocks, warnings: [{ message, line: 1 }] };
}

function byCue(lines: readonly Speech[]): Speech[][] {
  const cues = new Map(lines.map(({ cue }) => [cue, [] as Speech[]]));
  for (const line of lines) cues.get(line.cue)!.push(line);
  return [...cues.values()];
}

function noCues(path: string): InputFailure {
  return new InputFailure("there are no subtitles in the file", {
    path,
    expected: "cues that begin with times, as 00:00:01,000 --> 00:00:04,000",
  });
}
