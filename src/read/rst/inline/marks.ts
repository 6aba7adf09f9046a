/** What a stretch of running text is. Offsets are those of the text, half-open. */
export interface Mark {
  /** All of it, with its markup. */
  readonly start: number;
  readonly end: number;
  /** What is read of it: its text, which may be nothing. */
  readonly from: number;
  readonly to: number;
  /** Whether backslashes are text in it. */
  readonly isRaw?: boolean;
  readonly isCode?: boolean;
  /** Where it leads to, or the name of what says so. */
  readonly url?: string;
  readonly reference?: string;
  /** Whether it is a note's number, which the space before belongs to. */
  readonly isNote?: boolean;
}
