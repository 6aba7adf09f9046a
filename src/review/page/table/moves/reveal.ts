/** A stretch of the table from top to bottom, in CSS pixels. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * How far the table is to be scrolled so that a row is in view: as little as may be from where it is; of a row that is
 * higher than the window, its beginning.
 *
 * @param offset how far it is scrolled
 * @param height of the window
 * @param padding what is to stay free above and below the row
 */
export function revealingOffset(row: Stretch, offset: number, height: number, padding: Stretch): number {
  const least = row.end + padding.end - height;
  const most = row.start - padding.start;
  return Math.max(Math.min(Math.max(offset, least), most), 0);
}
