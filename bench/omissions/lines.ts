import type { Omissions, Rates } from "./results.js";

/** The figures of the bench, a line each, tabs between. */
export function linesOf({
  segments,
  exactness,
  curve,
  complete,
  deleted,
  threshold,
  signature,
}: Omissions): string[] {
  const sets = [...complete, ...deleted.map((set) => ({ ...set, name: `${set.name} cut` }))];
  const head = [
    "threshold",
    "precision",
    "recall",
    "clauses",
    "clean",
    "words",
    ...sets.map(({ name }) => name),
  ];
  const rows = curve.map((point, k) => [
    point.threshold.toFixed(2),
    ...[point.precision, point.recall, point.clauseRecall, point.cleanFlagged, point.wordFlagged].map(share),
    ...sets.map(({ rates }) => share(rates[k]!.flagged)),
  ]);
  return [
    `segments\t${Object.entries(segments)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")}`,
    `beads\t${sets.map(({ name, beads }: Rates) => `${name} ${beads}`).join(", ")}`,
    `characters at ${threshold}\tprecision ${share(exactness.characterPrecision)}, recall ${share(exactness.characterRecall)}`,
    head.join("\t"),
    ...rows.map((row) => row.join("\t")),
    `signature\t${signature}`,
  ];
}

function share(value: number): string {
  return value.toFixed(3);
}
