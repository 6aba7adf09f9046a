import type { CheckReport, CheckSummary, SetAside } from "../../record/check.js";
import { counted } from "../counted.js";

const SET_ASIDE: readonly (readonly [SetAside["by"], string])[] = [
  ["baseline", "in the baseline"],
  ["ignored", "ignored"],
  ["unchanged", "unchanged"],
];

/** How a check went: it fails, it passes with something to look at, or nothing was found. */
export type Verdict = "✖" | "▲" | "✔";

/** How a check went; a pair that could not be checked fails it, too. */
export function verdictOf({ failed, errors, warnings, notes, passed }: CheckSummary): Verdict {
  if (failed > 0 || !passed) return "✖";
  return errors + warnings + notes > 0 ? "▲" : "✔";
}

/** What was found, and what could not be checked: `4 errors, 1 warning, 1 pair not checked`, or `no findings`. */
export function foundCounts(summary: CheckSummary): string {
  const failed = summary.failed > 0 ? [`${counted(summary.failed, "pair")} not checked`] : [];
  return [...severityCounts(summary), ...failed].join(", ") || "no findings";
}

function severityCounts({ errors, warnings, notes }: CheckSummary): string[] {
  const counts: [number, string][] = [
    [errors, "error"],
    [warnings, "warning"],
    [notes, "note"],
  ];
  return counts.flatMap(([count, noun]) => (count > 0 ? [counted(count, noun)] : []));
}

/** How many pairs were checked: `4 pairs checked`. */
export function checkedCount({ pairs, failed }: CheckSummary): string {
  return `${counted(pairs - failed, "pair")} checked`;
}

/** How many findings do not count, and why: `3 in the baseline, 1 ignored`; empty if there are none. */
export function setAsideCounts({ pairs }: CheckReport): string {
  const all = pairs.flatMap(({ setAside }) => setAside);
  return SET_ASIDE.flatMap(([by, wording]) => {
    const count = all.filter((one) => one.by === by).length;
    return count > 0 ? [`${count} ${wording}`] : [];
  }).join(", ");
}

/**
 * How much of the sources is translated: `97.2% of 36 source sentences have a translation`; rounded down, so that only
 * all is 100%. Empty if no source was read.
 */
export function completeness({ sourceSentences, matchedSentences }: CheckSummary): string {
  if (sourceSentences === 0) return "";
  const share = Math.floor((1000 * matchedSentences) / sourceSentences) / 10;
  return `${share}% of ${counted(sourceSentences, "source sentence")} translated`;
}
