import { excerpt } from "../diagnose/excerpt.js";
import type { Document, Ignore, ReadWarning, Side } from "../read/document.js";
import { type Extent, holds, overlap } from "../read/extent.js";
import { type Finding, RULE, type RuleId, type SetAside } from "../record/check.js";
import { type Counted, settingAside } from "./set-aside.js";
import { counterplace, ownPlace } from "./stretches.js";

/** Both texts of a pair, as far as their comments matter. */
export type CommentedTexts = Readonly<Record<Side, Pick<Document, "ignores">>>;

/** What comments leave of findings, and what the user should know of the comments of either text. */
export interface Unignored extends Counted {
  readonly warnings: Readonly<Record<Side, readonly ReadWarning[]>>;
}

/**
 * Sets aside the findings that comments in either text ask to ignore: where what is flagged stands, or where its
 * counterpart is or belongs.
 *
 * @param on the rules that were gone by; a comment that ignores nothing is warned of only if it names one of them
 */
export function applyIgnores(
  found: readonly Finding[],
  texts: CommentedTexts,
  on: ReadonlySet<RuleId>,
): Unignored {
  const comments = (["source", "target"] as const).flatMap((side) => {
    return (texts[side].ignores ?? []).map((ignore) => ({ ignore, side }));
  });
  const used = new Set<Ignore>();
  const unignored = settingAside({ findings: found, setAside: [] }, (finding) => {
    const matching = comments.filter(({ ignore, side }) => ignores(ignore, side, finding));
    for (const { ignore } of matching) used.add(ignore);
    if (matching.length === 0) return undefined;
    return { by: "ignored", ...reasonOf(matching.map(({ ignore }) => ignore)) };
  });
  const warnings = (side: Side) =>
    (texts[side].ignores ?? []).flatMap((ignore): ReadWarning[] => {
      const message = warningOf(ignore, used, on);
      return message === undefined ? [] : [{ message, line: ignore.place.line }];
    });
  return { ...unignored, warnings: { source: warnings("source"), target: warnings("target") } };
}

/** Whether a comment in the text of a side asks to ignore a finding. */
function ignores(ignore: Ignore, side: Side, finding: Finding): boolean {
  const { rules, concerns } = ignore;
  if (rules.length > 0 && !rules.includes(finding.rule)) return false;
  if (concerns === "file") return true;
  return side === finding.side
    ? isOverlapped(concerns, ownPlace(finding))
    : ignoresCounterpart(ignore, finding);
}

function ignoresCounterpart({ place, concerns }: Ignore, finding: Finding): boolean {
  const other = counterplace(finding);
  if (other === undefined || concerns === "file") return false;
  if (other.relation === "translation") {
    return other.stretches.some((stretch) => isOverlapped(concerns, stretch));
  }
  const { between } = other;
  // The comment may stand where the translation would, or belong to the block there or to the one after it.
  if (holds(between, place) || isOverlapped(concerns, between)) return true;
  return concerns !== undefined && holds(concerns, between.end);
}

function isOverlapped(concerns: Extent | undefined, stretch: Extent): boolean {
  return concerns !== undefined && overlap(concerns, stretch);
}

/** The first reason that is given. */
function reasonOf(ignores: readonly Ignore[]): Pick<SetAside, "reason"> {
  const reason = ignores.find((ignore) => ignore.reason !== undefined)?.reason;
  return reason === undefined ? {} : { reason };
}

function warningOf(ignore: Ignore, used: ReadonlySet<Ignore>, on: ReadonlySet<RuleId>): string | undefined {
  const unknown = ignore.rules.find((rule) => !Object.hasOwn(RULE, rule));
  if (unknown !== undefined)
    return `no rule is called «${excerpt(unknown, "en")}»; a reason stands after a colon`;
  const isOn = ignore.rules.length === 0 || ignore.rules.some((rule) => on.has(rule as RuleId));
  return isOn && !used.has(ignore) ? "ignores nothing" : undefined;
}
