import type { Side } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";
import { translationOf } from "./counterpart.js";
import type { Observation } from "./diagnosed.js";
import type { RuleId, Stretch } from "./finding.js";

/** Where the findings of other rules are explained. */
interface Explained {
  readonly rule: RuleId;
  readonly side: Side;
  readonly stretch: Stretch;
}

/**
 * The observations but those that lie wholly within sentences which one of another rule explains. Of two that explain
 * each other the first stays; what is dropped explains nothing.
 *
 * @returns observations without the sentences that they explain
 */
export function withoutExplained(
  observations: readonly Observation[],
  pair: Readonly<Record<Side, Segmented>>,
): Omit<Observation, "explains">[] {
  const explained: Explained[] = [];
  const isExplained = ({ rule, side, place }: Observation) => {
    return explained.some((one) => one.rule !== rule && one.side === side && isWithin(place, one.stretch));
  };
  for (const observation of observations) {
    if (observation.explains && !isExplained(observation)) explained.push(...explainedBy(observation, pair));
  }
  return observations
    .filter((observation) => !isExplained(observation))
    .map(({ explains, ...observation }) => observation);
}

function explainedBy(
  { rule, explains }: Observation,
  pair: Readonly<Record<Side, Segmented>>,
): readonly Explained[] {
  return (["source", "target"] as const).flatMap((side) => {
    const passages = (explains?.[side] ?? []).flatMap((span) => translationOf(pair[side], span).passages);
    return passages.map((stretch) => ({ rule, side, stretch }));
  });
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  const begins = inner.line - outer.line || inner.column - outer.column;
  const ends = outer.endLine - inner.endLine || outer.endColumn - inner.endColumn;
  return begins >= 0 && ends >= 0;
}
