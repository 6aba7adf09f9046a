import type { Side } from "../../record/bitext.js";
import type { ComparedBead, Difference } from "../../record/comparison.js";

/** UTF-16 units that are shown before what differs. */
const LEAD = 60;

/** The beads of a text that differs, of which a long beginning that is the same is left out: few lines are shown. */
export function fromEdit({ a, b }: Difference): [readonly ComparedBead[], readonly ComparedBead[]] {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return [a, b];
  const cuts = { source: cutOf(one, other, "source"), target: cutOf(one, other, "target") };
  return [[shortened(one, cuts)], [shortened(other, cuts)]];
}

/** How much of both texts is left out; of a side that is the same, nothing. */
function cutOf(one: ComparedBead, other: ComparedBead, side: Side): number {
  const [a, b] = [one[side]?.text ?? "", other[side]?.text ?? ""];
  if (a === b) return 0;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return Math.max(0, same - LEAD);
}

function shortened(bead: ComparedBead, cuts: Readonly<Record<Side, number>>): ComparedBead {
  const { source, target } = bead;
  return {
    ...bead,
    ...(source && { source: { ...source, text: shortenedText(source.text, cuts.source) } }),
    ...(target && { target: { ...target, text: shortenedText(target.text, cuts.target) } }),
  };
}

/** No character is cut in two. */
function shortenedText(text: string, cut: number): string {
  return cut === 0 ? text : `…${text.slice(cut).replace(/^[\uDC00-\uDFFF]/, "")}`;
}
