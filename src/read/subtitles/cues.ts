import { type PhysicalLine, physicalLines } from "../lines.js";
import { type Timing, timingOf } from "./timing.js";

/** A cue as it stands in the file. */
export interface RawCue extends Timing {
  /** The lines of its text, blank ones left out. */
  readonly lines: readonly PhysicalLine[];
}

/** What is in a file of subtitles. */
export interface RawCues {
  readonly cues: readonly RawCue[];
  /** Lines before the first cue that are neither blank nor its name. */
  readonly strays: number;
}

/** In what SRT and WebVTT differ: whether a line above a time is the cue's name and no text of the cue before. */
export type IsName = (line: string, above: string | undefined) => boolean;

/**
 * The cues of a file. Each begins with the line of its time and goes on to the next one's, whatever blank lines are
 * missing or too many, so that no text is lost.
 *
 * @param text the decoded input, in which comments and the like are blank
 * @throws InputFailure if the time of a cue cannot be read
 */
export function rawCues(text: string, path: string, isName: IsName): RawCues {
  const lines = physicalLines(text);
  const timings = lines.map((line, index) => timingOf(line.text, index + 1, path));
  const groups: { timing?: Timing; lines: PhysicalLine[] }[] = [{ lines: [] }];
  lines.forEach((line, index) => {
    const timing = timings[index];
    const names = timings[index + 1] !== undefined && isName(line.text.trim(), lines[index - 1]?.text.trim());
    if (timing !== undefined) groups.push({ timing, lines: [] });
    else if (!names && line.text.trim() !== "") groups.at(-1)!.lines.push(line);
  });
  const [before, ...cues] = groups;
  return { cues: cues.map(({ timing, lines }) => ({ ...timing!, lines })), strays: before!.lines.length };
}
