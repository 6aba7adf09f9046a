import { signal } from "@preact/signals";

/** The text of the sentence at the cursor as it is being edited, not saved yet; undefined if none is edited. */
export const draft = signal<string | undefined>(undefined);
