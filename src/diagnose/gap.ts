import type { Side } from "../read/document.js";

/** An omission is source text without translation, an addition target text without source. */
export type GapKind = "omission" | "addition";

/** How much is missing: a whole block, or sentences of a block of which the rest corresponds. */
export type GapLevel = "paragraph" | "sentence";

/** How much the loss weighs: an `error` fails a build, a `warning` wants a look. */
export type Severity = "error" | "warning";

/** Text of one side that the other has no counterpart for. */
export interface Gap {
  readonly kind: GapKind;
  readonly level: GapLevel;
  /** The side that has the text. */
  readonly side: Side;
  /** Indexes of its sentences on that side, ascending and consecutive. */
  readonly sentences: readonly number[];
  /** Index of its block on that side. */
  readonly paragraph: number;
  /** 1-based place of its first character in the input; columns count Unicode code points. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** Posterior probability, 0 to 1, that all of it is without counterpart. */
  readonly confidence: number;
  readonly severity: Severity;
  /** One sentence for the user, naming the neighbours. */
  readonly message: string;
}
