/** A comment in an input: what stands between `<!--` and `-->`, or what marks one in its format. */
export interface Comment {
  readonly text: string;
  /** UTF-16 offsets of the whole comment in the input, half-open. */
  readonly start: number;
  readonly end: number;
  /** The same of the block of code that follows it, which is no text of the document. */
  readonly code?: { readonly start: number; readonly end: number };
}

/** Words that begin as those of this program do, rightly spelled or not. */
const OURS = /^\s*duiqi[-_:]/i;
const MENTION = /(?:<!--|\{\s*\/\*|\.\.)\s*duiqi[-_:]/i;
const OPENING = "<!--";
const CLOSING = "-->";

/** Whether a comment is addressed to this program. */
export function isOurs({ text }: Comment): boolean {
  return OURS.test(text);
}

/** Whether a text may hold a comment to this program. */
export function mentionsUs(source: string): boolean {
  return MENTION.test(source);
}

/** The comments of a text in which whatever looks like one is one. */
export function plainComments(source: string): Comment[] {
  const comments: Comment[] = [];
  for (let start = source.indexOf(OPENING); start >= 0; start = source.indexOf(OPENING, start)) {
    const closing = source.indexOf(CLOSING, start + OPENING.length);
    // No later one is closed, either.
    if (closing < 0) break;
    const end = closing + CLOSING.length;
    comments.push({ text: source.slice(start + OPENING.length, closing), start, end });
    start = end;
  }
  return comments;
}

/** A text with spaces where comments to this program are, so that they are not read and all offsets stay right. */
export function blankComments(source: string): string {
  return blanked(source, plainComments(source).filter(isOurs));
}

/**
 * A text with spaces in the place of stretches of it, so that all offsets stay right.
 *
 * @param stretches UTF-16 offsets, half-open, in order
 */
export function blanked(source: string, stretches: readonly { start: number; end: number }[]): string {
  let text = "";
  let from = 0;
  for (const { start, end } of stretches) {
    text += source.slice(from, start) + source.slice(start, end).replace(/[^\r\n]/g, " ");
    from = end;
  }
  return text + source.slice(from);
}
