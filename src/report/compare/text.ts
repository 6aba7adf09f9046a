import type { Agreement, ComparedRecord, Comparison, Difference } from "../../record/comparison.js";
import { DIFFERENCE_KINDS } from "../../record/comparison.js";
import { counted } from "../counted.js";
import type { TextOptions } from "../text.js";
import { displayWidth, padded, printable } from "../width.js";
import { differenceLines } from "./difference-lines.js";
import { KIND_NAMES } from "./kind-names.js";

/** Columns of the narrowest layout; a narrower terminal wraps it. */
const LEAST_WIDTH = 60;

/**
 * A comparison for people: what was compared, the counts, then each difference with both records side by side. What a
 * person said of a bead in one record alone is counted and not listed: after a review, that is each bead.
 */
export function* comparisonText(comparison: Comparison, options: TextOptions): Iterable<string> {
  const sized = { ...options, width: Math.max(options.width, LEAST_WIDTH) };
  yield* headLines(comparison, sized);
  yield* countLines(comparison, sized);
  for (const difference of comparison.differences.filter(isListed)) {
    yield* differenceLines(difference, comparison, sized);
  }
}

function isListed({ kind, a, b }: Difference): boolean {
  return kind !== "verdict" || (a[0]?.verdict !== undefined && b[0]?.verdict !== undefined);
}

function* headLines({ a, b, exchanged }: Comparison, { chalk }: TextOptions): Iterable<string> {
  const records = [a, b] as const;
  const width = Math.max(...records.map(({ path }) => displayWidth(printable(path))));
  for (const [index, record] of records.entries()) {
    const turned = index === 1 && exchanged ? ", shown the other way round" : "";
    const texts = `${printable(record.source)} → ${printable(record.target)}${turned}`;
    yield `${chalk.bold("AB"[index])}  ${chalk.bold(padded(printable(record.path), width))}  ${texts}\n`;
    yield `${" ".repeat(width + 5)}${chalk.dim(contents(record))}\n`;
  }
}

function contents({ beads, omissions, additions, checked }: ComparedRecord): string {
  return [
    counted(beads, "bead"),
    `${omissions} without translation`,
    `${additions} without source`,
    `${checked} checked`,
  ].join(", ");
}

function* countLines({ summary, differences }: Comparison, { chalk }: TextOptions): Iterable<string> {
  const { sameBeads, agreement, pairAgreement, gaps, verdicts } = summary;
  const kinds = DIFFERENCE_KINDS.filter((kind) => summary.differences[kind] > 0);
  const found = kinds.map((kind) => `${summary.differences[kind]} ${KIND_NAMES[kind]}`).join(", ");
  yield differences.length > 0
    ? `\n${chalk.yellow(counted(differences.length, "difference"))}: ${found}\n`
    : `\n${chalk.green("✔ no differences")}\n`;
  const facts: readonly (readonly [string, string])[] = [
    ["beads", `${sameBeads} the same`],
    ["agreement", scores(agreement)],
    ["of pairs", scores(pairAgreement)],
    ["gaps", `${gaps.aAlone} in A alone, ${gaps.bAlone} in B alone`],
    [
      "verdicts",
      `${verdicts.aAlone} in A alone, ${verdicts.bAlone} in B alone, ${verdicts.differ} that differ`,
    ],
  ];
  for (const [name, value] of facts) yield `  ${chalk.dim(padded(name, 10))} ${value}\n`;
}

/** F1 with what it is the mean of: of B's beads the share that A has, and of A's the share that B has. */
function scores({ strict, lax }: Agreement): string {
  const { precision, recall, f1 } = strict;
  const shares = `${shown(precision)} of B’s, ${shown(recall)} of A’s`;
  return `F1 ${shown(f1)} (${shares}); ${shown(lax.f1)} if beads need but overlap`;
}

function shown(share: number): string {
  // Only full agreement is 1.
  return Math.min(share, share < 1 ? 0.999 : 1).toFixed(3);
}
