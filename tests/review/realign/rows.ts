import type { Row } from "../../../src/review/review.js";

/** Rows from `1-1 2-1! 0-1?`: fixed ones with `!`, those that nobody has weighed with `?`, the others with .9. */
export function rowsFrom(text: string): Row[] {
  return text.split(" ").map((word) => {
    const [source, target] = word.replace(/[!?]/, "").split("-").map(Number);
    const counts = { source: source!, target: target! };
    if (word.endsWith("!")) return { ...counts, confidence: 1, verdict: "corrected" };
    return { ...counts, confidence: word.endsWith("?") ? 0 : 0.9 };
  });
}
