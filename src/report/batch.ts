import type { ChalkInstance } from "chalk";
import type { BitextSummary } from "../record/bitext.js";
import { counted } from "./counted.js";
import { type LeftOutCounts, leftOutPhrase, leftOutTotals } from "./left-out.js";
import { displayWidth, fitted, padded, printable } from "./width.js";

/** Rows of each kind that a table shows of thousands. */
const MOST_ROWS = 20;

/** Columns of the narrowest layout; a narrower terminal wraps it. */
const LEAST_WIDTH = 40;

/** The widest that a pair's id is shown. */
const ID_WIDTH = 40;

/** A pair of the table. */
export type BatchRow =
  | {
      readonly id: string;
      readonly status: "done" | "skipped";
      readonly summary: BitextSummary;
      /** Units that its outputs do not have, by format. */
      readonly leftOut?: Readonly<Record<string, LeftOutCounts>> | undefined;
    }
  | { readonly id: string; readonly status: "failed"; readonly error: string };

/** What a table shows of a merged memory. */
export interface MergeCounts extends LeftOutCounts {
  readonly path: string;
  readonly pairs: number;
  readonly units: number;
  readonly duplicates: number;
  readonly belowConfidence: number;
}

/** What a table shows of a batch. */
export interface BatchTable {
  readonly totals: BitextSummary &
    Readonly<Record<"pairs" | "done" | "skipped" | "failed" | "missingFiles", number>>;
  /** If one was written. */
  readonly merge?: MergeCounts;
  readonly pairs: readonly BatchRow[];
  /** Files without a partner. */
  readonly gaps: readonly { readonly side: string; readonly path: string }[];
}

/** How a table is drawn. */
export interface TableOptions {
  /** Draws colours; one of level 0 draws none. */
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
}

/**
 * A batch for people: its counts, then what failed, files without a partner, and the pairs with the most gaps; in
 * chunks of whole lines.
 */
export function* batchText(
  { totals, merge, pairs, gaps }: BatchTable,
  options: TableOptions,
): Iterable<string> {
  const sized = { ...options, width: Math.max(options.width, LEAST_WIDTH) };
  yield* totalLines(totals, sized);
  yield* leftOutLines(pairs);
  if (merge !== undefined) yield* mergeLines(merge, totals);
  yield* failureLines(pairs, sized);
  yield* fileLines(gaps, sized);
  yield* gapLines(pairs, sized);
}

function* totalLines(totals: BatchTable["totals"], { chalk }: TableOptions): Iterable<string> {
  const { pairs, done, skipped, failed } = totals;
  const sign = failed > 0 ? chalk.red("✖") : chalk.green("✔");
  yield `${sign} ${counted(pairs, "pair")}: ${done} done, ${skipped} skipped, ${failed} failed\n`;
  const sentences = `${totals.sourceSentences} and ${totals.targetSentences} sentences`;
  const missing = `${counted(totals.omissions, "omission")}, ${counted(totals.additions, "addition")}`;
  yield `  ${sentences} in ${counted(totals.beads, "bead")}; ${missing}\n`;
}

function* mergeLines(merge: MergeCounts, { failed }: BatchTable["totals"]): Iterable<string> {
  const { path, pairs, units, duplicates, belowConfidence, ...others } = merge;
  yield `  ${printable(path)}: ${counted(units, "unit")} of ${counted(pairs, "pair")}`;
  yield failed > 0 ? `, without the ${failed} that failed\n` : "\n";
  if (duplicates + belowConfidence === 0 && Object.keys(others).length === 0) return;
  yield `    left out: ${leftOutPhrase({ duplicates, belowConfidence, ...others })}\n`;
}

function* leftOutLines(pairs: readonly BatchRow[]): Iterable<string> {
  const files = pairs.flatMap((pair) => (pair.status === "failed" ? [] : Object.values(pair.leftOut ?? {})));
  const phrase = leftOutPhrase(leftOutTotals(files));
  if (phrase !== "") yield `  units left out: ${phrase}; --report has them by pair\n`;
}

function* failureLines(pairs: readonly BatchRow[], { chalk, width }: TableOptions): Iterable<string> {
  const failed = pairs.flatMap((pair) => (pair.status === "failed" ? [pair] : []));
  if (failed.length === 0) return;
  yield `\n${chalk.red(`${counted(failed.length, "pair")} failed`)}\n`;
  for (const { id, error } of failed.slice(0, MOST_ROWS)) {
    yield `  ${chalk.bold(printable(id))}\n    ${fitted(printable(error), Math.max(width - 4, ID_WIDTH))}\n`;
  }
  yield* more(failed.length, chalk);
}

function* fileLines(gaps: BatchTable["gaps"], { chalk }: TableOptions): Iterable<string> {
  if (gaps.length === 0) return;
  yield `\n${chalk.yellow(`${counted(gaps.length, "file")} without a partner`)}\n`;
  for (const { side, path } of gaps.slice(0, MOST_ROWS)) yield `  ${side}  ${printable(path)}\n`;
  yield* more(gaps.length, chalk);
}

function* gapLines(pairs: readonly BatchRow[], { chalk }: TableOptions): Iterable<string> {
  const incomplete = pairs.flatMap((pair) => {
    if (pair.status === "failed" || gapCount(pair.summary) === 0) return [];
    return [pair];
  });
  if (incomplete.length === 0) return;
  const shown = [...incomplete].sort((a, b) => gapCount(b.summary) - gapCount(a.summary)).slice(0, MOST_ROWS);
  yield `\n${chalk.yellow(`${counted(incomplete.length, "pair")} with gaps`)}\n`;
  const head = ["pair", "sentences", "beads", "omissions", "additions"];
  const [first, ...rows] = columns([head, ...shown.map(cells)]);
  yield chalk.dim(first!);
  yield* rows;
  yield* more(incomplete.length, chalk);
}

function gapCount({ omissions, additions }: BitextSummary): number {
  return omissions + additions;
}

function cells({ id, summary }: Extract<BatchRow, { summary: unknown }>): string[] {
  const { sourceSentences, targetSentences, beads, omissions, additions } = summary;
  const numbers = [`${sourceSentences}:${targetSentences}`, beads, omissions, additions];
  return [fitted(printable(id), ID_WIDTH), ...numbers.map(String)];
}

/** Rows as lines: the first column to the left, numbers to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows.map(([name, ...numbers]) => {
    const right = numbers.map((number, index) => number.padStart(widths[index + 1]!));
    return `  ${[padded(name!, widths[0]!), ...right].join("  ")}\n`;
  });
}

function* more(count: number, chalk: ChalkInstance): Iterable<string> {
  if (count > MOST_ROWS) yield chalk.dim(`  and ${count - MOST_ROWS} more; --report lists them all\n`);
}
