import { physicalLines } from "../lines.js";
import type { ReadContext, Reading } from "../reader.js";
import { VTT } from "./markup.js";
import { readCues } from "./read-cues.js";

const COUNTER = /^\d+$/;
// What goes on to the next blank line and is no cue: the header, comments, style sheets, regions.
const NO_CUE = /^(?:WEBVTT|NOTE|STYLE|REGION)(?=\s|$)/;

/**
 * Reads WebVTT subtitles, as https://www.w3.org/TR/webvtt1/ has them, missing headers and blank lines forgiven. Names
 * of voices are left out, but another name starts another block.
 *
 * @param text the decoded input
 * @throws InputFailure if there are no cues, or the time of one cannot be read
 */
export function readVtt(text: string, context: ReadContext): Reading {
  const isName = (line: string, above = "") => above === "" || COUNTER.test(line);
  return readCues(cuesAlone(text), { isName, markup: VTT }, context);
}

/** The text with spaces in place of what is no cue, so that all offsets stay right. */
function cuesAlone(text: string): string {
  let isOut = false;
  let above = "";
  return physicalLines(text)
    .map(({ text: line, end }) => {
      if (line.trim() === "" || line.includes("-->")) isOut = false;
      else if (above.trim() === "" && NO_CUE.test(line)) isOut = true;
      above = line;
      return (isOut ? " ".repeat(line.length) : line) + end;
    })
    .join("");
}
