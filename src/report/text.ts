import type { ChalkInstance } from "chalk";
import type { Bitext, BitextSide, RecordBead, Side } from "../record/bitext.js";
import { type GapRun, gapRuns, runName } from "../record/gap-runs.js";
import { joinSentences } from "../record/join.js";
import { acceptedGaps, openGaps } from "../record/open-gaps.js";
import { isPair, isUnsure, matchedPercent } from "../record/pairs.js";
import { checkedPercent, isChecked } from "../record/reviewed.js";
import { summaryOf } from "../record/summary.js";
import { counted } from "./counted.js";
import { percent } from "./percent.js";
import { clamped, displayWidth, fitted, padded, printable, wrapped } from "./width.js";

/** Pairs of low confidence that are shown; the rest is counted. */
const MOST_PAIRS = 10;

/** Lines of a missing text that are shown. */
const MOST_LINES = 3;

/** Columns of the narrowest layout; a narrower terminal wraps it. */
const LEAST_WIDTH = 40;

/** How a report is drawn. */
export interface TextOptions {
  /** Draws colours; one of level 0 draws none. */
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
}

/**
 * A report for people: the summary, the gaps in context, those that were accepted in a list, then the pairs of low
 * confidence; in chunks of whole lines.
 */
export function* reportText(bitext: Bitext, options: TextOptions): Iterable<string> {
  const sized = { ...options, width: Math.max(options.width, LEAST_WIDTH) };
  yield* summaryLines(bitext, sized);
  // What has a key is looked up by it.
  const open = { ...bitext, gaps: openGaps(bitext) };
  for (const run of gapRuns(open)) yield* runLines(run, bitext[run[0].side], sized);
  yield* acceptedLines(bitext, sized);
  yield* uncertainPairs(bitext, sized);
}

function* summaryLines(bitext: Bitext, { chalk }: TextOptions): Iterable<string> {
  const rows = (["source", "target"] as const).map((name) => sideCells(bitext, name));
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  for (const row of rows) {
    const [name, path, ...rest] = row.map((cell, column) => padded(cell, widths[column]!));
    yield `${chalk.dim(name)}  ${chalk.bold(path)}  ${rest.join("  ").trimEnd()}\n`;
  }
  const open = openGaps(bitext);
  const accepted = bitext.gaps.length - open.length;
  const { omissions, additions } = summaryOf({ ...bitext, gaps: open });
  const gaps = `${counted(omissions, "omission")}, ${counted(additions, "addition")}`;
  const none = accepted > 0 ? "✔ no open gaps" : "✔ no gaps";
  const rest = [
    ...(accepted > 0 ? [counted(accepted, "accepted gap")] : []),
    counted(bitext.beads.filter(isPair).length, "aligned pair"),
    ...(bitext.beads.some(isChecked) ? [`${checkedPercent(bitext)}% checked`] : []),
  ];
  yield `${open.length > 0 ? chalk.red(`✖ ${gaps}`) : chalk.green(none)}`;
  yield `${chalk.dim(`; ${rest.join("; ")}`)}\n`;
}

function sideCells(bitext: Bitext, name: Side): string[] {
  const { path, language, sentences } = bitext[name];
  const matched = `${matchedPercent(bitext, name)}% matched`;
  return [name, printable(path), language, counted(sentences.length, "sentence"), matched];
}

function* runLines(run: GapRun, side: BitextSide, { chalk, width }: TextOptions): Iterable<string> {
  const [first, ...rest] = run;
  const severity = run.some((gap) => gap.severity === "error") ? "error" : "warning";
  const color = severity === "error" ? chalk.red : chalk.yellow;
  const place = chalk.bold(`${printable(side.path)}:${first.line}:${first.column}`);
  const what = `${runName(run, side)} ${first.kind === "omission" ? "omitted" : "added"}`;
  const confidence = percent(Math.min(...run.map((gap) => gap.confidence)));
  const news = run.some((gap) => gap.isNew) ? `  ${chalk.magenta("new")}` : "";
  yield `\n${place}  ${color(severity)}  ${what}  ${chalk.dim(confidence)}${news}\n`;
  for (const line of clamped(printable(first.text), width - 2, MOST_LINES)) yield `  ${line}\n`;
  if (rest.length > 0) yield `${chalk.dim(`  and so on to line ${rest.at(-1)!.line}`)}\n`;
  for (const line of wrapped(printable(first.message), width - 2)) yield `  ${chalk.dim(line)}\n`;
}

/** What may be without counterpart, a line each. */
function* acceptedLines(bitext: Bitext, { chalk, width }: TextOptions): Iterable<string> {
  const accepted = acceptedGaps(bitext);
  if (accepted.length === 0) return;
  yield `\n${chalk.dim(`${counted(accepted.length, "accepted gap")}:`)}\n`;
  for (const { side, line, column, text } of accepted) {
    const place = printable(`${bitext[side].path}:${line}:${column}`);
    yield `${chalk.dim(fitted(`  ${place}  ${printable(text)}`, width))}\n`;
  }
}

function* uncertainPairs(bitext: Bitext, options: TextOptions): Iterable<string> {
  const pairs = bitext.beads.filter(isUnsure).sort((a, b) => a.confidence - b.confidence);
  if (pairs.length === 0) return;
  yield `\n${options.chalk.yellow(`${counted(pairs.length, "pair")} of low confidence`)}\n`;
  for (const pair of pairs.slice(0, MOST_PAIRS)) yield pairLine(pair, bitext, options);
  const rest = pairs.length - MOST_PAIRS;
  if (rest > 0) yield options.chalk.dim(`  and ${rest} more\n`);
}

/** One pair side by side, each half with its place and as much of its text as fits. */
function pairLine({ source, target, confidence }: RecordBead, bitext: Bitext, options: TextOptions): string {
  const { chalk, width } = options;
  const prefix = `  ${percent(confidence).padStart(4)}  `;
  const separator = " │ ";
  const columns = Math.floor((width - displayWidth(prefix + separator)) / 2);
  const left = half(bitext.source, source, columns);
  const right = half(bitext.target, target, columns);
  return `${chalk.dim(prefix)}${padded(left, columns)}${chalk.dim(separator)}${right}\n`;
}

function half(side: BitextSide, indexes: readonly number[], columns: number): string {
  const { line, column } = side.sentences[indexes[0]!]!;
  return fitted(`${line}:${column} ${printable(joinSentences(side, indexes))}`, columns);
}
