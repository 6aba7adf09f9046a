import type { CheckReport } from "../../record/check.js";
import { wrapped } from "../width.js";
import type { ReportDrawing } from "./reporter.js";
import { checkedCount, completeness, foundCounts, setAsideCounts, verdictOf } from "./totals.js";

/** What a check came to: the findings by severity, what does not count, and how much of the sources is translated. */
export function* summaryLines(report: CheckReport, { chalk, width }: ReportDrawing): Iterable<string> {
  const { summary } = report;
  const mark = verdictOf(summary);
  const color = { "✖": chalk.red, "▲": chalk.yellow, "✔": chalk.green }[mark];
  yield `${color(`${mark} ${foundCounts(summary)}`)}${chalk.dim(`; ${checkedCount(summary)}`)}\n`;
  const setAside = setAsideCounts(report);
  const details = [completeness(summary), setAside && `set aside: ${setAside}`];
  for (const line of details.flatMap((detail) => wrapped(detail, width - 2))) yield chalk.dim(`  ${line}\n`);
}
