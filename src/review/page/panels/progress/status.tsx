import { connection } from "../../state/connection.js";
import { later } from "../../state/later.js";
import { tabs } from "../../state/notices.js";
import { Icon } from "../icon.js";
import type { RowKind } from "./counts.js";
import { counts, goToNext } from "./state.js";

const SERVER = {
  saved: "All saved",
  saving: "Saving …",
  lost: "Not saved",
  stopped: "Stopped",
} as const;

/** Most actions are saved before one could read that they are being saved. */
const server = later(
  () => connection.value,
  (now) => (now === "saving" ? 300 : 0),
);

/** What is read out when a person pauses, and not after each of twenty keys. */
const said = later(
  () => `${counts.value.percent} % checked, ${counts.value.unchecked} rows not checked`,
  () => 1500,
);

/** How far the review is, and whether it is saved. */
export function Status() {
  const { percent, unchecked, doubtful, toFix } = counts.value;
  return (
    <footer class="status">
      <div
        class="progress"
        role="progressbar"
        aria-label="Checked"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <progress value={percent} max={100} aria-hidden="true" />
        <b>{percent} %</b> checked
      </div>
      <p class="counts">
        <Count kind="unchecked" count={unchecked} label="not checked" />
        <Count kind="doubtful" count={doubtful} label="doubtful" />
        <Count kind="toFix" count={toFix} label="to fix" />
      </p>
      <p class="heard" role="status">
        {said.value}
      </p>
      <p class={`server ${server.value}`}>
        {server.value === "saved" && <Icon name="done" />}
        {SERVER[server.value]}
      </p>
      {tabs.value > 1 && (
        <p class="tabs">
          <Icon name="people" />
          Open in {tabs.value} tabs
        </p>
      )}
    </footer>
  );
}

interface CountProps {
  readonly kind: RowKind;
  readonly count: number;
  readonly label: string;
}

/** A number of rows, which leads to the next of them. */
function Count({ kind, count, label }: CountProps) {
  const text = `${count.toLocaleString("en")} ${label}`;
  return (
    <button
      type="button"
      class={kind}
      title={count === 0 ? undefined : `Go to the next row that is ${label}`}
      aria-disabled={count === 0}
      onClick={() => goToNext(kind, 1)}
    >
      {text}
    </button>
  );
}
