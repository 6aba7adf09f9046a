import type { Passages } from "../score/passages.js";
import type { Bead } from "./bead.js";

/**
 * Chinese sentences of a passage, about. This and the next were tuned on MAC-Dev and the academic set with deletions:
 * each document left out of training, and all of them joined.
 */
const SENTENCES = 60;
/** What is told of a passage counts so much for the next one, by its square for the one after, and so on. */
const NEXT = 0.5;
/** Passages farther apart tell nothing of each other. */
const FARTHEST = 5;

/**
 * Cuts a pair between beads into passages of like length: where files or books are joined, how one is translated says
 * nothing of another.
 *
 * @param beads of all sentences, in order, Chinese as source
 */
export function passagesOf(beads: readonly Bead[], chinese: number, english: number): Passages {
  const count = Math.max(1, Math.round(chinese / SENTENCES));
  const passages = { count, chinese: new Int32Array(chinese), english: new Int32Array(english) };
  for (const { source, target } of beads) {
    const passage = Math.min(count - 1, Math.floor((source.start * count) / Math.max(1, chinese)));
    passages.chinese.fill(passage, source.start, source.end);
    passages.english.fill(passage, target.start, target.end);
  }
  return passages;
}

/** A number that a bead or a sentence tells of its passage, and how much it counts. */
export interface Told {
  readonly passage: number;
  readonly value: number;
  readonly weight: number;
}

/**
 * The mean of what each passage and those around it tell, which count the less the farther away they are.
 *
 * @param usual what is expected before anything is told, and how much that counts
 * @returns by passage; NaN where nothing counts
 */
export function nearMeans(all: readonly Told[], count: number, usual = { value: 0, weight: 0 }): number[] {
  const sums = new Float64Array(count);
  const weights = new Float64Array(count);
  for (const { passage, value, weight } of all) {
    sums[passage]! += value * weight;
    weights[passage]! += weight;
  }
  return Array.from({ length: count }, (_, passage) => {
    return (
      (usual.value * usual.weight + withNear(sums, passage)) / (usual.weight + withNear(weights, passage))
    );
  });
}

function withNear(sums: Float64Array, passage: number): number {
  let total = 0;
  const last = Math.min(sums.length - 1, passage + FARTHEST);
  for (let other = Math.max(0, passage - FARTHEST); other <= last; other++)
    total += sums[other]! * NEXT ** Math.abs(other - passage);
  return total;
}
