import { Bytes, Floats, Ints } from "./numbers";

/** The words of one side: `type[start[i]]` to `type[start[i + 1]]`, half-open, are those of sentence i. */
@unmanaged
export class WordTable {
  start: Ints;
  type: Ints;
  /** By type: its weight as evidence, 0 to 1. */
  weight: Floats;
  sentences: i32;
  types: i32;
}

/** For each type of one side: the types of the other that it is evidence for, and how strong, 1 to 255. */
@unmanaged
export class Links {
  start: Ints;
  other: Ints;
  strength: Bytes;
}

/** At each row boundary, the column boundaries `low` to `high`, inclusive; both never fall. */
@unmanaged
export class Band {
  low: Ints;
  high: Ints;
}
