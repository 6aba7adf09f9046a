import { computed, signal } from "@preact/signals";

/** How the server was when it was last heard of: it answers, it cannot be reached, or it was stopped. */
export const server = signal<"reached" | "lost" | "stopped">("reached");

/** How many requests that change the review have no answer yet. */
export const underWay = signal(0);

/** How the review is: all is saved; an action is under way; nothing can be saved; the server was stopped. */
export type Connection = "saved" | "saving" | "lost" | "stopped";

/** How the review is now. A server that is back has not answered yet what was asked of it meanwhile. */
export const connection = computed<Connection>(() => {
  if (server.value !== "reached") return server.value;
  return underWay.value > 0 ? "saving" : "saved";
});

/** The server cannot be reached; what was stopped stays so, even if something was on its way. */
export function serverLost(): void {
  if (server.value !== "stopped") server.value = "lost";
}

/** The server answers, again perhaps; what was stopped stays so. */
export function serverAnswered(): void {
  if (server.value !== "stopped") server.value = "reached";
}
