import { underWay } from "../../state/connection.js";

/** Has the browser ask before it leaves the page while something is being saved, and only then. */
export function startLeaving(): void {
  addEventListener("beforeunload", (event) => {
    if (underWay.value > 0) event.preventDefault();
  });
}
