import { InputFailure } from "../failure.js";
import type { Bitext, RecordBead } from "../record/bitext.js";
import type { Review, Row } from "./review.js";

/**
 * What of a record is reviewed.
 *
 * @param path where the record came from, for messages
 * @throws InputFailure if beads are not in the order of both texts: only such have a place in a table of two columns
 */
export function reviewOf({ source, target, beads }: Bitext, path: string): Review {
  const next = { source: 0, target: 0 };
  beads.forEach((bead, index) => {
    for (const side of ["source", "target"] as const) {
      for (const sentence of bead[side]) {
        if (sentence !== next[side]++)
          throw outOfOrder(path, `beads[${index}].${side}`, next[side] - 1, sentence);
      }
    }
  });
  return { source: source.sentences, target: target.sentences, rows: beads.map(rowOf) };
}

function rowOf({ source, target, confidence, verdict, isNew }: RecordBead): Row {
  return {
    source: source.length,
    target: target.length,
    confidence,
    ...(verdict && { verdict }),
    ...(isNew && { isNew }),
  };
}

function outOfOrder(path: string, field: string, expected: number, got: number): InputFailure {
  return new InputFailure(`beads out of order: ${field}`, {
    path,
    expected: `sentence ${expected}`,
    got: `${got}`,
    hint: "a record whose beads cross cannot be reviewed; align the texts again",
  });
}
