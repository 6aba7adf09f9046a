import { roundValue } from "../../lexicon/number-token.js";
import type { NumberKind, NumberMention, Reading, Strength } from "./mention.js";

/** A reading of a match, or of one of its groups. */
export type Draft = Reading & { readonly group?: number };

/** A way to write numbers. */
export interface Notation {
  /** Global, and with indices if `read` gives groups. */
  readonly pattern: RegExp;
  /** What a match says: nothing if it is no number after all, and then other notations may read it. */
  readonly read: (match: RegExpExecArray) => readonly Draft[];
}

/** The numbers that were found in a text, and what is left of it: their characters are blanked out. */
export interface Found {
  readonly mentions: readonly NumberMention[];
  readonly rest: string;
}

/** Stands for what is read already: no letter, digit or space. */
const READ = "\u0001";

/** Reads a text by one notation after the other; what one has read is not there for the next. */
export function readNotations(text: string, notations: readonly Notation[]): Found {
  const mentions: NumberMention[] = [];
  let rest = text;
  for (const { pattern, read } of notations) {
    for (const match of rest.matchAll(pattern)) {
      const drafts = read(match);
      if (drafts.length === 0) continue;
      mentions.push(...drafts.map((draft) => placed(draft, match)));
      rest = blanked(rest, match.index, match.index + match[0].length);
    }
  }
  return { mentions, rest };
}

/** The text with a stretch of it taken as read. */
export function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + READ.repeat(end - start) + text.slice(end);
}

/** A draft of numbers that a place may mean. */
export function draft(
  values: readonly number[],
  strength: Strength,
  kind: NumberKind = "count",
  group?: number,
): Draft {
  return { values: values.map(spelled), strength, kind, ...(group !== undefined && { group }) };
}

/** A number as values are spelled. */
export function spelled(value: number): string {
  return String(roundValue(value));
}

function placed({ group, ...reading }: Draft, match: RegExpExecArray): NumberMention {
  const [start, end] = match.indices?.[group ?? 0] ?? [match.index, match.index + match[0].length];
  return { ...reading, start, end };
}
