import { InputFailure } from "../../failure.js";

/** When a cue is on screen, in milliseconds from the beginning of the film. */
export interface Timing {
  readonly from: number;
  readonly to: number;
}

// Hours and milliseconds may be missing; with `,` as in SRT or `.` as in WebVTT, whichever it is.
const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,:]\s?(\d{1,3})\d*)?`;
// What follows is where the cue is on screen: `line:0 position:20%`, `X1:201 X2:516`.
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?=\s|$)`);
const ARROW = "-->";

/**
 * The time of a cue, if this is the line that tells it.
 *
 * @param line one line of the input, and its 1-based number
 * @throws InputFailure if it is a time that cannot be read
 */
export function timingOf(line: string, number: number, path: string): Timing | undefined {
  if (!line.includes(ARROW)) return undefined;
  const match = TIMING.exec(line);
  if (match !== null) return { from: milliseconds(match.slice(1, 5)), to: milliseconds(match.slice(5, 9)) };
  if (!/^\s*\d+:/.test(line)) return undefined;
  throw new InputFailure("the time of a cue cannot be read", {
    path,
    line: number,
    expected: "00:00:01,000 --> 00:00:04,000",
    got: line.trim().slice(0, 60),
  });
}

function milliseconds([hours = "0", minutes, seconds, fraction = ""]: readonly string[]): number {
  const whole = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.padEnd(3, "0"));
}
