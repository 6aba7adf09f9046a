import type { Bitext, RecordBead, Side } from "../../record/bitext.js";
import { isPair } from "../../record/pairs.js";

/** A place in a row where text of the other side has no counterpart. */
export interface Hole {
  /** The side that has the text. */
  readonly side: Side;
  /** Its first sentence. */
  readonly first: number;
  /** How many sentences it has. */
  readonly count: number;
}

/** The holes of a side, by the index of the sentence that they stand before or after. */
export interface SideHoles {
  readonly before: Map<number, Hole[]>;
  readonly after: Map<number, Hole[]>;
}

/** The rows of a side's sentences, and of each row its first sentence, if it has one. */
export interface SideRows {
  readonly rowOf: readonly number[];
  readonly firstOf: readonly (number | undefined)[];
}

const OPPOSITE = { source: "target", target: "source" } as const;

/**
 * Where the counterparts of sentences without one would stand: after what corresponds to the text before them, within
 * their row. A row with an empty side has no holes: there, the side itself is one.
 */
export function holesOf({ beads }: Bitext, rows: Readonly<Record<Side, SideRows>>): Record<Side, SideHoles> {
  const holes = {
    source: { before: new Map(), after: new Map() },
    target: { before: new Map(), after: new Map() },
  };
  const last: Record<Side, number | undefined> = { source: undefined, target: undefined };
  for (const run of missingRuns(beads, rows)) {
    if ("count" in run) place(run, rows, last[OPPOSITE[run.side]], holes[OPPOSITE[run.side]]);
    else {
      last.source = run.source.at(-1) ?? last.source;
      last.target = run.target.at(-1) ?? last.target;
    }
  }
  return holes;
}

/** Beads in order, with those that lack the same side, and stand in one row, gathered. */
function* missingRuns(
  beads: readonly RecordBead[],
  rows: Readonly<Record<Side, SideRows>>,
): Iterable<Hole | RecordBead> {
  let run: Hole | undefined;
  for (const bead of beads) {
    const side = bead.target.length === 0 ? "source" : "target";
    const { rowOf } = rows[side];
    const goesOn = !isPair(bead) && run?.side === side && rowOf[run.first] === rowOf[bead[side][0]!];
    if (run !== undefined && goesOn) run = { ...run, count: run.count + bead[side].length };
    else {
      if (run !== undefined) yield run;
      run = isPair(bead) ? undefined : { side, first: bead[side][0]!, count: bead[side].length };
    }
    if (isPair(bead)) yield bead;
  }
  if (run !== undefined) yield run;
}

function place(
  hole: Hole,
  rows: Readonly<Record<Side, SideRows>>,
  anchor: number | undefined,
  holes: SideHoles,
) {
  const row = rows[hole.side].rowOf[hole.first]!;
  const other = rows[OPPOSITE[hole.side]];
  const first = other.firstOf[row];
  if (first === undefined) return;
  if (anchor !== undefined && other.rowOf[anchor] === row) add(holes.after, anchor, hole);
  else add(holes.before, first, hole);
}

function add(places: Map<number, Hole[]>, index: number, hole: Hole): void {
  places.set(index, [...(places.get(index) ?? []), hole]);
}
