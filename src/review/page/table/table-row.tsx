import { isChecked } from "../../../record/reviewed.js";
import type { Row } from "../../review.js";
import { cursor, suggestedRows } from "../state/cursor.js";
import { Cell } from "./cell.js";
import { Icon } from "./icon.js";
import { RowTools } from "./row-tools.js";
import { type Standing, standingOf } from "./standing.js";

interface TableRowProps {
  readonly row: Row;
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
  /** Where it is, if it stands away from the others, out of view: pixels from these. */
  readonly away: number | undefined;
}

/** A bead as a row: how it stands, both its sides, and what can be done with it where the cursor is. */
export function TableRow({ row, index, measure, away }: TableRowProps) {
  const isCurrent = cursor.value.row === index;
  const isSuggested = suggestedRows.value.has(index);
  const standing = standingOf(row);
  const names = [
    "row",
    standing.kind,
    isChecked(row) && "checked",
    isCurrent && "current",
    isSuggested && "suggested",
    away !== undefined && "away",
  ];
  return (
    <div
      role="row"
      // The first row has the headings.
      aria-rowindex={index + 2}
      data-index={index}
      ref={measure}
      class={names.filter((name) => name !== false).join(" ")}
      style={away === undefined ? {} : { top: `${away}px` }}
    >
      <RowHeader index={index} standing={standing} isNew={row.isNew === true} isSuggested={isSuggested} />
      <Cell row={row} index={index} side="source" />
      <Cell row={row} index={index} side="target" />
      {isCurrent && <RowTools />}
    </div>
  );
}

interface RowHeaderProps {
  readonly index: number;
  readonly standing: Standing;
  readonly isNew: boolean;
  readonly isSuggested: boolean;
}

/** Which row it is, and how it stands. */
function RowHeader({ index, standing: { kind, label, title }, isNew, isSuggested }: RowHeaderProps) {
  return (
    <div role="rowheader" aria-colindex={1} class="standing">
      <span class="number">{index + 1}</span>
      <span class="mark" title={title}>
        {kind !== "sure" && <Icon name={kind} />}
        <span aria-hidden="true">{label}</span>
        <span class="heard">{title}</span>
      </span>
      {isNew && (
        <span class="new" title="New since the texts were changed">
          new<span class="heard"> since the texts were changed</span>
        </span>
      )}
      {isSuggested && (
        <span class="realigned" title="Realigned after the last correction">
          <Icon name="realigned" />
          <span class="heard">Realigned after the last correction</span>
        </span>
      )}
    </div>
  );
}
