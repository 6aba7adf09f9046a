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
      <p>
        The server was stopped. The record has all that was done: <code>{path}</code>
      </p>
      <p>
        {percent} % of the rows are checked{toFix > 0 && `, ${toFix.toLocaleString("en")} to fix`}.
      </p>
      <p class="faint">
        To go on: <code>align review {shellWord(path)}</code>
      </p>
      <p class="faint">This tab can be closed.</p>
    </main>
  );
}

/** A path as it is typed, quoted where a space would end it. */
function shellWord(path: string): string {
  return /^[\w./\\:@%+=,-]+$/.test(path) ? path : `"${path}"`;
}
