import { opened } from "../../state/review.js";
import { Icon } from "../icon.js";
import { counts } from "../progress/state.js";

/** What is left when the server was stopped: where the record is, and how to go on. */
export function Stopped() {
  const { path } = opened.value!;
  const { percent, toFix } = counts.value;
  return (
    <main class="stopped" tabIndex={-1} ref={(element) => element?.focus()}>
      <Icon name="done" />
      <h1>The review is saved</h1>
      <p>The server was stopped. All that was done is in the record:</p>
      <p class="where">
        <code>{path}</code>
      </p>
      <p>
        {percent} % of the rows are checked{toFix > 0 && `, ${toFix.toLocaleString("en")} to fix`}.
      </p>
      <p class="faint">
        To go on, start <code>align review</code> with it again. This tab can be closed.
      </p>
    </main>
  );
}
