import { signal } from "@preact/signals";

/** The text of the sentence at the cursor as it is being edited, not saved yet; undefined if none is edited. */
export const draft = signal<string | undefined>(undefined);

/** Whether the text is going to be edited once what is under way is done: what is typed until then is no command. */
export const isEditAwaited = signal(false);
