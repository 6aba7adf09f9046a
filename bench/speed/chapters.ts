/** A batch of the usual kind: the chapters of a novel, and the mean sentences of each side. */
export const CHAPTERS = { count: 24, source: 200, target: 274 } as const;
