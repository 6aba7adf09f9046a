import { applyChanges, type PairChanges } from "../../check/changes.js";
import { applyIgnoreText } from "../../check/ignore-text.js";
import type { CheckSettings } from "../../check/settings.js";
import { summaryOf, weighed } from "../../check/verdict.js";
import type { CheckedPair, CheckReport } from "../../record/check.js";
import { counted } from "../../report/counted.js";
import { packageVersion } from "../../shipped.js";
import { compareWithBaseline, readBaseline, staleLine, updateBaseline } from "./baseline-file.js";

/** A pair that was checked, and what was changed of it, if that matters. */
export interface PairToReport {
  readonly pair: CheckedPair;
  readonly changes?: PairChanges | undefined;
}

/** A report, and what else the user should know, a line each. */
export interface Reported {
  readonly report: CheckReport;
  readonly notices: readonly string[];
}

/**
 * The report of checked pairs: findings as the settings weigh them, those set aside that are ignored, known or
 * unchanged.
 *
 * @param updatesBaseline whether what is found becomes known
 * @throws InputFailure if there is no such baseline, or it cannot be written
 */
export async function reportOf(
  checked: readonly PairToReport[],
  settings: CheckSettings,
  updatesBaseline: boolean,
): Promise<Reported> {
  const found = checked.map(({ pair }) => applyIgnoreText(weighed(pair, settings), settings.ignoreText));
  const { pairs: unknown, notices } = await withoutKnown(found, settings.baseline, updatesBaseline);
  const pairs = unknown.map((pair, index) => {
    const { changes } = checked[index]!;
    return changes === undefined ? pair : applyChanges(pair, changes);
  });
  const tool = `duiqi ${packageVersion()}`;
  const report = {
    format: "duiqi/check",
    version: 1,
    tool,
    pairs,
    summary: summaryOf(pairs, settings),
  } as const;
  return { report, notices };
}

interface WithoutKnown {
  readonly pairs: readonly CheckedPair[];
  readonly notices: readonly string[];
}

async function withoutKnown(
  found: readonly CheckedPair[],
  path: string | undefined,
  updates: boolean,
): Promise<WithoutKnown> {
  if (path === undefined) return { pairs: found, notices: [] };
  const previous = await readBaseline(path, updates);
  const before = compareWithBaseline(found, previous, path);
  if (!updates) return { pairs: before.pairs, notices: before.stale.map((entry) => staleLine(path, entry)) };
  const baseline = await updateBaseline(found, previous, path);
  const added = before.pairs.reduce((sum, { findings }) => sum + findings.length, 0);
  const total = baseline.findings.length;
  const gone = previous.findings.length + added - total;
  const notice = `${path}: ${counted(total, "finding")}, ${added} new, ${gone} gone`;
  return { pairs: compareWithBaseline(found, baseline, path).pairs, notices: [notice] };
}
