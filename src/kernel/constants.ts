/**
 * Numbers that the program and its kernel share: this file is TypeScript and AssemblyScript at once. A number with a
 * point is of double precision there, one without is whole.
 */

/** Longest spans of Chinese and of English sentences in one bead, and of both together. */
export const MAX_CHINESE = 4;
export const MAX_ENGLISH = 6;
export const MAX_TOGETHER = 8;

/** How many numbers are measured of a bead; `MEASURES` names them. */
export const MEASURE_COUNT = 9;
/** How many marks are told apart in a span; `SPAN_MARKS` names them. */
export const MARK_COUNT = 9;
/** In place of a bead's signs: it leaves the band. */
export const OUTSIDE = 0xffff;

/** Links below this ratio say nothing once diluted; tuned as λ is. */
export const MIN_RATIO = 8.0;
/** Stronger evidence than this is not told apart. */
export const MAX_RATIO = 1500.0;
/** Steps of a link's strength to a nat. */
export const STRENGTHS = 32.0;

/**
 * λ: how much a word may be expected to stand without counterpart. Tuned, like the next two, by the likelihood of novels
 * and academic prose that were left out of training.
 */
export const NULL_SHARE = 0.6;
/** A span of n words dilutes its evidence n^.6-fold, not n-fold as if its words shared one translation among them. */
export const DILUTION = 0.6;
/** Words of a span at which both ways of diluting agree. */
export const TYPICAL_SPAN = 12.0;
/** Support above this, in nats per word, is not told apart. */
export const MAX_SHARE = 3.0;

/** Support at which a bead's relatedness is .76 of the most, in nats. Tuned on MAC-Dev and the academic set. */
export const RELATED = 6.0;
/** More quotations than this are not told apart. */
export const MOST_QUOTATIONS = 2;

/** How much more the logarithm of the length ratio varies for short beads than for long ones. Tuned on MAC-Dev. */
export const SHORT_LENGTH = 6.0;
/** A fit of lengths below this is not told apart. */
export const WORST_FIT = -20.0;

/** Terms smaller than the largest by this factor, in nats, leave a sum of doubles as it is: e⁻³⁷ < 2⁻⁵³. */
export const NEGLIGIBLE = -37.0;

/** Matches of words are told apart by strength in steps of so many nats, so many steps. */
export const MATCH_STRENGTH = 1.5;
export const MATCH_STRENGTHS = 5;
/** And by company: none, one, or this many and more. */
export const MATCH_COMPANY = 2;
/** How many kinds of matches there are: by strength, by company, and by whether the other word is theirs alone. */
export const MATCH_KINDS = 30;

/** How strongly a number may stand where another does, in nats: what the two say is for number-mismatch to tell. */
export const OTHER_NUMBER = 4.0;
