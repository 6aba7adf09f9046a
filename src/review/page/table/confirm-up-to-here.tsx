import { useLayoutEffect, useRef } from "preact/hooks";
import type { Span } from "../../../align/bead.js";
import { isDoubtful } from "../../doubt.js";
import { isPairRow } from "../../review.js";
import { confirming } from "../state/confirming.js";
import { review } from "../state/review.js";
import { inOrder } from "./commands/in-order.js";
import { perform } from "./commands/perform.js";
import { focusTable } from "./focus.js";

/** Asks whether so many pairs are to be confirmed, while the person is to be asked. */
export function ConfirmUpToHere() {
  return confirming.value && <Question rows={confirming.value} />;
}

function Question({ rows }: { readonly rows: Span }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current!.showModal(), []);
  const pairs = review.value.rows
    .slice(rows.start, rows.end)
    .filter((row) => isPairRow(row) && row.verdict !== "confirmed");
  const doubtful = pairs.filter(isDoubtful).length;
  return (
    <dialog ref={dialog} class="question" aria-labelledby="question" onClose={close}>
      <h2 id="question">
        {pairs.length === 0 ? "No pair left to confirm" : `Confirm ${counted(pairs.length, "pair")}?`}
      </h2>
      <p>
        {pairs.length === 0
          ? `All pairs in rows 1 to ${rows.end} are confirmed already.`
          : `All in rows 1 to ${rows.end} that are not confirmed yet. Gaps stay as they are.`}
      </p>
      {doubtful > 0 && <p class="warning">{counted(doubtful, "pair")} among them of low confidence.</p>}
      <form method="dialog">
        <button type="submit" value="cancel">
          {pairs.length === 0 ? "Close" : "Cancel"}
        </button>
        {pairs.length > 0 && (
          <button type="submit" class="primary" autofocus onClick={() => confirmAll(rows)}>
            Confirm
          </button>
        )}
      </form>
    </dialog>
  );
}

function confirmAll(rows: Span): void {
  inOrder(() => perform({ do: "mark", rows, verdict: "confirmed" }));
}

function close(): void {
  confirming.value = undefined;
  focusTable();
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
