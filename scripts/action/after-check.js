// After a check by the GitHub Action: prints the counts of its JSON report as outputs, and takes what is suppressed out of
// its SARIF report, since GitHub's code scanning would show it as open (codeql-action, issue 1230).
import { readFileSync, writeFileSync } from "node:fs";

const [json, sarif] = process.argv.slice(2);

const { summary } = JSON.parse(readFileSync(json, "utf8"));
for (const name of ["errors", "warnings", "notes"]) console.log(`${name}=${summary[name]}`);

const log = JSON.parse(readFileSync(sarif, "utf8"));
for (const run of log.runs) {
  run.results = run.results.filter(({ suppressions = [] }) => suppressions.length === 0);
}
writeFileSync(sarif, `${JSON.stringify(log, null, 2)}\n`);
