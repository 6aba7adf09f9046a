import type { GoldBead } from "../gold.js";

/**
 * Gold beads as rows of a table can hold them: what crosses, or stands inside another bead, is one bead with it.
 *
 * @param beads of all sentences
 */
export function monotone(beads: readonly GoldBead[]): GoldBead[] {
  const whole: GoldBead[] = [];
  const next = { source: 0, target: 0 };
  let open: GoldBead = { source: [], target: [] };
  for (const { source, target } of beads) {
    open = { source: [...open.source, ...source], target: [...open.target, ...target] };
    if (!isNext(open.source, next.source) || !isNext(open.target, next.target)) continue;
    whole.push({ source: ascending(open.source), target: ascending(open.target) });
    next.source += open.source.length;
    next.target += open.target.length;
    open = { source: [], target: [] };
  }
  return whole;
}

/** Whether these are the next so many sentences. */
function isNext(sentences: readonly number[], next: number): boolean {
  return sentences.every((sentence) => sentence >= next && sentence < next + sentences.length);
}

function ascending(sentences: readonly number[]): number[] {
  return sentences.toSorted((a, b) => a - b);
}
