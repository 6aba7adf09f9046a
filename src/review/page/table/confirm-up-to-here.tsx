import { isDoubtful } from "../../doubt.js";
import { isPairRow, type Row } from "../../review.js";
import { Dialog } from "../panels/dialog.js";
import { cursor } from "../state/cursor.js";
import { dialog } from "../state/dialog.js";
import { review } from "../state/review.js";
import { inOrder } from "./commands/in-order.js";
import { perform } from "./commands/perform.js";

/** Says how many pairs there are to be confirmed up to the cursor, and asks whether they are to be. */
export function ConfirmUpToHere() {
  if (dialog.value !== "confirm") return null;
  const end = cursor.value.row + 1;
  const pairs = review.value.rows.slice(0, end).filter(isUnconfirmed);
  if (pairs.length === 0) return <NothingToConfirm end={end} />;
  const doubtful = pairs.filter(isDoubtful).length;
  return (
    <Dialog name="confirm" title={`Confirm ${counted(pairs.length, "pair")}?`}>
      <p>
        All pairs in rows 1 to {end.toLocaleString("en")} that are not confirmed yet; gaps stay as they are.
      </p>
      {doubtful > 0 && <p class="warning">Among them {counted(doubtful, "pair")} of low confidence.</p>}
      <p class="actions">
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="button" class="primary" data-first onClick={() => confirmAll(end)}>
          Confirm {pairs.length.toLocaleString("en")}
        </button>
      </p>
    </Dialog>
  );
}

function NothingToConfirm({ end }: { readonly end: number }) {
  return (
    <Dialog name="confirm" title="No pair left to confirm">
      <p>All pairs in rows 1 to {end.toLocaleString("en")} are confirmed.</p>
      <p class="actions">
        <button type="button" class="primary" data-first onClick={close}>
          Close
        </button>
      </p>
    </Dialog>
  );
}

function isUnconfirmed(row: Row): boolean {
  return isPairRow(row) && row.verdict !== "confirmed";
}

function confirmAll(end: number): void {
  close();
  inOrder(() => perform({ do: "mark", rows: { start: 0, end }, verdict: "confirmed" }));
}

function close(): void {
  dialog.value = undefined;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
