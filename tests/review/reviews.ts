import { type Review, type Row, rowStart, type Verdict } from "../../src/review/review.js";

/** How many sentences of each side are in a row, and what was said of it. */
export type GivenRow = readonly [source: number, target: number, verdict?: Verdict];

/** A review of rows, whose sentences are `S0`, `S1`, … and `T0`, `T1`, …, two to a paragraph. */
export function reviewWith(...given: readonly GivenRow[]): Review {
  const rows = given.map(([source, target, verdict]): Row => {
    return { source, target, confidence: verdict ? 1 : 0.5, ...(verdict && { verdict }) };
  });
  return { source: sentences("S", sum(rows, "source")), target: sentences("T", sum(rows, "target")), rows };
}

/** Each row on a line: `S0 S1 | T0 confirmed`. */
export function shown({ source, target, rows }: Review): string[] {
  return rows.map((row, index) => {
    const start = rowStart(rows, index);
    const cells = [
      source.slice(start.source, start.source + row.source),
      target.slice(start.target, start.target + row.target),
    ];
    const texts = cells.map((cell) => cell.map(({ text }) => text).join(" ") || "–");
    return `${texts.join(" | ")}${row.verdict ? ` ${row.verdict}` : ""}`;
  });
}

function sum(rows: readonly Row[], side: "source" | "target"): number {
  return rows.reduce((total, row) => total + row[side], 0);
}

function sentences(name: string, count: number): Review["source"] {
  return Array.from({ length: count }, (_, k) => {
    return { text: `${name}${k}`, paragraph: Math.floor(k / 2), line: k + 1, column: 1 };
  });
}
