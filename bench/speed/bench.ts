import type { GoldDocument } from "../gold.js";
import type { Built } from "./built.js";
import type { Hunalign } from "./hunalign.js";

/** What all parts of the bench are given. */
export interface Bench {
  readonly built: Built;
  /** What texts are made of: novels for chapters, everything for long texts. */
  readonly novels: readonly GoldDocument[];
  readonly documents: readonly GoldDocument[];
  /** An empty folder to write to. */
  readonly folder: string;
  /** How often to run what takes a second or less; longer ones are run less often. */
  readonly runs: number;
  /** Chinese sentences of the longest text. */
  readonly most: number;
  /** To compare with, if there is one. */
  readonly hunalign?: Hunalign;
}
