import { signal } from "@preact/signals";
import type { Span } from "../../../align/bead.js";

/** The rows that are in view now: the table says so when it is scrolled, the map shows it. */
export const rowsInView = signal<Span>({ start: 0, end: 0 });
