import type { Reporter } from "./reporter.js";

/** The report as it is: see docs/check.schema.json. */
export const json: Reporter = {
  name: "json",
  title: "the report as JSON",
  *write(report) {
    yield `${JSON.stringify(report, undefined, 2)}\n`;
  },
};
