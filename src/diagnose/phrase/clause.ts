/** What parts clauses and phrases: stops, commas, brackets, quotation marks, dashes; a full stop before a space. */
const MARK = String.raw`[，、；：。！？,;:!?—–…·“”"「」『』《》〈〉()（）\[\]【】]|\.(?=\s|$)`;
const BEFORE = new RegExp(`(?:^|${MARK})\\s*$`, "u");
const AFTER = new RegExp(`^\\s*(?:$|${MARK})`, "u");
/** What belongs to a clause that stands before it. */
const CLOSING = /^\s*(?:[，、；：。！？,;:!?…]+|\.(?=\s|$))/u;
const IN_BRACKETS = /[(（[【][^()（）[\]【】]*[)）\]】]/gu;
const BRACKETS = ["()", "（）", "[]", "【】", "“”", "「」", "『』", "《》"];

/** Whether a clause or phrase may start there: at the start of the text, or after a mark. */
export function startsClause(text: string, at: number): boolean {
  return BEFORE.test(text.slice(0, at));
}

/** Whether one may end there. */
export function endsClause(text: string, at: number): boolean {
  return AFTER.test(text.slice(at));
}

/** A stretch of a text, in UTF-16 offsets, half-open. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The texts in brackets of a text, without those that hold brackets. */
export function bracketed(text: string): TextSpan[] {
  return Array.from(text.matchAll(IN_BRACKETS), ({ 0: whole, index }) => {
    return { start: index + 1, end: index + whole.length - 1 };
  });
}

/**
 * A stretch of words as it is shown: with the brackets around it, or those whose one half is in it; a clause that is
 * whole, with the mark that ends it.
 */
export function withMarks(text: string, span: TextSpan): TextSpan {
  const whole = startsClause(text, span.start) && endsClause(text, span.end);
  const { start, end } = withBrackets(text, span);
  const mark = whole ? CLOSING.exec(text.slice(end)) : null;
  return { start, end: end + (mark?.[0].length ?? 0) };
}

function withBrackets(text: string, { start, end }: TextSpan): TextSpan {
  const inside = text.slice(start, end);
  for (const [open, close] of BRACKETS) {
    const opens = text.slice(0, start).trimEnd().endsWith(open!);
    const closes = text.slice(end).trimStart().startsWith(close!);
    const before = opens && (closes || inside.includes(close!));
    const after = closes && (opens || inside.includes(open!));
    if (!before && !after) continue;
    return {
      start: before ? text.lastIndexOf(open!, start - 1) : start,
      end: after ? text.indexOf(close!, end) + 1 : end,
    };
  }
  return { start, end };
}
