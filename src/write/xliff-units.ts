import type { Bitext, BitextSide, Verdict } from "../record/bitext.js";
import { joinSentences } from "../record/join.js";
import { LOW_CONFIDENCE } from "../record/pairs.js";
import { placeText } from "./place.js";

/** A bead with text in the source, as XLIFF has it. */
export interface XliffUnit {
  /** The bead's 1-based number in the record. */
  readonly id: string;
  readonly source: string;
  readonly sourcePlace: string;
  readonly confidence: number;
  /** What a person said of it. */
  readonly verdict?: Verdict;
  /** Missing where the translation left the source out. */
  readonly target?: XliffTarget;
  /** What the translation added after it. */
  readonly additions: readonly XliffAddition[];
}

/** The translation of a unit. */
export interface XliffTarget {
  readonly text: string;
  readonly place: string;
  /** Whether a translator should look at it. */
  readonly isUnsure: boolean;
}

/** Text of the translation without counterpart in the source. */
export interface XliffAddition {
  readonly text: string;
  readonly place: string;
}

/** A pair as XLIFF has it, in the order of the source. */
export interface XliffContent {
  /** What the translation added before the first unit. */
  readonly additions: readonly XliffAddition[];
  readonly units: readonly XliffUnit[];
}

/**
 * A pair as XLIFF has it: a unit for each bead with text in the source, translated or not. XLIFF has no unit without
 * source; what the translation added belongs to the unit before it.
 */
export function xliffContent({ source, target, beads }: Bitext): XliffContent {
  const units: (XliffUnit & { readonly additions: XliffAddition[] })[] = [];
  const first: XliffAddition[] = [];
  for (const [index, bead] of beads.entries()) {
    const text = bead.target.length === 0 ? undefined : textOf(target, bead.target);
    if (bead.source.length === 0) {
      if (text !== undefined) (units.at(-1)?.additions ?? first).push(text);
      continue;
    }
    const { text: sourceText, place: sourcePlace } = textOf(source, bead.source);
    const { confidence, verdict } = bead;
    const translation = text && { ...text, isUnsure: confidence < LOW_CONFIDENCE };
    units.push({
      id: String(index + 1),
      source: sourceText,
      sourcePlace,
      confidence,
      ...(verdict && { verdict }),
      ...(translation && { target: translation }),
      additions: [],
    });
  }
  return { additions: first, units };
}

/** What a note says of an addition. */
export function additionNote({ place, text }: XliffAddition): string {
  return `${place}: not in the source: ${text}`;
}

function textOf(side: BitextSide, indexes: readonly number[]): XliffAddition {
  return { text: joinSentences(side, indexes), place: placeText(side, indexes) };
}
