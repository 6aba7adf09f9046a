import type { Row, Side } from "../../review.js";
import { cursor } from "../state/cursor.js";
import { dragging } from "../state/dragging.js";
import { opened, review, starts } from "../state/review.js";
import { Icon } from "./icon.js";
import { Sentence, sentenceId } from "./sentence.js";
import { gapName } from "./standing.js";

interface CellProps {
  readonly row: Row;
  readonly index: number;
  readonly side: Side;
}

/** The column of each side in the table, 1-based. */
export const COLUMN: Readonly<Record<Side, number>> = { source: 2, target: 3 };

/** The id of the element that the cursor is on: of the cell, or of one of several sentences in it; of none without rows. */
export function cursorId(): string | undefined {
  const { row, side, sentence } = cursor.value;
  const count = review.value.rows[row]?.[side];
  if (count === undefined) return undefined;
  return count > 1 ? sentenceId(side, starts.value[side][row]! + sentence) : cellId(side, row);
}

/** The sentences that one side has in a row, or that there are none. */
export function Cell({ row, index, side }: CellProps) {
  const first = starts.value[side][index]!;
  const here = cursor.value.row === index && cursor.value.side === side ? cursor.value.sentence : -1;
  const isGoal = dragging.value?.side === side && dragging.value.move?.to === index;
  const isLast = index === review.value.rows.length - 1;
  return (
    <div
      role="gridcell"
      aria-colindex={COLUMN[side]}
      id={cellId(side, index)}
      class={`cell ${side} ${here >= 0 ? "current" : ""} ${isGoal ? "goal" : ""}`}
      lang={opened.value![side].language}
      data-side={side}
    >
      {row[side] === 0 && <Void row={row} />}
      {Array.from({ length: row[side] }, (_, k) => (
        <Sentence key={k} side={side} at={first + k} isHere={k === here} isOfSeveral={row[side] > 1} />
      ))}
      {!isLast && <span class="boundary" data-drag="boundary" aria-hidden="true" title="Drag the boundary" />}
    </div>
  );
}

function cellId(side: Side, row: number): string {
  return `cell-${side}-${row}`;
}

const SAID = { confirmed: "", corrected: "", accepted: ", accepted", "to-fix": ", to be fixed" };

/** Where there is no counterpart. */
function Void({ row }: { readonly row: Row }) {
  const kind = gapName(row);
  const said = row.verdict === undefined ? "" : SAID[row.verdict];
  return (
    <p class={`void ${kind} ${row.verdict ?? ""}`} lang="en">
      <Icon name={kind} />
      {kind === "omission" ? "Omission" : "Addition"}
      {said}
    </p>
  );
}
