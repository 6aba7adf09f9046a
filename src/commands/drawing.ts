import type { ChalkInstance } from "chalk";

/** Columns of a report where standard output is no terminal. */
const DEFAULT_WIDTH = 100;

/** How a report is drawn on standard output. */
export interface Drawing {
  readonly chalk: ChalkInstance;
  /** Columns. */
  readonly width: number;
}

/**
 * How to draw on standard output: in colours if it is a terminal that has them, unless `NO_COLOR` is set.
 *
 * @param color false for `--no-color`
 */
export async function loadDrawing(color: boolean): Promise<Drawing> {
  const { Chalk, default: detected } = await import("chalk");
  const plain = !color || (process.env.NO_COLOR ?? "") !== "";
  return {
    chalk: plain ? new Chalk({ level: 0 }) : detected,
    width: process.stdout.columns ?? DEFAULT_WIDTH,
  };
}
