import type { CheckedSide, CheckReport, Finding } from "../../record/check.js";
import { counted } from "../counted.js";
import { markdownText } from "./markdown-text.js";
import { bySeverity, pairName, type Reported, slashed } from "./reported.js";
import type { Reporter } from "./reporter.js";
import { checkedCount, completeness, foundCounts, setAsideCounts, verdictOf } from "./totals.js";

/** By which a comment is found again, so that the next check can replace it. */
const MARKER = "<!-- duiqi-check -->";

/** UTF-16 code units: GitHub takes comments of 65 536 characters, and more is written around this one. */
const MOST_LENGTH = 65_000;

/** Failed pairs that are named. */
const MOST_FAILURES = 20;

/** Columns of an excerpt, of a message, and of why a pair failed. */
const MOST_EXCERPT = 80;
const MOST_MESSAGE = 300;

/** A comment on a pull request: the verdict, how much is translated, and a table of findings, the weightiest first. */
export const markdown: Reporter = {
  name: "markdown",
  title: "a comment for a pull request",
  *write(report) {
    const head = [...headLines(report), ...failureLines(report)].join("");
    yield head;
    const rows = bySeverity(report).map(row);
    if (rows.length > 0) yield* table(rows, MOST_LENGTH - head.length);
  },
};

function* headLines(report: CheckReport): Iterable<string> {
  const { summary } = report;
  yield `${MARKER}\n### ${verdictOf(summary)} Translation check: ${foundCounts(summary)}\n\n`;
  const setAside = setAsideCounts(report);
  const facts = [completeness(summary), checkedCount(summary), setAside && `set aside: ${setAside}`];
  yield `${facts.filter((fact) => fact !== "").join("; ")}.\n`;
}

function* failureLines({ pairs }: CheckReport): Iterable<string> {
  const failed = pairs.filter(({ failure }) => failure !== undefined);
  if (failed.length > 0) yield "\n";
  for (const pair of failed.slice(0, MOST_FAILURES)) {
    const [name, why] = [pairName(pair), pair.failure!].map((text) => markdownText(text, MOST_MESSAGE));
    yield `- Not checked: ${name}: ${why}\n`;
  }
  const rest = failed.length - MOST_FAILURES;
  if (rest > 0) yield `- and ${counted(rest, "pair")} more\n`;
}

/** As many rows as there is room for, and how many there are beside them. */
function* table(rows: readonly string[], room: number): Iterable<string> {
  yield "\n| Where | Severity | Rule | Text | What is wrong |\n| --- | --- | --- | --- | --- |\n";
  let left = room;
  const end = rows.findIndex((row) => {
    left -= row.length;
    return left < 0;
  });
  const shown = end < 0 ? rows : rows.slice(0, end);
  yield* shown;
  const rest = rows.length - shown.length;
  if (rest > 0) yield `\n… and ${counted(rest, "more finding")}, for which there is no room here.\n`;
}

function row({ finding, own }: Reported): string {
  const cells = [
    markdownText(where(own, finding)),
    finding.severity,
    finding.rule,
    markdownText(finding.place.text, MOST_EXCERPT),
    markdownText(finding.message, MOST_MESSAGE),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

function where({ path, numbering }: CheckedSide, { place: { line } }: Finding): string {
  return `${slashed(path)}${numbering === "blocks" ? " block " : ":"}${line}`;
}
