import type { Invocation, Log, Notification } from "sarif";
import type { CheckedPair, CheckReport } from "../../../record/check.js";
import type { Reporter } from "../reporter.js";
import { fileLocation, ROOT } from "./locations.js";
import { resultsOf } from "./results.js";
import { SARIF_RULES } from "./rules.js";

/**
 * Static Analysis Results Interchange Format 2.1.0: one run with all rules; results of what counts, and, suppressed, of
 * what is set aside; failed pairs as notifications of the invocation.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = {
  name: "sarif",
  title: "SARIF 2.1.0, for code scanning and editors",
  *write(report) {
    yield `${JSON.stringify(logOf(report), undefined, 2)}\n`;
  },
};

function logOf(report: CheckReport): Log {
  const [name = "", version = ""] = report.tool.split(" ");
  const driver = { name, version, semanticVersion: version, rules: [...SARIF_RULES] };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        invocations: [invocationOf(report)],
        originalUriBaseIds: { [ROOT]: { description: { text: "The folder that the check was run in." } } },
        columnKind: "unicodeCodePoints",
        results: report.pairs.flatMap(resultsOf),
      },
    ],
  };
}

function invocationOf({ pairs }: CheckReport): Invocation {
  const toolExecutionNotifications = pairs.flatMap(notificationsOf);
  return { executionSuccessful: toolExecutionNotifications.length === 0, toolExecutionNotifications };
}

function notificationsOf({ source, target, failure }: CheckedPair): Notification[] {
  if (failure === undefined) return [];
  const locations = [source, target].flatMap((side) => (side === undefined ? [] : [fileLocation(side)]));
  return [{ level: "error", message: { text: failure }, locations }];
}
