/** What translates each other and is deleted as one: a sentence mostly, on either side sometimes two. */
export interface Unit {
  readonly source: string;
  readonly target: string;
}

/** A complete translation whose paragraphs correspond one to one. */
export interface ParallelDocument {
  readonly id: string;
  readonly paragraphs: readonly (readonly Unit[])[];
}

/** A named collection of complete translations. */
export interface ParallelSet {
  readonly name: string;
  readonly documents: readonly ParallelDocument[];
}

/** How many units a document has. */
export function unitsOf({ paragraphs }: ParallelDocument): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
