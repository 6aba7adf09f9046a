import { counted } from "./counted.js";
import { printable } from "./width.js";

const WORDS = {
  duplicates: (count: number) => counted(count, "duplicate"),
  belowConfidence: (count: number) => `${count} of low confidence`,
  empty: (count: number) => `${count} without text`,
  controlCharacters: (count: number) => `${count} with control characters`,
  tooLong: (count: number) => `${count} too long`,
  otherLanguages: (count: number) => `${count} in other languages`,
  otherTranslations: (count: number) => `${count} with another translation of a source`,
} satisfies Record<string, (count: number) => string>;

/** Units that a file does not have, by the reason. */
export type LeftOutCounts = Readonly<Partial<Record<keyof typeof WORDS, number>>>;

/** Counts by reason as a phrase: `1 duplicate, 2 too long`. */
export function leftOutPhrase(counts: LeftOutCounts): string {
  return entriesOf(counts)
    .map(([reason, count]) => WORDS[reason](count))
    .join(", ");
}

/** Counts of several files together. */
export function leftOutTotals(files: readonly LeftOutCounts[]): LeftOutCounts {
  const totals: Partial<Record<keyof LeftOutCounts, number>> = {};
  for (const [reason, count] of files.flatMap(entriesOf)) totals[reason] = (totals[reason] ?? 0) + count;
  return totals;
}

function entriesOf(counts: LeftOutCounts): [keyof LeftOutCounts, number][] {
  return Object.entries(counts) as [keyof LeftOutCounts, number][];
}

/** A unit that a file does not have. */
export interface LeftOutRow {
  /** Where it is in both inputs. */
  readonly source: string;
  readonly target: string;
  /** Why it is left out. */
  readonly message: string;
}

/** Units that a file does not have, for people: their number, then a line each; nothing if there are none. */
export function* leftOutText(name: string, rows: readonly LeftOutRow[]): Iterable<string> {
  if (rows.length === 0) return;
  yield `${name}: ${counted(rows.length, "unit")} left out\n`;
  for (const { source, target, message } of rows) {
    yield `  ${printable(source)}  ${printable(target)}  ${message}\n`;
  }
}
