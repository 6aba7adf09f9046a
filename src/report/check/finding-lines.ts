import type { ChalkInstance } from "chalk";
import type { Finding, FindingSeverity, Passage } from "../../record/check.js";
import { percent } from "../percent.js";
import { displayWidth, fitted, printable, wrapped } from "../width.js";
import { framed, underline } from "./code-frame.js";
import { counterpartTitle } from "./counterpart.js";
import { placeIn, type Reported, shortFingerprint } from "./reported.js";
import type { ReportDrawing } from "./reporter.js";

const INDENT = "  ";

/** Stands between a line's number and the line. */
const RULE = " │ ";

/** A finding as people read it: where and what it is, its line with what is flagged underlined, and its counterpart. */
export function* findingLines(reported: Reported, drawing: ReportDrawing): Iterable<string> {
  yield* headLines(reported, drawing);
  const { finding } = reported;
  const numbers = [finding.place, ...(finding.counterpart?.passages ?? [])].map(numberOf);
  const gutter = Math.max(...numbers.map((number) => number.length));
  if (finding.place.text !== "") yield* frameLines(finding, gutter, drawing);
  yield* passageLines(reported, gutter, drawing);
}

/** On one line if that fits; else the message follows on lines of its own. */
function* headLines({ finding, own }: Reported, { chalk, width }: ReportDrawing): Iterable<string> {
  const place = printable(placeIn(own, finding.place));
  const message = printable(finding.message);
  const id = shortFingerprint(finding);
  const sure = percent(finding.confidence);
  const start = `${chalk.bold(place)}  ${severityColor(chalk, finding.severity)(finding.severity)}  ${finding.rule}`;
  const end = `${sure}  ${chalk.dim(id)}`;
  const whole = [place, finding.severity, finding.rule, message, sure, id].join("  ");
  if (displayWidth(whole) <= width) {
    yield `${start}  ${message}  ${end}\n`;
    return;
  }
  yield `${start}  ${end}\n`;
  for (const line of wrapped(message, width - INDENT.length)) yield `${INDENT}${line}\n`;
}

function* frameLines(finding: Finding, gutter: number, { chalk, width }: ReportDrawing): Iterable<string> {
  const color = severityColor(chalk, finding.severity);
  const frame = framed(finding.context, width - INDENT.length - gutter - RULE.length);
  const number = numberOf(finding.place).padStart(gutter);
  yield `${INDENT}${chalk.dim(number + RULE)}${frame.before}${color(frame.span)}${frame.after}\n`;
  yield `${INDENT}${chalk.dim(" ".repeat(gutter) + RULE)}${color(underline(frame))}\n`;
}

function* passageLines(
  reported: Reported,
  gutter: number,
  { chalk, width }: ReportDrawing,
): Iterable<string> {
  const { counterpart } = reported.finding;
  if (counterpart === undefined || reported.other === undefined) return;
  const title = `in ${printable(reported.other.path)}, ${counterpartTitle(reported)}:`;
  yield chalk.dim(`${INDENT}${fitted(title, width - INDENT.length)}\n`);
  for (const passage of counterpart.passages) {
    const start = INDENT + numberOf(passage).padStart(gutter) + RULE;
    yield chalk.dim(`${start}${fitted(printable(passage.text), width - displayWidth(start))}\n`);
  }
}

/** Its line, or its lines: `39`, `39–41`. */
function numberOf({ line, endLine }: Passage): string {
  return endLine > line ? `${line}–${endLine}` : String(line);
}

function severityColor(chalk: ChalkInstance, severity: FindingSeverity): ChalkInstance {
  return { error: chalk.red, warning: chalk.yellow, note: chalk.cyan }[severity];
}
