/** Characters that a terminal draws two columns wide: Unicode's East Asian Width W and F, and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;

/** Characters that take no column: combining marks, joiners, direction marks. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Marks that cling to what follows, and to what precedes. ’ is not among them: it is an apostrophe, too. */
const OPENING = "“《〈（「『【〔«";
const CLOSING = "。，、；：？！”》〉）」』】〕…—»";

/** What is kept on one line, with the spaces before it: a wide character or a word, and the marks that cling to it. */
const UNIT = new RegExp(
  ` *(?:[${OPENING}]*(?:${WIDE.source}|(?:(?!${WIDE.source})[^ ${OPENING}${CLOSING}])+)[${CLOSING},.;:!?)]*|[${OPENING}${CLOSING}]+)`,
  "gu",
);

/** The columns that a terminal needs for the text, which holds no control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text, cut at its end with `…` if it needs more than that many columns. */
export function fitted(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text, cut at its start with `…` if it needs more than that many columns. */
export function fittedEnd(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const character of [...text].reverse()) {
    width += characterWidth(character);
    if (width > columns) break;
    kept = character + kept;
  }
  return `…${kept.trimStart()}`;
}

/** The text with spaces after it up to that many columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

/** The text in lines of at most that many columns, broken at spaces, between wide characters, and within long words. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const unit of (text.match(UNIT) ?? []).flatMap((unit) => pieces(unit, columns))) {
    const longer = (lines.at(-1) ?? "") + unit;
    if (lines.length === 0 || displayWidth(longer) > columns) lines.push(unit.trimStart());
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The text in at most that many lines, the last one cut with `…` if there is more. */
export function clamped(text: string, columns: number, most: number): string[] {
  const lines = wrapped(text, columns);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), fitted(lines.slice(most - 1).join(" "), columns)];
}

/** A word that is wider than a line, cut into lines. */
function pieces(word: string, columns: number): string[] {
  if (displayWidth(word) <= columns) return [word];
  const found = [""];
  for (const character of word) {
    const longer = found.at(-1) + character;
    if (displayWidth(longer) > columns) found.push(character);
    else found[found.length - 1] = longer;
  }
  return found;
}

/**
 * Text of an input that is safe in a terminal: line ends and tabs as spaces; other controls (escapes), and what turns the
 * direction of all that follows, as U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

function characterWidth(character: string): number {
  if (WIDE.test(character)) return 2;
  return ZERO.test(character) ? 0 : 1;
}
