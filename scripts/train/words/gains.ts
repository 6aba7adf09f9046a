import { DILUTION, NULL_SHARE, STRENGTHS, TYPICAL_SPAN } from "../../../src/kernel/constants.js";
import type { Links } from "../../../src/score/links.js";
import type { WordTable } from "../../../src/score/word-table.js";

/**
 * What each word of a sentence gains by a sentence of the other side, as kernel/gains.ts has it:
 * log(1 + (1−λ)/λ · r / dilution) of the word there that explains it best; 0 without any.
 *
 * @param links from types of `given` to types of `words`
 * @param sentence of `words`
 * @param by a sentence of `given`
 */
export function gainsOf(
  words: WordTable,
  given: WordTable,
  links: Links,
  sentence: number,
  by: number,
): number[] {
  const types = typesIn(given, by);
  const strongest = new Map<number, number>();
  for (const type of types) {
    for (let k = links.start[type]!; k < links.start[type + 1]!; k++) {
      const other = links.other[k]!;
      strongest.set(other, Math.max(links.strength[k]!, strongest.get(other) ?? 0));
    }
  }
  const dilution = Math.max(types.length, 1) ** DILUTION * TYPICAL_SPAN ** (1 - DILUTION);
  const factor = (1 - NULL_SHARE) / NULL_SHARE / dilution;
  return Array.from(typesIn(words, sentence), (type) => {
    const strength = strongest.get(type);
    return strength === undefined ? 0 : Math.log(1 + factor * Math.exp(strength / STRENGTHS));
  });
}

/** The types of a sentence's words. */
export function typesIn({ start, type }: WordTable, sentence: number): Uint32Array {
  return type.subarray(start[sentence], start[sentence + 1]);
}
