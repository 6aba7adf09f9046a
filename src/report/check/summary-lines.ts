import type { CheckReport } from "../../record/check.js";
import { counted } from "../counted.js";
import { wrapped } from "../width.js";
import type { ReportDrawing } from "./reporter.js";
import { completeness, setAsideCounts, severityCounts } from "./totals.js";

/** What a check came to: the findings by severity, what does not count, and how much of the sources is translated. */
export function* summaryLines(report: CheckReport, { chalk, width }: ReportDrawing): Iterable<string> {
  const { summary } = report;
  const pairs = `${counted(summary.pairs, "pair")} checked`;
  const details = [completeness(summary), setAsideLine(report)].filter((detail) => detail !== "");
  yield `${verdict(report, { chalk })}${chalk.dim(`; ${pairs}`)}\n`;
  const lines = details.flatMap((detail) => wrapped(detail, width - 2));
  for (const line of lines) yield chalk.dim(`  ${line}\n`);
}

/** Red where the check fails, yellow where there is something to look at, green where there is nothing. */
function verdict({ summary }: CheckReport, { chalk }: Pick<ReportDrawing, "chalk">): string {
  const counts = severityCounts(summary);
  const failed = summary.failed > 0 ? `${counted(summary.failed, "pair")} not checked` : "";
  const found = [counts, failed].filter((part) => part !== "").join(", ");
  if (found === "") return chalk.green("✔ no findings");
  return summary.passed && summary.failed === 0 ? chalk.yellow(`▲ ${found}`) : chalk.red(`✖ ${found}`);
}

function setAsideLine(report: CheckReport): string {
  const counts = setAsideCounts(report);
  return counts && `set aside: ${counts}`;
}
