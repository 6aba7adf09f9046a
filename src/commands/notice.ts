/** Clears the line that the cursor is in, and returns to its start. */
const CLEAR_LINE = "\r\u001b[2K";

/** Where a notice is shown: standard error, if it is a terminal. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Does work, and meanwhile says what is being done. The notice stands still, as the work may leave no time to draw,
 * and is gone when the work is done or has failed. Where nobody is watching, nothing is shown.
 */
export async function withNotice<Result>(
  notice: string,
  screen: Screen,
  work: () => Promise<Result>,
): Promise<Result> {
  if (screen.isTTY !== true) return work();
  screen.write(notice);
  try {
    return await work();
  } finally {
    screen.write(CLEAR_LINE);
  }
}
