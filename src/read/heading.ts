import { MEASURES, widthOf } from "./width.js";

// In columns: 36 Chinese characters or a line of English. The longest sub-heading of the sample pair has 69.
const WIDEST = 72;
// What follows a heading is a paragraph, this many times as long at least.
const SHARE = 2;

const NO_HEADING_END = /[.!?。！？…:：;；,，、]["'”’」』）)\]】》]*$/u;
const LETTER = /\p{L}/u;

/** A line, whatever else is known of it. */
interface Worded {
  readonly text: string;
}

/**
 * Whether lines of plain text are a heading: one short line without a stop, before something much longer.
 *
 * @param lines the lines of the block in question
 * @param next the lines of the next block, if there is one
 */
export function isHeading(lines: readonly Worded[], next: readonly Worded[] | undefined): boolean {
  const [line, ...more] = lines;
  if (line === undefined || more.length > 0 || next === undefined) return false;
  if (NO_HEADING_END.test(line.text) || !LETTER.test(line.text)) return false;
  const width = columns([line]);
  return width <= WIDEST && columns(next) >= SHARE * width;
}

function columns(lines: readonly Worded[]): number {
  return lines.reduce((total, { text }) => total + widthOf(text, MEASURES[0]!), 0);
}
