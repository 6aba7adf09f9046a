import type { Stopped } from "../../../protocol.js";
import { request } from "../../server/request.js";
import { server } from "../../state/connection.js";
import { dialog } from "../../state/dialog.js";
import { notice, savedAt, tabs } from "../../state/notices.js";
import { opened } from "../../state/review.js";
import { Dialog } from "../dialog.js";
import { Icon } from "../icon.js";

/** Asks whether the review is to be stopped. */
export function StopDialog() {
  if (dialog.value !== "stop") return null;
  return (
    <Dialog name="stop" title="Stop the review?">
      <p>
        The record <code>{opened.value!.path}</code> is saved with all that was done, and the server stops.
        You can go on later.
      </p>
      {tabs.value > 1 && <p>It stops for all {tabs.value} tabs that are open.</p>}
      <p class="actions">
        <button type="button" onClick={() => (dialog.value = undefined)}>
          Go on reviewing
        </button>
        <button type="button" class="primary" data-first onClick={stop}>
          <Icon name="stop" />
          Save and stop
        </button>
      </p>
    </Dialog>
  );
}

async function stop(): Promise<void> {
  dialog.value = undefined;
  try {
    savedAt.value = (await request<Stopped>("api/stop", {})).path;
    server.value = "stopped";
  } catch (error) {
    notice.value = { kind: "failure", text: `The review was not stopped: ${(error as Error).message}` };
  }
}
