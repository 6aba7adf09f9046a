import { signal } from "@preact/signals";

/** Something that the person is told of. */
export interface Notice {
  readonly kind: "info" | "refused" | "failure";
  readonly text: string;
}

/** What is told now, if anything: what the last action came to. It is read out by screen readers, too. */
export const notice = signal<Notice | undefined>(undefined);

/** What the server wants told, whatever is done meanwhile: it stands until it was read. */
export const warning = signal<string | undefined>(undefined);

/** How many tabs are open on this review, with this one. */
export const tabs = signal(1);

/** Where the record was saved when the server was stopped. */
export const savedAt = signal("");

/** Whether corrections have the rest searched anew. */
export const realigns = signal(true);
