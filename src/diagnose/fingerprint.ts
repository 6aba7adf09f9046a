import { createHash } from "node:crypto";
import type { Observation } from "./diagnosed.js";
import type { Finding } from "./finding.js";

/** Hexadecimal digits of a fingerprint: two of a million findings are the same by chance once in 10¹³ times. */
const DIGITS = 24;

/**
 * Gives each finding of a pair its fingerprint: of the rule, the side, the text that is flagged and the sentence or
 * block that it is in, and, of several that are the same, which one it is. Edits elsewhere leave it as it is, and so
 * do other line breaks and spaces.
 */
export function withFingerprints(observations: readonly Observation[]): Finding[] {
  const seen = new Map<string, number>();
  return observations.map(({ supersedes: _, ...observation }) => {
    const { rule, side, place, context } = observation;
    const same = [rule, side, spaced(place.text), spaced(context.text)].join("\0");
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    const hash = createHash("sha256").update(`${same}\0${ordinal}`).digest("hex");
    return { ...observation, fingerprint: hash.slice(0, DIGITS) };
  });
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
