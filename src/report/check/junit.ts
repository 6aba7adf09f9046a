import type { CheckedPair, CheckReport, Finding } from "../../record/check.js";
import { xmlAttributes, xmlText } from "../../xml.js";
import { percent } from "../percent.js";
import { fitted, printable } from "../width.js";
import { counterpartLines } from "./counterpart.js";
import { pairName, placeIn, type Reported, reportedIn, slashed } from "./reported.js";
import type { Reporter } from "./reporter.js";

/** Columns of what is flagged in a test case's name. */
const MOST_EXCERPT = 60;

/** How many test cases a suite has, and how many of each outcome. */
interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * JUnit's XML as Jenkins' schema has it: a suite for each pair, with a test case for each finding, or one that passes if
 * there is none. Findings that are errors are failures; those that weigh less are skipped tests, which every service
 * shows, and none fails for. A pair that could not be checked is an error.
 */
export const junit: Reporter = {
  name: "junit",
  title: "JUnit's XML, for CI services' pages of tests",
  *write(report) {
    const { skipped: _, ...counts } = totalOf(report);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites${attributes({ name: "align check", ...counts })}>\n`;
    for (const pair of report.pairs) yield* suiteLines(pair);
    yield "</testsuites>\n";
  },
};

function* suiteLines(pair: CheckedPair): Iterable<string> {
  const name = printable(pairName(pair));
  yield `  <testsuite${attributes({ name, ...countsOf(pair) })}>\n`;
  if (pair.failure !== undefined) yield errorCase(pair.failure, name);
  else if (pair.findings.length === 0)
    yield `    <testcase${attributes({ name: "no findings", classname: name })}/>\n`;
  for (const finding of pair.findings) yield findingCase(reportedIn(pair, finding));
  yield "  </testsuite>\n";
}

function errorCase(failure: string, classname: string): string {
  const message = printable(failure);
  const error = `<error${attributes({ type: "not-checked", message })}>${xmlText(message)}</error>`;
  return `    <testcase${attributes({ name: "can be checked", classname })}>\n      ${error}\n    </testcase>\n`;
}

function findingCase(reported: Reported): string {
  const { finding, own } = reported;
  const names = { name: caseName(finding), classname: printable(slashed(own.path)) };
  const lines = [
    `${placeIn(own, finding.place)}: ${finding.severity}: ${finding.message} (${percent(finding.confidence)} sure)`,
    ...(finding.place.text === "" ? [] : [finding.place.text]),
    ...counterpartLines(reported),
  ].map((line) => xmlText(printable(line)));
  const kind = finding.severity === "error" ? "failure" : "skipped";
  const about =
    kind === "failure" ? attributes({ type: finding.rule, message: printable(finding.message) }) : "";
  return `    <testcase${attributes(names)}>\n      <${kind}${about}>${lines.join("\n")}</${kind}>\n    </testcase>\n`;
}

/**
 * What tells a finding from others of its file, without its line: services compare names to say what is new, and take
 * cases of the same name for one.
 */
function caseName({ rule, place, fingerprint }: Finding): string {
  const excerpt = place.text === "" ? "" : `: ${fitted(printable(place.text), MOST_EXCERPT)}`;
  return `${rule}${excerpt} [${fingerprint.slice(0, 12)}]`;
}

function countsOf({ findings, failure }: CheckedPair): Counts {
  const failures = findings.filter(({ severity }) => severity === "error").length;
  const errors = failure === undefined ? 0 : 1;
  return {
    tests: Math.max(1, findings.length + errors),
    failures,
    errors,
    skipped: findings.length - failures,
  };
}

function totalOf({ pairs }: CheckReport): Counts {
  const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const counts of pairs.map(countsOf)) {
    for (const name of ["tests", "failures", "errors", "skipped"] as const) total[name] += counts[name];
  }
  return total;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return xmlAttributes(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
  );
}
