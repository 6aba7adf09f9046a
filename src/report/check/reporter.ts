import type { ChalkInstance } from "chalk";
import type { CheckReport } from "../../record/check.js";

/** How a report is drawn; formats for machines ignore it. */
export interface ReportDrawing {
  /** Draws colours; one of level 0 draws none. */
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A form in which a check is reported. */
export interface Reporter {
  /** As `--reporter` takes it. */
  readonly name: string;
  /** What it is, for `--help`. */
  readonly title: string;
  /** The report in chunks, each of whole lines. */
  readonly write: (report: CheckReport, drawing: ReportDrawing) => Iterable<string>;
}
