import type { Bitext } from "../record/bitext.js";
import type { Format, WriteOptions } from "./format.js";
import type { TmxProfile } from "./profiles/profile.js";

/** Why a unit is left out of a memory. */
export type Reason = keyof typeof MESSAGES;

/** A unit that is left out. */
export interface LeftOut {
  readonly reason: Reason;
  /** The reason for people: a clause without a stop. */
  readonly message: string;
  /** Where its first sentences stand in the inputs: `path:line:column`. */
  readonly source: string;
  readonly target: string;
}

/** Units that are left out, by reason; reasons without any are missing. */
export type ReasonCounts = Readonly<Partial<Record<Reason, number>>>;

const MESSAGES = {
  belowConfidence: () => "of low confidence",
  empty: () => "a side has no text that can be seen",
  controlCharacters: () => "has a character that XML cannot hold",
  tooLong: ({ tool, limits }: TmxProfile) =>
    `a side is longer than the ${limits?.segmentLength} characters that ${tool} takes`,
  otherLanguages: ({ tool }: TmxProfile) =>
    `its languages are not those of the first pair, and ${tool} takes no others`,
  duplicates: () => "the same as an earlier unit",
  otherTranslations: ({ tool }: TmxProfile) =>
    `another translation of an earlier unit's source, and ${tool} keeps one`,
} as const;

/** A reason for people: a clause without a stop. */
export function reasonMessage(reason: Reason, profile: TmxProfile): string {
  return MESSAGES[reason](profile);
}

/** All that a format leaves out of a file; nothing, if it is one that takes all. */
export function leftOutBy(format: Format, bitext: Bitext, options: WriteOptions): LeftOut[] {
  return [...(format.leavesOut?.(bitext, options) ?? [])];
}

/** How often each reason is there. */
export function reasonCounts(leftOut: Iterable<Pick<LeftOut, "reason">>): ReasonCounts {
  const counts: Partial<Record<Reason, number>> = {};
  for (const { reason } of leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
