import type { MapBead, Stretch } from "./model.js";

/** A bead's stretches; on the side that it has no text on, the place where that would stand. */
export function onBothSides(
  beads: readonly MapBead[],
  index: number,
): { readonly source: Stretch; readonly target: Stretch } {
  return { source: stretchOn("source", beads, index), target: stretchOn("target", beads, index) };
}

function stretchOn(side: "source" | "target", beads: readonly MapBead[], index: number): Stretch {
  const own = beads[index]![side];
  if (own !== undefined) return own;
  for (let before = index - 1; before >= 0; before--) {
    const end = beads[before]![side]?.end;
    if (end !== undefined) return { start: end, end };
  }
  return { start: 0, end: 0 };
}
