import { MAX_CHINESE, MAX_ENGLISH, SHORT_LENGTH } from "../kernel/constants.js";
import { shapeNumber } from "../score/bead-shapes.js";
import { FEATURE, FEATURES } from "../score/features.js";
import { type Lengths, type Manner, USUAL_MANNER } from "../score/manner.js";
import type { PairFeatures } from "../score/pair-features.js";
import type { PairSpans } from "../score/sentence-spans.js";
import { type Bead, lengthOf } from "./bead.js";

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

/** A bead whose sentences translate each other, and how much it counts. */
interface SureBead extends Bead {
  readonly shape: number;
  readonly weight: number;
}

/**
 * How a text is translated, by the beads of a search: how closely, and how its lengths vary.
 *
 * @param beads Chinese as source
 * @param features of the pair that the beads are of, which they are within the band of
 * @param spans what the features were measured of
 */
export function mannerOf(beads: readonly Bead[], features: PairFeatures, spans: PairSpans): PairManner {
  const sure = sureBeads(beads);
  return { closeness: closenessOf(sure, features), lengths: lengthsOf(sure, spans) };
}

function sureBeads(beads: readonly Bead[]): SureBead[] {
  return beads
    .filter(({ confidence }) => confidence >= LEAST_SURE)
    .map((bead) => ({
      ...bead,
      shape: shapeNumber(lengthOf(bead.source), lengthOf(bead.target)),
      weight: bead.confidence ** CONFIDENCE_POWER,
    }))
    .filter(({ shape }) => shape >= 0);
}

function closenessOf(beads: readonly SureBead[], features: PairFeatures): number {
  const values = new Float64Array(FEATURES.length);
  const means = beads.map(({ source, target, shape, weight }) => {
    features.bead(source.start, target.start, shape, values);
    return { value: values[FEATURE.meanTranslation]!, weight };
  });
  return weightedMean(means, { value: USUAL_MANNER.closeness, weight: USUAL.closeness });
}

/** After Gale & Church (1993), who take the mean and the variance of lengths from the text at hand, too. */
function lengthsOf(beads: readonly SureBead[], spans: PairSpans): Lengths {
  const usual = USUAL_MANNER.lengths;
  const deltas = beads.map((bead) => ({ ...deltaOf(bead, spans), weight: bead.weight }));
  const mean = weightedMean(
    deltas.map(({ delta, unit, weight }) => ({ value: delta, weight: weight / unit })),
    { value: usual.mean, weight: USUAL.mean },
  );
  const found = weightedMean(
    deltas.map(({ delta, unit, weight }) => ({
      value: Math.min(MOST_SQUARE, (delta - mean) ** 2 / unit),
      weight,
    })),
    { value: usual.variance, weight: USUAL.variance },
  );
  return { mean, variance: usual.variance * (found / usual.variance) ** FOLLOWS };
}

/** The logarithm of a bead's lengths, and how many times as much as that of a long bead it varies. */
function deltaOf({ source, target }: Bead, { chinese, english }: PairSpans): { delta: number; unit: number } {
  const c = source.start * MAX_CHINESE + lengthOf(source) - 1;
  const e = target.start * MAX_ENGLISH + lengthOf(target) - 1;
  const shorter = Math.min(chinese.length[c]!, english.length[e]!);
  return { delta: english.logLength[e]! - chinese.logLength[c]!, unit: 1 + SHORT_LENGTH / shorter };
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

function weightedMean(values: readonly Weighted[], usual: Weighted): number {
  const all = [usual, ...values];
  const weight = all.reduce((sum, one) => sum + one.weight, 0);
  return all.reduce((sum, one) => sum + one.value * one.weight, 0) / weight;
}
