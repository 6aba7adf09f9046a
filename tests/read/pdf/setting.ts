import type { Page, Run } from "../../../src/read/pdf/run.js";

/** A run in 10 point type, whose letters are half as wide as high, and Chinese characters as wide. */
export function run(text: string, x: number, y: number, size = 10): Run {
  const width = [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? size : size / 2), 0);
  return { text, x, y, width, size };
}

/** A page of these runs, all upright. */
export function page(number: number, runs: readonly Run[]): Page {
  return { number, flows: runs.length === 0 ? [] : [runs] };
}

/** Lines of text, one below the other. */
export function column(lines: readonly string[], x: number, y: number, pitch = 12): Run[] {
  return lines.map((text, index) => run(text, x, y + index * pitch));
}
