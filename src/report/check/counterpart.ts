import { fitted, printable } from "../width.js";
import { placeIn, type Reported } from "./reported.js";

/** Columns of a passage where no terminal sets them. */
const MOST_COLUMNS = 120;

/** What the passages of the other side are to a finding: `its translation`, `its translation belongs between`. */
export function counterpartTitle({ finding: { side, counterpart } }: Reported): string {
  const name = side === "source" ? "its translation" : "its source";
  if (counterpart?.relation !== "neighbours") return name;
  const belongs = side === "source" ? "belongs" : "would stand";
  return `${name} ${belongs} ${counterpart.passages.length > 1 ? "between" : "next to"}`;
}

/** The other side's passages for people, a line each after a title; none if there are none. */
export function counterpartLines(reported: Reported): string[] {
  const { finding, other } = reported;
  if (finding.counterpart === undefined || other === undefined) return [];
  const lines = finding.counterpart.passages.map((passage) => {
    return `${placeIn(other, passage)} ${fitted(printable(passage.text), MOST_COLUMNS)}`;
  });
  return [`${counterpartTitle(reported)}:`, ...lines];
}
