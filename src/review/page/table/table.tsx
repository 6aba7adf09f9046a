import { useRef } from "preact/hooks";
import { opened, review } from "../state/review.js";
import { cursorId } from "./cell.js";
import { clickCursor, editClicked } from "./click.js";
import { ConfirmUpToHere } from "./confirm-up-to-here.js";
import { startDrag } from "./drag/drag.js";
import { Headings } from "./headings.js";
import { TableRow } from "./table-row.js";
import { useTableRows } from "./table-rows.js";

/** Both texts side by side, a row for each bead. The table scrolls within itself, and keeps the focus while it does. */
export function Table() {
  const scroller = useRef<HTMLDivElement>(null);
  const headings = useRef<HTMLDivElement>(null);
  const { rows, shown } = useTableRows(scroller, headings);
  return (
    <main class={`texts-pane wide-${opened.value!.source.language === "en" ? "source" : "target"}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has commands for all of it */}
      <div
        role="grid"
        class="table"
        ref={scroller}
        tabIndex={0}
        aria-label="Both texts, row by row"
        aria-rowcount={review.value.rows.length + 1}
        aria-colcount={4}
        aria-activedescendant={cursorId()}
        onClick={clickCursor}
        onDblClick={editClicked}
        onPointerDown={startDrag}
      >
        <Headings element={headings} />
        <div role="presentation" class="all-rows" style={{ height: `${rows.getTotalSize()}px` }}>
          {/* No margin of theirs: what sticks keeps its margins within. */}
          <div role="presentation" style={{ height: shown.above }} />
          <div role="rowgroup" class="shown-rows" style={shown.edges}>
            {shown.items.map(({ index, key, away }) => (
              <TableRow
                key={key}
                row={review.value.rows[index]!}
                index={index}
                measure={rows.measureElement}
                away={away}
              />
            ))}
          </div>
        </div>
      </div>
      {review.value.rows.length === 0 && (
        <p class="no-rows">Both texts are empty: there is nothing to review.</p>
      )}
      <ConfirmUpToHere />
    </main>
  );
}
