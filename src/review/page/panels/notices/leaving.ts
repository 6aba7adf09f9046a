import { connection } from "../../state/notices.js";

/** Has the browser ask before it leaves the page while something is being saved, and only then. */
export function startLeaving(): void {
  addEventListener("beforeunload", (event) => {
    if (connection.value === "saving") event.preventDefault();
  });
}
