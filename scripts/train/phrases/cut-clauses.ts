import type { CutText } from "../../../bench/omissions/deletions.js";
import type { AlignedTexts } from "../../../bench/omissions/texts.js";
import { isPaired } from "../../../src/align/bead.js";
import { beadWords } from "../../../src/diagnose/phrase/bead-words.js";
import { type PhraseCandidate, pairLosses } from "../../../src/diagnose/phrase/omitted-phrases.js";
import type { LanguageLosses } from "../../../src/match/losses.js";

/** A weaker match does not tell where a word was translated, in nats. */
const LEAST_STRENGTH = 3;
/** So many words of a candidate were translated in what was cut, and at least half of those whose place is known. */
const LEAST_CUT = 2;

/** Where a word of a translation stands: the index of its block, and its offset there. */
interface BlockPlace {
  readonly block: number;
  readonly at: number;
}

/** By sentence of the source and offset of a word in it: where it was translated, if that is known. */
export type TranslatedWords = readonly ReadonlyMap<number, BlockPlace>[];

/** Where the words of a complete text were translated. */
export function translatedWords(aligned: AlignedTexts, losses: LanguageLosses): TranslatedWords {
  const { source, target, alignment, evidence } = aligned;
  const places = source.sentences.map(() => new Map<number, BlockPlace>());
  for (const bead of alignment.sentences.filter(isPaired)) {
    const words = beadWords(evidence, bead, pairLosses(evidence, losses));
    for (const { sentence, start, match } of words.source) {
      if (match === undefined || match.strength <= LEAST_STRENGTH) continue;
      const other = words.target[match.other]!;
      const { block, start: from } = target.sentences[other.sentence]!;
      places[sentence]!.set(start, { block, at: from + other.start });
    }
  }
  return places;
}

/** Whether words of the source were translated by what was cut. */
export function wasCut(
  { sentence, words }: PhraseCandidate,
  places: TranslatedWords,
  cut: CutText["cut"],
): boolean {
  const known = words.flatMap(({ start }) => places[sentence]!.get(start) ?? []);
  const gone = known.filter(({ block, at }) => {
    const clause = cut.get(block);
    return clause !== undefined && clause.start <= at && at < clause.end;
  });
  return gone.length >= LEAST_CUT && 2 * gone.length >= known.length;
}
