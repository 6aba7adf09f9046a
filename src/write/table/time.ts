import type { BitextSide } from "../../record/bitext.js";

/**
 * When the sentences are on screen, as WebVTT writes it: `00:01:02.500 --> 00:01:04.000`; empty if they are not of
 * subtitles.
 *
 * @param indexes indexes of the side's sentences, ascending
 */
export function timeText({ sentences }: BitextSide, indexes: readonly number[]): string {
  const times = indexes.map((index) => sentences[index]!.time).filter((time) => time !== undefined);
  const [first, last] = [times.at(0), times.at(-1)];
  return first && last ? `${clock(first.from)} --> ${clock(last.to)}` : "";
}

function clock(milliseconds: number): string {
  const part = (value: number, digits: number) => String(Math.floor(value)).padStart(digits, "0");
  const [hours, minutes, seconds] = [milliseconds / 3_600_000, milliseconds / 60_000, milliseconds / 1000];
  return `${part(hours, 2)}:${part(minutes % 60, 2)}:${part(seconds % 60, 2)}.${part(milliseconds % 1000, 3)}`;
}
