import { json } from "./json.js";
import type { Reporter } from "./reporter.js";

export type { ReportDrawing, Reporter } from "./reporter.js";

/** All forms of a check's report, in the order in which they are listed. */
export const reporters: readonly Reporter[] = [json];
