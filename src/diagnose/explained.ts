import type { Observation, StretchOfSide } from "./diagnosed.js";
import type { RuleId, Stretch } from "./finding.js";

/** Where the findings of other rules are explained. */
interface Explained extends StretchOfSide {
  readonly rule: RuleId;
}

/**
 * The observations but those that lie wholly within what one of another rule explains. Of two that explain each other
 * the first stays; what is dropped explains nothing.
 *
 * @returns observations without what they explain
 */
export function withoutExplained(observations: readonly Observation[]): Omit<Observation, "explains">[] {
  const explained: Explained[] = [];
  const isExplained = ({ rule, side, place }: Observation) => {
    return explained.some((one) => one.rule !== rule && one.side === side && isWithin(place, one.stretch));
  };
  for (const observation of observations) {
    const { rule, explains } = observation;
    if (explains && !isExplained(observation)) explained.push(...explains.map((one) => ({ rule, ...one })));
  }
  return observations
    .filter((observation) => !isExplained(observation))
    .map(({ explains, ...observation }) => observation);
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  const begins = inner.line - outer.line || inner.column - outer.column;
  const ends = outer.endLine - inner.endLine || outer.endColumn - inner.endColumn;
  return begins >= 0 && ends >= 0;
}
