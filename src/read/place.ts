/** A 1-based place in the input; columns count Unicode code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Orders places: negative if the first stands before the second. */
export function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column;
}
