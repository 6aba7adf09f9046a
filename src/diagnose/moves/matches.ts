import type { Side } from "../../read/document.js";
import type { Segmented } from "../../segment/sentence.js";
import { holdsAll, type Match, type SentenceSets } from "./match.js";
import { areCrossed } from "./order.js";
import type { Relatedness } from "./relatedness.js";

/** Sentences of the other side that are looked at for each one. */
const LIKELIEST = 6;
/** Sentences of one side in a match. */
const LONGEST = 4;
/** What a match must be worth, in nats, beyond what the best of as many would be by chance. */
const LEAST_VALUE = 4;

/** What a match must be worth to be taken for moved text, in nats. */
export function leastValue({ source, target }: SentenceSets): number {
  return LEAST_VALUE + Math.log(Math.max(1, source.size * target.size));
}

/**
 * Finds what of the loose sentences translates each other, the surest first; no sentence is in two matches.
 *
 * @param firm the beads that matches may cross; what crosses none needs less evidence
 */
export function findMatches(
  pair: Readonly<Record<Side, Segmented>>,
  loose: SentenceSets,
  firm: readonly Match[],
  relatedness: Relatedness,
): Match[] {
  const leastMoved = leastValue(loose);
  const leastFor = (match: Match) => (firm.some((one) => areCrossed(one, match)) ? leastMoved : 0);
  const free = { source: new Set(loose.source), target: new Set(loose.target) };
  const matches: Match[] = [];
  for (let seeds = [...loose.source]; seeds.length > 0; ) {
    const found = seeds
      .flatMap((seed) => candidates(seed, pair, free, relatedness))
      .filter(({ match }) => match.value > leastFor(match))
      .sort((a, b) => b.match.value - a.match.value || a.seed - b.seed);
    const barred = new Set<number>();
    for (const { seed, match } of found) {
      if (!holdsAll(free.source, match.source) || !holdsAll(free.target, match.target)) {
        barred.add(seed);
        continue;
      }
      matches.push(match);
      for (let index = match.source.start; index < match.source.end; index++) free.source.delete(index);
      for (let index = match.target.start; index < match.target.end; index++) free.target.delete(index);
    }
    seeds = [...barred].filter((seed) => free.source.has(seed));
  }
  return matches;
}

/** A match, and the sentence of the source that it was grown from. */
interface Candidate {
  readonly seed: number;
  readonly match: Match;
}

function candidates(
  seed: number,
  pair: Readonly<Record<Side, Segmented>>,
  free: SentenceSets,
  relatedness: Relatedness,
): Candidate[] {
  return relatedness.likeliest("source", seed, LIKELIEST, free.target).map((other) => {
    const source = { start: seed, end: seed + 1 };
    const target = { start: other, end: other + 1 };
    const match = { source, target, value: relatedness.of(source, target) };
    return { seed, match: grown(match, pair, free, relatedness) };
  });
}

/** The match with the neighbouring sentences of the same blocks that make it surer. */
function grown(
  match: Match,
  pair: Readonly<Record<Side, Segmented>>,
  free: SentenceSets,
  relatedness: Relatedness,
): Match {
  const larger = (["source", "target"] as const)
    .flatMap((side) => longer(match, side, pair[side], free[side]))
    .map(({ source, target }) => ({ source, target, value: relatedness.of(source, target) }));
  const best = larger.reduce((one, another) => (another.value > one.value ? another : one), match);
  return best === match ? match : grown(best, pair, free, relatedness);
}

function longer(match: Match, side: Side, { sentences }: Segmented, free: ReadonlySet<number>): Match[] {
  const { start, end } = match[side];
  if (end - start === LONGEST) return [];
  const { block } = sentences[start]!;
  return [
    { start: start - 1, end, added: start - 1 },
    { start, end: end + 1, added: end },
  ]
    .filter(({ added }) => free.has(added) && sentences[added]!.block === block)
    .map(({ start, end }) => ({ ...match, [side]: { start, end } }));
}
