import type { CheckedPair, Finding } from "../../record/check.js";
import { counted } from "../counted.js";
import { printable, wrapped } from "../width.js";
import { findingLines } from "./finding-lines.js";
import { pairName, reportedIn } from "./reported.js";
import type { ReportDrawing, Reporter } from "./reporter.js";
import { summaryLines } from "./summary-lines.js";

/** Findings of a file that are shown; the rest is counted. */
const MOST_FINDINGS = 50;

/** Columns of the narrowest layout; a narrower terminal wraps it. */
const LEAST_WIDTH = 40;

/** For people: each finding with its line, what is flagged underlined, and what the other side has there. */
export const text: Reporter = {
  name: "text",
  title: "for people: the lines with what is flagged underlined",
  *write(report, drawing) {
    const sized = { ...drawing, width: Math.max(drawing.width, LEAST_WIDTH) };
    for (const pair of report.pairs) yield* pairLines(pair, sized);
    yield* summaryLines(report, sized);
  },
};

function* pairLines(pair: CheckedPair, drawing: ReportDrawing): Iterable<string> {
  const { chalk, width } = drawing;
  if (pair.failure !== undefined) {
    yield `${chalk.bold(printable(pairName(pair)))}  ${chalk.red("not checked")}\n`;
    for (const line of wrapped(printable(pair.failure), width - 2)) yield `  ${line}\n`;
    yield "\n";
  }
  for (const side of ["source", "target"] as const) {
    const findings = pair.findings.filter((finding) => finding.side === side);
    for (const finding of findings.slice(0, MOST_FINDINGS)) {
      yield* findingLines(reportedIn(pair, finding), drawing);
      yield "\n";
    }
    yield* restLines(findings.slice(MOST_FINDINGS), pair[side]?.path, drawing);
  }
}

function* restLines(
  rest: readonly Finding[],
  path: string | undefined,
  { chalk }: ReportDrawing,
): Iterable<string> {
  if (path === undefined || rest.length === 0) return;
  const where = `${counted(rest.length, "more finding")} in ${printable(path)}`;
  yield chalk.dim(`… and ${where}; --reporter json has all\n\n`);
}
