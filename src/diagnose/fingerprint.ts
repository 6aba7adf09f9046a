import { createHash } from "node:crypto";
import type { Observation } from "./diagnosed.js";
import type { Finding } from "./finding.js";

/** Hexadecimal digits of a fingerprint: two of a million findings are the same by chance once in 10¹³ times. */
const DIGITS = 24;

/** How a sentence ends: a stop, and what closes after it. */
const STOP = /[。！？!?.…][\p{Pe}\p{Pf}"'”’]*$/u;

/**
 * Gives each finding of a pair its fingerprint: of the rule, the side, the text that is flagged and, unless that is
 * whole sentences, the sentence or block that it is in; and, of several that are the same, which one it is. Edits
 * elsewhere leave it as it is, and so do other line breaks and spaces.
 */
export function withFingerprints(observations: readonly Observation[]): Finding[] {
  const seen = new Map<string, number>();
  return observations.map((observation) => {
    const { rule, side, place, context } = observation;
    const around = isWhole(context) ? "" : spaced(context.text);
    const same = [rule, side, spaced(place.text), around].join("\0");
    const ordinal = seen.get(same) ?? 0;
    seen.set(same, ordinal + 1);
    const hash = createHash("sha256").update(`${same}\0${ordinal}`).digest("hex");
    return { ...observation, fingerprint: hash.slice(0, DIGITS) };
  });
}

/** Whether sentences are flagged from their beginning to their end: then what is around them does not matter. */
function isWhole({ text, start, end }: Observation["context"]): boolean {
  return (
    isBoundary(text.slice(0, start), text.slice(start)) && isBoundary(text.slice(0, end), text.slice(end))
  );
}

function isBoundary(before: string, after: string): boolean {
  return before.trim() === "" || after.trim() === "" || STOP.test(before.trimEnd());
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
