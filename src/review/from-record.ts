import { InputFailure } from "../failure.js";
import type { Bitext, BitextSide, RecordBead } from "../record/bitext.js";
import type { Review, Row } from "./review.js";

/**
 * What of a record is reviewed.
 *
 * @param path where the record came from, for messages
 * @throws InputFailure if beads or paragraphs are not in the order of both texts, as they are in all that `align`
 *   writes: only such have a place in a table of two columns
 */
export function reviewOf({ source, target, beads }: Bitext, path: string): Review {
  checkParagraphs(source, "source", path);
  checkParagraphs(target, "target", path);
  checkBeads(beads, path);
  return { source: source.sentences, target: target.sentences, rows: beads.map(rowOf) };
}

/** The row of a bead whose sentences are in the order of the texts. */
export function rowOf({ source, target, confidence, verdict, isNew }: RecordBead): Row {
  return {
    source: source.length,
    target: target.length,
    confidence,
    ...(verdict && { verdict }),
    ...(isNew && { isNew }),
  };
}

function checkBeads(beads: readonly RecordBead[], path: string): void {
  const next = { source: 0, target: 0 };
  beads.forEach((bead, index) => {
    for (const side of ["source", "target"] as const) {
      for (const sentence of bead[side]) {
        const expected = next[side]++;
        if (sentence === expected) continue;
        throw outOfOrder(path, `beads[${index}].${side}`, `sentence ${expected}`, sentence);
      }
    }
  });
}

/** Every paragraph has sentences, and they follow each other as paragraphs do. */
function checkParagraphs({ sentences, paragraphs }: BitextSide, side: string, path: string): void {
  let latest = -1;
  sentences.forEach(({ paragraph }, index) => {
    if (paragraph === latest + 1) latest = paragraph;
    if (paragraph === latest) return;
    const expected = `paragraph ${latest < 0 ? 0 : `${latest} or ${latest + 1}`}`;
    throw outOfOrder(path, `${side}.sentences[${index}].paragraph`, expected, paragraph);
  });
  if (latest + 1 === paragraphs.length) return;
  throw outOfOrder(path, `${side}.paragraphs`, `${latest + 1}, which have sentences`, paragraphs.length);
}

function outOfOrder(path: string, field: string, expected: string, got: number): InputFailure {
  return new InputFailure(`not in the order of the texts: ${field}`, {
    path,
    expected,
    got: `${got}`,
    hint: "such a record cannot be reviewed; align the texts again",
  });
}
