import type { ComparedBead, ComparedPassage, Comparison, Difference } from "../../record/comparison.js";
import { percent } from "../percent.js";
import type { TextOptions } from "../text.js";
import { clamped, displayWidth, padded, printable } from "../width.js";
import { fromEdit } from "./from-edit.js";
import { KIND_NAMES } from "./kind-names.js";

/** Beads that are shown of either record; the rest is counted. */
const MOST_BEADS = 12;

/** Lines of a bead that are shown. */
const MOST_LINES = 6;

/** Columns of what is known of a bead: what a person said of it, or how sure the program is. */
const STATE_COLUMNS = 9;

const SEPARATOR = " │ ";

/** A difference: where it is and of what kind, then the beads of either record, source and target side by side. */
export function* differenceLines(
  difference: Difference,
  comparison: Comparison,
  options: TextOptions,
): Iterable<string> {
  const { chalk } = options;
  const place = printable(placesOf(difference, comparison).join(", "));
  yield `\n${chalk.bold(place)}  ${chalk.yellow(KIND_NAMES[difference.kind])}\n`;
  const [a, b] = difference.kind === "text" ? fromEdit(difference) : [difference.a, difference.b];
  yield* beadLines("A", a, options);
  yield* beadLines("B", b, options);
}

/** Where it begins in both inputs, by the names that they have in the first record. */
function placesOf({ a, b }: Difference, comparison: Comparison): string[] {
  return (["source", "target"] as const).flatMap((side) => {
    const first = [...a, ...b].map((bead) => bead[side]).find((passage) => passage !== undefined);
    return first ? [`${comparison.a[side]}:${first.line}:${first.column}`] : [];
  });
}

function* beadLines(name: string, beads: readonly ComparedBead[], options: TextOptions): Iterable<string> {
  const { chalk } = options;
  for (const bead of beads.slice(0, MOST_BEADS)) yield* rowLines(name, bead, options);
  const rest = beads.length - MOST_BEADS;
  if (rest > 0) yield chalk.dim(`  ${name}  and ${rest} more\n`);
}

/** As many lines as the longer side takes. */
function* rowLines(name: string, bead: ComparedBead, { chalk, width }: TextOptions): Iterable<string> {
  const prefix = `  ${name}  ${(bead.verdict ?? percent(bead.confidence)).padStart(STATE_COLUMNS)}  `;
  const columns = Math.floor((width - displayWidth(prefix) - SEPARATOR.length) / 2);
  const [left, right] = [half(bead.source, columns), half(bead.target, columns)];
  for (let line = 0; line < Math.max(left.length, right.length); line++) {
    const start = line === 0 ? prefix : " ".repeat(displayWidth(prefix));
    const row = `${padded(left[line] ?? "", columns)}${SEPARATOR}${right[line] ?? ""}`;
    yield `${chalk.dim(start)}${row.trimEnd()}\n`;
  }
}

function half(passage: ComparedPassage | undefined, columns: number): string[] {
  if (passage === undefined) return ["–"];
  return clamped(`${passage.line}:${passage.column} ${printable(passage.text)}`, columns, MOST_LINES);
}
