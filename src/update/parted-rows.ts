import { unweighed } from "../review/actions/made-rows.js";
import type { Row, Side } from "../review/review.js";
import type { Kept } from "./anchored.js";

/** Neighbouring sentences of one side: a row that is set apart, or text that may be paired. */
export interface Run {
  readonly count: number;
  readonly apart?: Kept;
}

/** The rows of what would be one, had a person not set text in it apart: the longest run of each side stays a pair. */
export function partedRows(
  { source, target }: Readonly<Record<Side, readonly Run[]>>,
  rowOf: (kept: Kept) => Row,
): Row[] {
  const [first, second] = [longest(source), longest(target)];
  const alone = (side: Side, runs: readonly Run[]): Row[] =>
    runs.flatMap(({ count, apart }) =>
      apart ? [rowOf(apart)] : unweighed({ source: 0, target: 0, [side]: count }),
    );
  const pair = { source: source[first]?.count ?? 0, target: target[second]?.count ?? 0 };
  return [
    ...alone("source", source.slice(0, first)),
    ...alone("target", target.slice(0, second)),
    ...unweighed(pair),
    ...alone("source", source.slice(first + 1)),
    ...alone("target", target.slice(second + 1)),
  ];
}

/** The index of the longest run that is not set apart. */
function longest(runs: readonly Run[]): number {
  return runs.reduce((best, { count, apart }, index) => {
    return apart === undefined && count > (runs[best]?.count ?? 0) ? index : best;
  }, -1);
}
