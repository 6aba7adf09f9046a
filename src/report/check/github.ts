import type { CheckedPair, CheckedSide, Finding, FindingSeverity } from "../../record/check.js";
import { percent } from "../percent.js";
import { fitted, printable } from "../width.js";
import { counterpartLines } from "./counterpart.js";
import { bySeverity, pairName, placeIn, type Reported, shortFingerprint, slashed } from "./reported.js";
import type { Reporter } from "./reporter.js";

/** Characters of a title that GitHub takes, and some to spare. */
const MOST_TITLE = 200;

const COMMANDS: Readonly<Record<FindingSeverity, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

/** What a property's value cannot hold as it is; data can hold the last two. */
const ESCAPES: Readonly<Record<string, string>> = {
  "%": "%25",
  "\r": "%0D",
  "\n": "%0A",
  ":": "%3A",
  ",": "%2C",
};

/**
 * Workflow commands of GitHub Actions, which make annotations: failed pairs, then findings, the weightiest first, as a
 * step shows ten of each severity.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Reporter = {
  name: "github",
  title: "annotations of GitHub Actions",
  *write(report) {
    for (const pair of report.pairs) if (pair.failure !== undefined) yield failureCommand(pair, pair.failure);
    for (const reported of bySeverity(report)) yield findingCommand(reported);
  },
};

function failureCommand(pair: CheckedPair, failure: string): string {
  const side = pair.source ?? pair.target;
  const title = fitted(printable(`Not checked: ${pairName(pair)}`), MOST_TITLE);
  return command("error", { file: side && fileOf(side), title }, printable(failure));
}

function findingCommand(reported: Reported): string {
  const { finding, own } = reported;
  const properties = {
    file: fileOf(own),
    ...(own.numbering === undefined && region(finding)),
    title: finding.rule,
  };
  const place = own.numbering === undefined ? [] : [placeIn(own, finding.place)];
  const explain = `${percent(finding.confidence)} sure; align check --explain ${shortFingerprint(finding)}`;
  const lines = [finding.message, ...place, ...counterpartLines(reported), explain];
  return command(COMMANDS[finding.severity], properties, lines.map(printable).join("\n"));
}

/** Standard input is no file. */
function fileOf({ path }: CheckedSide): string | undefined {
  return path === "-" ? undefined : slashed(path);
}

/** Lines, and, only if they are one, columns: GitHub takes none of several lines. */
function region({ place }: Finding): Record<string, number> {
  const { line, column, endLine, endColumn, text } = place;
  if (text === "" || line !== endLine) return { line, endLine };
  return { line, endLine, col: column, endColumn };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) => {
    return value === undefined ? [] : [`${key}=${escaped(String(value), /[%\r\n:,]/g)}`];
  });
  return `::${name} ${pairs.join(",")}::${escaped(data, /[%\r\n]/g)}\n`;
}

function escaped(text: string, special: RegExp): string {
  return text.replace(special, (character) => ESCAPES[character]!);
}
