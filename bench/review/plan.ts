import type { Action } from "../../src/review/actions/action.js";
import { ActionRefused } from "../../src/review/actions/correction.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { changed } from "../../src/review/change.js";
import { type Review, type Row, rowStart } from "../../src/review/review.js";
import { candidates } from "./candidates.js";
import { type BeadName, namesOf } from "./gold-rows.js";

/** Rows from the first wrong one on that a person looks at, and those of them that they would change. */
const SEEN = 16;
const NEAR = 5;
/** Actions that they think ahead. */
const AHEAD = 3;

/** What to do next, and with which row it begins. */
export interface Plan {
  readonly row: number;
  readonly goal: BeadName;
  readonly action: Action;
}

/** Some rows, by themselves, and what was done first to get there. */
interface State {
  readonly review: Review;
  readonly first?: Action;
}

/**
 * The first of the fewest actions that make the first bead right that is not, from the top: of several as few, those
 * that leave most beads of the rows below right, too.
 *
 * @returns nothing if all beads are right
 */
export function nextAction(review: Review, gold: readonly BeadName[]): Plan | undefined {
  const names = namesOf(review.rows);
  const right = new Set(gold);
  const row = names.findIndex((name) => !right.has(name));
  if (row < 0) return undefined;
  const had = new Set(names);
  const goal = gold.find((name) => !had.has(name))!;
  const from = rowStart(review.rows, row);
  const seen = seenFrom(review, row);
  const isRight = (state: State) => namesOf(state.review.rows, from).includes(goal);
  const worth = (state: State) => namesOf(state.review.rows, from).filter((name) => right.has(name)).length;
  let states: State[] = [{ review: seen }];
  const known = new Set<string>([nameOf(seen.rows)]);
  for (let step = 0; step < AHEAD; step++) {
    states = states.flatMap((state) => followers(state, known));
    const reached = states.filter(isRight);
    if (reached.length === 0) continue;
    const best = reached.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    return { row, goal, action: placed(best.first!, row) };
  }
  // What is farther apart than that comes nearer, and is cut apart later.
  return { row, goal, action: { do: "merge", row, side: "both", with: "below" } };
}

/** The rows that a person sees from one on, as if they were all. */
function seenFrom(review: Review, row: number): Review {
  const from = rowStart(review.rows, row);
  const rows = review.rows.slice(row, row + SEEN);
  const count = rowStart(rows, rows.length);
  return {
    source: review.source.slice(from.source, from.source + count.source),
    target: review.target.slice(from.target, from.target + count.target),
    rows,
  };
}

function followers({ review, first }: State, known: Set<string>): State[] {
  return candidates(review.rows, NEAR).flatMap((action) => {
    const after = tried(review, action);
    if (after === undefined || known.has(nameOf(after.rows))) return [];
    known.add(nameOf(after.rows));
    return [{ review: after, first: first ?? action }];
  });
}

function tried(review: Review, action: Action): Review | undefined {
  try {
    return changed(review, correctionOf(review, action).change);
  } catch (error) {
    if (error instanceof ActionRefused) return undefined;
    throw error;
  }
}

function nameOf(rows: readonly Row[]): string {
  return rows.map(({ source, target }) => `${source}-${target}`).join(" ");
}

/** An action on rows by themselves as one on all rows. */
function placed(action: Action, row: number): Action {
  switch (action.do) {
    case "mark":
    case "edit":
      return action;
    case "move":
      return { ...action, row: action.row + row, to: action.to + row };
    default:
      return { ...action, row: action.row + row };
  }
}
