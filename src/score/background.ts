import type { Lexicon } from "../lexicon/lexicon.js";

/** Background probability of a word that the lexicon lacks. */
const UNSEEN = 1e-7;

/** Background probability of an English stem. */
export function backgroundProbability(stem: string, lexicon: Lexicon): number {
  const id = lexicon.findStem(stem);
  return id < 0 ? UNSEEN : Math.exp(lexicon.logProbability(id));
}

/** Whether an English stem holds sentences together and says little by itself. */
export function isFunctionWord(stem: string, lexicon: Lexicon): boolean {
  const id = lexicon.findStem(stem);
  return id >= 0 && lexicon.isFunctionStem(id);
}
