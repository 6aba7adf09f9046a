/** Searches in texts that stand one after the other, sorted by UTF-16 units: text k is units `starts[k]` to `starts[k + 1]`. */

/** Binary search for `wanted` among the sorted texts `from` to `to`; -1 if it is not there. */
export function findText(
  units: Uint16Array,
  starts: Uint32Array,
  from: number,
  to: number,
  wanted: string,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareText(units, starts[middle]!, starts[middle + 1]!, wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** The first of the sorted texts `low` to `high` whose unit at a place is at least `unit`; all are longer than that. */
export function firstWithUnit(
  units: Uint16Array,
  starts: Uint32Array,
  low: number,
  high: number,
  place: number,
  unit: number,
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (units[starts[middle]! + place]! < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function compareText(units: Uint16Array, start: number, end: number, wanted: string): number {
  const length = Math.min(end - start, wanted.length);
  for (let k = 0; k < length; k++) {
    const difference = units[start + k]! - wanted.charCodeAt(k);
    if (difference !== 0) return difference;
  }
  return end - start - wanted.length;
}

/** The place of a number in an ascending array; -1 if it is not there. */
export function findNumber(sorted: Uint16Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! === wanted) return middle;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Texts one after the other in UTF-16 code units, and where each starts; one more entry than texts. */
export interface JoinedTexts {
  readonly text: Uint16Array;
  readonly start: Uint32Array;
}

/** Joins texts as they are looked up: those in order are found by `findText`. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const start = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    start[i + 1] = start[i]! + text.length;
  });
  const text = new Uint16Array(start[texts.length]!);
  texts.forEach((one, i) => {
    for (let k = 0; k < one.length; k++) text[start[i]! + k] = one.charCodeAt(k);
  });
  return { text, start };
}
