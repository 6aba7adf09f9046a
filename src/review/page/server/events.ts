import type { Events } from "../../protocol.js";
import { server, serverAnswered, serverLost } from "../state/connection.js";
import { notice, savedAt, tabs, warning } from "../state/notices.js";
import { revision } from "../state/review.js";
import { followStep, open, TAB } from "./act.js";

/** What the server's events have; types of browsers say it otherwise than those of Node do. */
interface Message {
  readonly data: string;
}

/** Listens to what other tabs do, and to the server. The browser connects again by itself. */
export function listen(): void {
  const source = new EventSource(`api/events?tab=${TAB}`);
  const on = <K extends keyof Events>(name: K, heard: (data: Events[K]) => void) => {
    source.addEventListener(name, (event) => heard(JSON.parse((event as Event & Message).data) as Events[K]));
  };
  on("applied", (step) => {
    // One that was missed, as while the connection was lost: everything is fetched anew.
    if (step.revision > revision.value + 1) void open();
    else followStep(step);
  });
  on("tabs", (count) => {
    tabs.value = count;
  });
  on("notice", (text) => {
    warning.value = text;
  });
  on("stopped", ({ path }) => {
    savedAt.value = path;
    server.value = "stopped";
    source.close();
  });
  source.onopen = () => {
    if (server.value === "lost") void open().then(isBack);
  };
  source.onerror = serverLost;
}

/** What was said of a request that failed holds no longer. */
function isBack(): void {
  serverAnswered();
  notice.value = { kind: "info", text: "The server is back." };
}
