import { MEASURES, startsWide, widthOf } from "../width.js";
import type { FlowLine } from "./paragraphs.js";

// What stands together at the start of a line: a word, or a Chinese character with the punctuation around it.
const FIRST_WORD =
  /^[（《〈“‘「『【〔([{"']*(?:[^\s\u2e80-\uffef]+|.)[，。、；：？！）》〉”’」』】〕…—)\]},.;:!?%]*/u;
// In ems, beyond what the word takes: a Chinese line may end early lest punctuation starts the next one, or reach out
// with punctuation itself; between other words there is a space.
const WIDE_SLACK = 1.2;
const NARROW_SLACK = 0.5;
// Its letters may be wider than most.
const WIDER = 1.25;
// In ems: what both margins of a centred line have at least, and how far they differ at most.
const CENTRED = 1;
const OFF_CENTRE = 0.5;

/** Whether the first word of a line would still have fitted into the line before it, so that that one was ended there. */
export function hadRoom(before: FlowLine, line: FlowLine): boolean {
  const slack = (startsWide(line.text) ? WIDE_SLACK : NARROW_SLACK) * line.size;
  const { left, right, frame } = before;
  const margin = isCentred(before) && isCentred(line) ? left - frame.left : 0;
  return frame.right - right + margin > WIDER * firstWordWidth(line) + slack;
}

function isCentred({ left, right, size, frame }: FlowLine): boolean {
  const before = left - frame.left;
  const after = frame.right - right;
  return before > CENTRED * size && Math.abs(after - before) < OFF_CENTRE * size;
}

function firstWordWidth({ text, left, right }: FlowLine): number {
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  return ((right - left) * columns(word)) / Math.max(columns(text), 1);
}

/** Columns as East Asian type sets them. */
function columns(text: string): number {
  return widthOf(text, MEASURES[1]!);
}
