/** Points that a line of text in 11 point takes, and those of the highest row that Excel has. */
const LINE = 15;
const HIGHEST = 409;

/**
 * Of a column's width, which is in digits, what a line surely has. Chinese characters are a little wider than two
 * digits; Latin letters are narrower than one, which makes up for what is lost where lines are broken.
 */
const FILLED = 0.93;

/** Chinese, Japanese and Korean characters and what is as wide. */
const WIDE = /[\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{20000}-\u{3FFFF}]/gu;

/**
 * How high a row has to be, in points, so that none of its texts is cut.
 *
 * @param texts each with the width of its column, in digits
 */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) => lineCount(text, width * FILLED));
  return Math.min(LINE * Math.max(1, ...lines), HIGHEST);
}

function lineCount(text: string, width: number): number {
  const counts = text.split("\n").map((line) => Math.ceil(digits(line) / width));
  return counts.reduce((sum, count) => sum + Math.max(count, 1), 0);
}

function digits(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
