/** The parts of segmentit 2 that are used here; it ships no types. */
declare module "segmentit" {
  /** A piece of text; one without a part of speech is still to be split, or unknown. */
  export interface Token {
    readonly w: string;
    readonly p?: number | readonly number[];
  }

  /** A dictionary's entries, as the properties of an object. */
  export type Entries = Readonly<Record<string, object>>;

  export class Segment {
    use(modules: readonly unknown[]): this;
    loadDict(dictionaries: readonly string[]): this;
    /** `TABLE2`: the entries by the UTF-16 length of their words. */
    getDict(type: "TABLE2"): Readonly<Record<string, Entries>>;
    doSegment(text: string): Token[];
  }

  /** The step that splits what no step before it has recognised into words of the dictionary. */
  export class DictTokenizer {
    readonly segment: Segment;
    constructor(segment: Segment);
    split(tokens: readonly Token[]): Token[];
  }

  export const modules: readonly unknown[];
  export const dicts: readonly string[];

  const segmentit: typeof import("segmentit") | undefined;
  export default segmentit;
}
