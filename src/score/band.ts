/**
 * The part of a table that a search looks at: at row boundary i (0 to rows), column boundaries `low[i]` to `high[i]`
 * inclusive. Both never fall from one row to the next; the first `low` is 0, the last `high` is the number of columns.
 */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The band that is the whole table. */
export function fullBand(rows: number, columns: number): Band {
  return { low: new Int32Array(rows + 1), high: new Int32Array(rows + 1).fill(columns) };
}

/** The same band with rows and columns exchanged. */
export function transposeBand({ low, high }: Band, columns: number): Band {
  const rows = low.length - 1;
  const turned = { low: new Int32Array(columns + 1), high: new Int32Array(columns + 1) };
  for (let j = 0, first = 0, last = 0; j <= columns; j++) {
    while (high[first]! < j) first++;
    while (last < rows && low[last + 1]! <= j) last++;
    turned.low[j] = first;
    turned.high[j] = last;
  }
  return turned;
}
