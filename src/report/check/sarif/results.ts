import type { Location, Result, Suppression } from "sarif";
import { type CheckedPair, RULES, type SetAside } from "../../../record/check.js";
import { counterpartTitle } from "../counterpart.js";
import { type Reported, reportedIn } from "../reported.js";
import { fileLocation, passageLocation } from "./locations.js";

/** Why a finding is set aside, where nobody gave a reason. */
const JUSTIFICATIONS: Readonly<Record<SetAside["by"], string>> = {
  baseline: "In the baseline.",
  ignored: "Ignored.",
  unchanged: "Outside of what was changed.",
};

/** The results of a pair: its findings, then those that are set aside, suppressed. */
export function resultsOf(pair: CheckedPair): Result[] {
  const findings = pair.findings.map((finding) => resultOf(reportedIn(pair, finding)));
  const setAside = pair.setAside.map((one) => {
    return { ...resultOf(reportedIn(pair, one.finding)), suppressions: [suppressionOf(one)] };
  });
  return [...findings, ...setAside];
}

function resultOf(reported: Reported): Result {
  const { rule, severity, message, place, confidence, fingerprint } = reported.finding;
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${messageText(message)}.` },
    locations: [passageLocation(reported.own, place)],
    relatedLocations: relatedLocations(reported),
    partialFingerprints: { "duiqi/v1": fingerprint },
    rank: Math.round(10_000 * confidence) / 100,
  };
}

/** A message that quotes texts: none of it is a placeholder or a link (sections 3.11.5 and 3.11.6). */
function messageText(message: string): string {
  return message.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}

/** The passages of the other side; where there are none, its file. */
function relatedLocations(reported: Reported): Location[] {
  const { finding, other } = reported;
  if (other === undefined) return [];
  const passages = finding.counterpart?.passages ?? [];
  if (passages.length === 0) return [{ id: 1, ...fileLocation(other), message: { text: "The other side." } }];
  const text = counterpartTitle(reported);
  return passages.map((passage, index) => ({
    id: index + 1,
    ...passageLocation(other, passage),
    message: { text },
  }));
}

/** Comments stand in the source; the baseline, and what was changed, do not. */
function suppressionOf({ by, reason }: SetAside): Suppression {
  const kind = by === "ignored" ? "inSource" : "external";
  return { kind, justification: reason ?? JUSTIFICATIONS[by] };
}
