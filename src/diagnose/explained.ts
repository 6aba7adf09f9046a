import type { Side } from "../read/document.js";
import { type Extent, extentOf, isWithin } from "../read/extent.js";
import type { Observation } from "./diagnosed.js";
import type { RuleId } from "./finding.js";

/** Where the findings of other rules are explained. */
interface Explained {
  readonly rule: RuleId;
  readonly side: Side;
  readonly extent: Extent;
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
    const own = extentOf(place);
    return explained.some((one) => one.rule !== rule && one.side === side && isWithin(own, one.extent));
  };
  for (const observation of observations) {
    if (!observation.explains || isExplained(observation)) continue;
    const { rule, explains } = observation;
    explained.push(...explains.map(({ side, stretch }) => ({ rule, side, extent: extentOf(stretch) })));
  }
  return observations
    .filter((observation) => !isExplained(observation))
    .map(({ explains, ...observation }) => observation);
}
