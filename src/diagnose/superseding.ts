import type { Observation } from "./diagnosed.js";
import type { Stretch } from "./finding.js";

/**
 * The observations without those that others stand for: what an observation supersedes is that of other rules in the
 * stretches it names. Text that is untranslated is not also missing.
 */
export function withoutSuperseded(observations: readonly Observation[]): Observation[] {
  const superseding = observations.filter(({ supersedes = [] }) => supersedes.length > 0);
  const isSuperseded = (one: Observation) =>
    superseding.some(
      ({ rule, supersedes }) =>
        rule !== one.rule &&
        supersedes!.some(({ side, stretch }) => side === one.side && isIn(stretch, one.place)),
    );
  return observations.filter((one) => !isSuperseded(one));
}

function isIn(outer: Stretch, inner: Stretch): boolean {
  const starts = outer.line - inner.line || outer.column - inner.column;
  const ends = outer.endLine - inner.endLine || outer.endColumn - inner.endColumn;
  return starts <= 0 && ends >= 0;
}
