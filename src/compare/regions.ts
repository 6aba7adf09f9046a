import type { Meeting } from "./meetings.js";

/** The least text of which both records' beads hold the same: places in their lists of beads, ascending. */
export interface Region {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** How they meet. */
  readonly meetings: readonly Meeting[];
}

/** The regions of two records: beads that meet, be it by way of others, are in one. They are in the order of `a`. */
export function regionsOf(countA: number, countB: number, meetings: readonly Meeting[]): Region[] {
  // Beads of `b` are counted on from those of `a`; the first of a region stands for it.
  const leaders = Int32Array.from({ length: countA + countB }, (_, bead) => bead);
  for (const { a, b } of meetings) join(leaders, a, countA + b);
  const regions = new Map<number, { a: number[]; b: number[]; meetings: Meeting[] }>();
  for (let bead = 0; bead < countA + countB; bead++) {
    const leader = leaderOf(leaders, bead);
    const region = regions.get(leader) ?? { a: [], b: [], meetings: [] };
    if (bead < countA) region.a.push(bead);
    else region.b.push(bead - countA);
    regions.set(leader, region);
  }
  for (const meeting of meetings) regions.get(leaderOf(leaders, meeting.a))!.meetings.push(meeting);
  return [...regions.values()];
}

function join(leaders: Int32Array, first: number, second: number): void {
  const [a, b] = [leaderOf(leaders, first), leaderOf(leaders, second)];
  if (a < b) leaders[b] = a;
  else leaders[a] = b;
}

/** The way to a leader is halved each time that it is gone (Tarjan and van Leeuwen, 1984). */
function leaderOf(leaders: Int32Array, bead: number): number {
  let at = bead;
  while (leaders[at] !== at) {
    leaders[at] = leaders[leaders[at]!]!;
    at = leaders[at]!;
  }
  return at;
}
