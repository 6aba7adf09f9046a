import { MAX_CHINESE, MAX_ENGLISH, SHORT_LENGTH } from "../kernel/constants.js";
import { shapeNumber } from "../score/bead-shapes.js";
import { FEATURE, FEATURES } from "../score/features.js";
import { type Lengths, type Manner, USUAL_MANNER } from "../score/manner.js";
import type { PairFeatures } from "../score/pair-features.js";
import type { Passages } from "../score/passages.js";
import type { PairSpans } from "../score/sentence-spans.js";
import { type Bead, lengthOf } from "./bead.js";
import { nearMeans } from "./passages.js";

/**
 * What is usual counts as much as so many sure beads. These and the following were tuned on MAC-Dev and the academic
 * set, each document left out of training.
 */
const USUAL = { closeness: 10, mean: 5, variance: 20 } as const;
/** A bead counts by this power of its confidence: wrong ones are mostly unsure. */
export const CONFIDENCE_POWER = 4;
/** Beads less sure than this do not count at all. */
const LEAST_SURE = 0.5;
/** Larger squares are taken to be of wrong beads. */
const MOST_SQUARE = 15 * USUAL_MANNER.lengths.variance;
/** How far the variance follows what is found: what a close translation has of odd lengths is not to be torn apart. */
const FOLLOWS = 0.7;

/** What the beads that translate each other tell of how a text is translated. */
export type PairManner = Omit<Manner, "nulls">;

/** A bead whose sentences translate each other. */
interface SureBead {
  readonly passage: number;
  /** How much it counts. */
  readonly weight: number;
  /** Mean support of its words, in nats. */
  readonly closeness: number;
  /** The logarithm of its lengths. */
  readonly delta: number;
  /** How many times as much as those of a long bead they vary. */
  readonly unit: number;
}

/**
 * How a text is translated, by the beads of a search: how closely, and how its lengths vary.
 *
 * @param beads Chinese as source
 * @param features of the pair that the beads are of, which they are within the band of
 * @param spans what the features were measured of
 * @param passages of which each has a manner of its own
 * @returns by passage
 */
export function mannersOf(
  beads: readonly Bead[],
  features: PairFeatures,
  spans: PairSpans,
  { count, chinese }: Passages,
): PairManner[] {
  const sure = beads
    .filter((bead) => bead.confidence >= LEAST_SURE && shapeOf(bead) >= 0)
    .map((bead): SureBead => {
      const passage = chinese[bead.source.start]!;
      const weight = bead.confidence ** CONFIDENCE_POWER;
      return { passage, weight, closeness: closenessOf(bead, features), ...deltaOf(bead, spans) };
    });
  const closeness = closenessesOf(sure, count);
  const lengths = lengthsOf(sure, count);
  return closeness.map((mean, passage) => ({ closeness: mean, lengths: lengths[passage]! }));
}

/** By passage. */
function closenessesOf(beads: readonly SureBead[], count: number): number[] {
  const told = beads.map(({ passage, closeness, weight }) => ({ passage, value: closeness, weight }));
  return nearMeans(told, count, { value: USUAL_MANNER.closeness, weight: USUAL.closeness });
}

/** By passage. After Gale & Church (1993), who take the mean and the variance of lengths from the text at hand, too. */
function lengthsOf(beads: readonly SureBead[], count: number): Lengths[] {
  const usual = USUAL_MANNER.lengths;
  const means = nearMeans(
    beads.map(({ passage, delta, unit, weight }) => ({ passage, value: delta, weight: weight / unit })),
    count,
    { value: usual.mean, weight: USUAL.mean },
  );
  const variances = nearMeans(
    beads.map(({ passage, delta, unit, weight }) => ({
      passage,
      value: Math.min(MOST_SQUARE, (delta - means[passage]!) ** 2 / unit),
      weight,
    })),
    count,
    { value: usual.variance, weight: USUAL.variance },
  );
  return means.map((mean, passage) => {
    return { mean, variance: usual.variance * (variances[passage]! / usual.variance) ** FOLLOWS };
  });
}

function closenessOf(bead: Bead, features: PairFeatures): number {
  const values = new Float64Array(FEATURES.length);
  features.bead(bead.source.start, bead.target.start, shapeOf(bead), values);
  return values[FEATURE.meanTranslation]!;
}

function deltaOf(
  { source, target }: Bead,
  { chinese, english }: PairSpans,
): Pick<SureBead, "delta" | "unit"> {
  const c = source.start * MAX_CHINESE + lengthOf(source) - 1;
  const e = target.start * MAX_ENGLISH + lengthOf(target) - 1;
  const shorter = Math.min(chinese.length[c]!, english.length[e]!);
  return { delta: english.logLength[e]! - chinese.logLength[c]!, unit: 1 + SHORT_LENGTH / shorter };
}

/** The number of a bead's shape; below 0 for a null. */
function shapeOf({ source, target }: Bead): number {
  return shapeNumber(lengthOf(source), lengthOf(target));
}
