/** A pair of a batch: two texts to align, and what the result is called. */
export interface PairJob {
  /** Names the outputs: `DIR/<id>.<extension>`. Relative, `/` between folders, unique in its batch. */
  readonly id: string;
  /** Paths as they can be opened from the working directory. */
  readonly source: string;
  readonly target: string;
  /** What record and messages call the texts, as a manifest does; the paths themselves if missing. */
  readonly sourceName?: string;
  readonly targetName?: string;
}
