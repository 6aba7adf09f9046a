import { grouped } from "../../../src/diagnose/grouped.js";
import { MATCH_KINDS } from "../../../src/match/losses.js";
import type { LearnedLosses } from "../../../src/match/losses-file.js";
import type { WordClass } from "../../../src/match/word-class.js";
import type { LanguageCounts, Seen } from "./match-counts.js";

/** A word is taken to have been seen so many times more as its class is: in translations, and in strangers. */
const AS_CLASS = { translated: 4, stranger: 8 } as const;
/** No word is surer than this of its translation, nor likelier than this to find a match in a stranger. */
const LEAST_UNMATCHED = { translated: 0.01, stranger: 0.3 } as const;
/** A word without a match never speaks more than this for having been translated, in nats. */
const LEAST_LOSS = -0.5;
/** A word is kept if it differs from its class by more than this, in nats. */
const LEAST_DIFFERENCE = 0.3;

interface Shares {
  readonly translated: number;
  readonly stranger: number;
}

/** What words of a language say, from what was counted. The same counts give the same. */
export function learnLosses({ words, matches, content }: LanguageCounts): LearnedLosses {
  const classes = classShares([...words.values()]);
  const kept = new Map<string, string[]>();
  for (const [spelling, seen] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ofClass = classes.get(seen.class)!;
    const loss = Math.max(LEAST_LOSS, unmatchedLoss(sharesOf(seen, ofClass)));
    if (Math.abs(loss - unmatchedLoss(ofClass)) <= LEAST_DIFFERENCE) continue;
    const key = loss.toFixed(1);
    kept.set(key, [...(kept.get(key) ?? []), spelling]);
  }
  const kinds = Array.from({ length: MATCH_KINDS }, (_, kind) => {
    const share = (as: keyof Shares) => (matches[as][kind]! + 1) / content[as];
    return rounded(Math.log(share("stranger") / share("translated")));
  });
  return {
    classes: Object.fromEntries(
      [...classes].sort().map(([name, shares]) => [name, rounded(unmatchedLoss(shares))]),
    ),
    matches: kinds,
    words: Object.fromEntries(
      [...kept].sort(([a], [b]) => Number(a) - Number(b)).map(([loss, own]) => [loss, own.join("\t")]),
    ),
  };
}

/** The share of each class's words without a match. */
function classShares(seen: readonly Seen[]): Map<WordClass, Shares> {
  return new Map(
    [...grouped(seen, (one) => one.class)].map(([name, own]) => {
      const sum = (of: (one: Seen) => number) => own.reduce((total, one) => total + of(one), 0);
      return [
        name,
        {
          translated: sum((one) => one.translatedUnmatched) / sum((one) => one.translated),
          stranger: sum((one) => one.strangerUnmatched) / sum((one) => one.stranger),
        },
      ];
    }),
  );
}

function sharesOf(seen: Seen, ofClass: Shares): Shares {
  const share = (as: keyof Shares) =>
    (seen[`${as}Unmatched`] + AS_CLASS[as] * ofClass[as]) / (seen[as] + AS_CLASS[as]);
  return { translated: share("translated"), stranger: share("stranger") };
}

function unmatchedLoss({ translated, stranger }: Shares): number {
  return Math.log(
    Math.max(LEAST_UNMATCHED.stranger, stranger) / Math.max(LEAST_UNMATCHED.translated, translated),
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
