import type { Weights } from "../../src/score/weights.js";
import { type AlignedText, alignText } from "./align-text.js";
import type { GoldText } from "./gold-texts.js";
import { measureText } from "./measured-text.js";
import { type Example, type LearningData, learnPasses, type Training } from "./passes.js";
import { cutVariants } from "./variants.js";

/** What weights make of a document: as it is, and with deletions. */
export interface Outcome {
  readonly complete: readonly AlignedText[];
  readonly cut: readonly AlignedText[];
}

/** What becomes of a document under weights that were learned without it, and under those learned from all. */
export interface Fold {
  readonly name: string;
  readonly leftOut: Outcome;
  readonly inSample: Outcome;
}

/**
 * Leaves each document in turn out of the training of all searches, with all its pieces and variants.
 *
 * What the searches find in the documents that stay is not found anew for each fold: their second and third lattices are
 * those of the whole training, whose weights have seen the document that is left out. To measure them under each fold's
 * own would take longer than all the rest together. The document itself is aligned by the fold's weights alone.
 */
export function crossValidate(
  texts: readonly GoldText[],
  { weights, examples }: Training,
  data: LearningData,
  zeroed: ReadonlySet<number>,
): Fold[] {
  return texts.map((text) => {
    const complete = measureText(text.document, data.lexicon);
    const cut = cutVariants(text).map((variant) => measureText(variant, data.lexicon));
    const outcomeOf = (tried: Weights): Outcome => ({
      complete: [alignText(complete, data, tried)],
      cut: cut.map((variant) => alignText(variant, data, tried)),
    });
    const unseeing = learnWithout(text.name, examples, zeroed);
    return { name: text.name, leftOut: outcomeOf(unseeing), inSample: outcomeOf(weights) };
  });
}

/** The weights that are learned from all examples but those of one document. */
export function learnWithout(
  name: string,
  examples: readonly Example[],
  zeroed: ReadonlySet<number>,
): Weights {
  const others = examples.filter((example) => example.name !== name);
  return learnPasses(others, zeroed);
}
