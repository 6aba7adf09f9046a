import { savedAt } from "../../state/notices.js";
import { opened } from "../../state/review.js";
import { Icon } from "../icon.js";
import { counts } from "../progress/state.js";

/** What is left when the server was stopped: where the record is, and how to go on. */
export function Stopped() {
  const isBeside = savedAt.value !== opened.value!.path;
  const { percent, toFix } = counts.value;
  return (
    <main class="stopped" tabIndex={-1} ref={(element) => element?.focus()}>
      <Icon name="done" />
      <h1>The review is saved</h1>
      <p>
        {isBeside
          ? "Another program has changed the record. All that was done is in another beside it:"
          : "The server was stopped. All that was done is in the record:"}
      </p>
      <p class="where">
        <code>{savedAt.value}</code>
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
