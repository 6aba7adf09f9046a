import { signal } from "@preact/signals";
import type { Span } from "../../../align/bead.js";

/** The rows whose pairs are to be confirmed all at once, while the person is asked whether to. */
export const confirming = signal<Span | undefined>(undefined);
