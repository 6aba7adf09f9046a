import type { Action } from "../../src/review/actions/action.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { changed } from "../../src/review/change.js";
import type { Realigner } from "../../src/review/realigner.js";
import { isPairRow, type Review } from "../../src/review/review.js";
import { type BeadName, namesOf } from "./gold-rows.js";
import { nextAction } from "./plan.js";
import { milliseconds } from "./time.js";

/** What it took to make every bead of a record right. */
export interface Run {
  readonly corrections: number;
  /** Beads that the search made right, and that it made wrong, over all corrections. */
  readonly mended: number;
  readonly broken: number;
  /** Of each search. */
  readonly milliseconds: readonly number[];
}

/** More corrections than this for each row, as it is or should be, mean that the person goes round in circles. */
const MOST = 3;

/**
 * A person goes through a review from top to bottom: what is right they mark as such, what is not they correct, by the
 * fewest actions.
 *
 * @param realigner what searches the rest anew after each correction, if anything does
 */
export function correctAll(start: Review, gold: readonly BeadName[], realigner?: Realigner): Run {
  const right = new Set(gold);
  const times: number[] = [];
  const tried = new Set<string>();
  let [review, corrections, mended, broken] = [start, 0, 0, 0];
  for (;;) {
    const plan = nextAction(review, gold);
    if (plan === undefined) return { corrections, mended, broken, milliseconds: times };
    if (++corrections > MOST * (start.rows.length + gold.length)) throw new Error("corrections without end");
    review = marked(review, plan.row);
    const { change, made } = correctionOf(review, plan.action);
    review = changed(review, change);
    const step = `${plan.goal} ${JSON.stringify(plan.action)}`;
    // What the search took back the person does again, without it.
    if (realigner === undefined || made === undefined || tried.has(step)) continue;
    tried.add(step);
    const before = review;
    let after = before;
    times.push(
      milliseconds(() => {
        after = changed(before, realigner.suggest(before, made));
      }),
    );
    mended += gained(before, after, right);
    broken += gained(after, before, right);
    review = after;
  }
}

/** How many right beads another review has that one has not. */
function gained(one: Review, other: Review, right: ReadonlySet<BeadName>): number {
  const has = new Set(namesOf(one.rows));
  return namesOf(other.rows).filter((name) => right.has(name) && !has.has(name)).length;
}

/** A review all of whose rows before one are checked. */
function marked(review: Review, row: number): Review {
  return (["confirmed", "accepted"] as const).reduce((now, verdict) => {
    const takes = now.rows.some(
      (each, index) =>
        index < row && each.verdict !== verdict && isPairRow(each) === (verdict === "confirmed"),
    );
    if (!takes) return now;
    const action: Action = { do: "mark", rows: { start: 0, end: row }, verdict };
    return changed(now, correctionOf(now, action).change);
  }, review);
}
