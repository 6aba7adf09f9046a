import type { Connection } from "../../state/connection.js";
import type { Notice } from "../../state/notices.js";

const LOST =
  "The server cannot be reached: nothing more is saved. What was done until now is. If it was ended, start it again and open the address that it shows.";

/** What is told: that the server is lost stands above all, and says what a failed request would say, too. */
export function told(server: Connection, notice: Notice | undefined): Notice | undefined {
  return server === "lost" ? { kind: "failure", text: LOST } : notice;
}

/** What is said of the tabs that are open, this one among them; empty if it is the only one. */
export function toldOfTabs(tabs: number): string {
  return tabs > 1 ? `This review is open in ${tabs} tabs. What is done in one shows in all of them.` : "";
}
