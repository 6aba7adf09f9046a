/** A sparse matrix: for each word type of one side, the types of the other that it is evidence for, and how strong. */
export interface Links {
  /** Where each type's links start; one more entry than types. */
  readonly start: Uint32Array;
  readonly other: Uint32Array;
  /** r(e,z) = t(e|z)/p(e): how many times likelier the other word is when this one is there; above 1. */
  readonly ratio: Float32Array;
}

/** One link, as collected. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly ratio: number;
}

/** The matrix of these links; where two join the same types the stronger one counts. */
export function linksOf(rows: number, links: readonly Link[]): Links {
  const byRow = Array.from({ length: rows }, () => new Map<number, number>());
  for (const { from, to, ratio } of links) {
    const row = byRow[from]!;
    if (ratio > (row.get(to) ?? 0)) row.set(to, ratio);
  }
  const start = new Uint32Array(rows + 1);
  byRow.forEach((row, i) => {
    start[i + 1] = start[i]! + row.size;
  });
  const other = new Uint32Array(start[rows]!);
  const ratio = new Float32Array(start[rows]!);
  byRow.forEach((row, i) => {
    let k = start[i]!;
    for (const [to, value] of row) {
      other[k] = to;
      ratio[k++] = value;
    }
  });
  return { start, other, ratio };
}

/** The same links seen from the other side. */
export function transpose({ start, other, ratio }: Links, columns: number): Links {
  const turned: Links = {
    start: new Uint32Array(columns + 1),
    other: new Uint32Array(other.length),
    ratio: new Float32Array(other.length),
  };
  for (const to of other) turned.start[to + 1]!++;
  for (let c = 0; c < columns; c++) turned.start[c + 1]! += turned.start[c]!;
  const next = turned.start.slice();
  for (let from = 0; from + 1 < start.length; from++) {
    for (let k = start[from]!; k < start[from + 1]!; k++) {
      const slot = next[other[k]!]!++;
      turned.other[slot] = from;
      turned.ratio[slot] = ratio[k]!;
    }
  }
  return turned;
}
