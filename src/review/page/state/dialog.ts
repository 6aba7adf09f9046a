import { signal } from "@preact/signals";

/** The dialog that is open, if one is. */
export const dialog = signal<"keys" | "export" | "stop" | "confirm" | undefined>(undefined);
