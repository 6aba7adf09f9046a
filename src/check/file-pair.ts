import type { Side } from "../read/document.js";

/** Two files that belong together, as paths that can be opened from the working directory. */
export interface FilePair {
  /** As a manifest or a pattern names it. */
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  /** The side whose file is not there; its path is where it should be. */
  readonly missing?: Side;
}
