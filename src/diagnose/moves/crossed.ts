import { type Bead, isPaired, type Span } from "../../align/bead.js";
import type { Match } from "./match.js";
import type { Relatedness } from "./relatedness.js";

/** What each part of a swap must be worth by itself, in nats. */
const LEAST_PART = 3;
/** How much more than in order the parts must be worth crosswise, in nats. */
const LEAST_MARGIN = 8;

/** A way to part a bead in two. */
interface Parting {
  readonly first: Match;
  readonly second: Match;
}

/** The first half of each bead whose parts are in the other order in the translation. */
export function crossedWithin(beads: readonly Bead[], relatedness: Relatedness): Match[] {
  return beads.filter(isPaired).flatMap(({ source, target }) => {
    if (source.end - source.start < 2 || target.end - target.start < 2) return [];
    const crossed = best(partings(source, target, true, relatedness));
    const straight = best(partings(source, target, false, relatedness));
    const margin = worth(crossed) - worth(straight);
    const { first, second } = crossed;
    if (margin < LEAST_MARGIN || Math.min(first.value, second.value) < LEAST_PART) return [];
    return [first.value <= second.value ? first : second];
  });
}

function partings(source: Span, target: Span, isCrossed: boolean, relatedness: Relatedness): Parting[] {
  return cuts(source).flatMap(([head, tail]) =>
    cuts(target).map((halves) => {
      const [one, other] = isCrossed ? halves.toReversed() : halves;
      const match = (span: Span, its: Span) => ({
        source: span,
        target: its,
        value: relatedness.of(span, its),
      });
      return { first: match(head, one!), second: match(tail, other!) };
    }),
  );
}

function cuts({ start, end }: Span): [Span, Span][] {
  return Array.from({ length: end - start - 1 }, (_, k) => [
    { start, end: start + k + 1 },
    { start: start + k + 1, end },
  ]);
}

function best(partings: readonly Parting[]): Parting {
  return partings.reduce((one, another) => (worth(another) > worth(one) ? another : one));
}

function worth({ first, second }: Parting): number {
  return first.value + second.value;
}
