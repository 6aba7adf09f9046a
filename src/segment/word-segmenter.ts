import type { DictTokenizer, Segment, Token } from "segmentit";
import { cutByReadings } from "./readings.js";

/** Splits simplified Chinese text into words, in order. White space may be lost or be in a word, nothing else is. */
export type WordSegmenter = (text: string) => string[];

/** At most so many characters are split at once, as the time for more grows with their square. No sentence has them. */
const STRETCH = /.{1,1000}(?:$|(?<=[，。；：、！？\s]))|.{1,1000}/gsu;

/** Loads segmentit and its dictionaries; takes some 0.4 s, so call it only where words are asked for. */
export async function loadWordSegmenter(): Promise<WordSegmenter> {
  const module = await import("segmentit");
  // Node gives a CommonJS build as the default export, bundlers and loaders of TypeScript give its parts by name.
  const segmentit = module.default ?? module;
  const dictionary = boundedDictionary(segmentit.DictTokenizer);
  const steps = segmentit.modules.map((step) => (step === segmentit.DictTokenizer ? dictionary : step));
  const segment = new segmentit.Segment().use(steps).loadDict(segmentit.dicts);
  return (text) => (text.match(STRETCH) ?? []).flatMap((part) => segment.doSegment(part).map(({ w }) => w));
}

/**
 * segmentit's dictionary step tries every reading of what stands between two punctuation marks: 20 s for 30
 * characters 一, over five minutes for 200 of a news report. This one splits pieces with a bounded number of readings;
 * the later steps, which join names, numbers and dates, see all of them.
 */
function boundedDictionary(Base: typeof DictTokenizer): typeof DictTokenizer {
  return class extends Base {
    override split(tokens: readonly Token[]): Token[] {
      const wordEnds = (text: string, start: number) => dictionaryEnds(this.segment, text, start);
      return super.split(
        tokens.flatMap((token) => (token.p ? [token] : cutByReadings(token.w, wordEnds).map((w) => ({ w })))),
      );
    }
  };
}

function dictionaryEnds(segment: Segment, text: string, start: number): number[] {
  return Object.entries(segment.getDict("TABLE2"))
    .filter(([length, words]) => Object.hasOwn(words, text.substring(start, start + Number(length))))
    .map(([length]) => start + Number(length));
}
