import { itemWords } from "./chinese-items.js";
import type { EcdictEntry } from "./ecdict.js";
import { type Glosses, RANK_DISCOUNT } from "./glosses.js";

/**
 * A rare English word names the same Chinese as its common synonym but stands less often in a translation: an entry
 * weighs its stem's background probability to this power. Tuned on the novels of MAC-Dev, each left out of training.
 */
const PROBABILITY_POWER = 0.25;

/**
 * English to Chinese turned round: each headword with the stems of the English words that it translates. An item weighs
 * less the later it stands; the headwords that it is made of share its weight.
 *
 * @param entries English words with their Chinese items
 * @param headwords what may be a headword; items bring no new ones
 * @param probability of a stem in English text
 * @returns headword to stems, weights of a headword not normalised
 */
export function invert(
  entries: readonly EcdictEntry[],
  headwords: ReadonlySet<string>,
  probability: (stem: string) => number,
): Map<string, Glosses> {
  const inverted = new Map<string, Map<string, number>>();
  const isHeadword = (word: string) => headwords.has(word);
  for (const { stem, items } of entries) {
    const commonness = probability(stem) ** PROBABILITY_POWER;
    items.forEach((item, rank) => {
      const words = itemWords(item, isHeadword);
      for (const word of words) {
        const glosses = inverted.get(word) ?? new Map<string, number>();
        const weight = commonness / (1 + RANK_DISCOUNT * rank) / words.length;
        inverted.set(word, glosses.set(stem, (glosses.get(stem) ?? 0) + weight));
      }
    });
  }
  return inverted;
}
