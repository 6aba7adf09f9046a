import type { Lexicon } from "../lexicon/lexicon.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import { backgroundProbability } from "../score/background.js";
import { glossaryWords } from "../score/glossary-words.js";
import { type Manner, type NullRates, USUAL_MANNER } from "../score/manner.js";
import { lengthScale } from "../score/pair-features.js";
import { ParagraphBoundaries, type StartShares, startShare } from "../score/paragraph-boundaries.js";
import { TextWords } from "../score/text-words.js";
import { readWords, withTerms } from "../score/words.js";
import { type Bead, lengthOf, type Spans } from "./bead.js";
import { cornersOf } from "./corridor.js";
import { sampleOf } from "./sample.js";
import type { SideText } from "./sentences.js";
import { SURE_POWER } from "./sure-nulls.js";
import { learnTerms } from "./terms.js";

/** What an aligned text has taught of itself: what a second search of it goes by, and that of any stretch of it. */
export interface KnownText {
  readonly words: TextWords;
  /** Chinese characters to an English one. */
  readonly scale: number;
  readonly manner: Manner;
  /** Share of paragraph boundaries that correspond, and of sentences that start a paragraph. */
  readonly agreement: number;
  readonly starts: StartShares;
}

/**
 * Learns a text by its alignment: its terms, how it is translated, how much of it is missing, and how far its paragraphs
 * correspond.
 *
 * @param beads of all sentences, in order, Chinese as source
 * @param glossary terms that are known to translate each other
 */
export function knownText(
  chinese: SideText,
  english: SideText,
  beads: readonly Bead[],
  lexicon: Lexicon,
  glossary: readonly GlossaryTerm[],
): KnownText {
  const known = glossaryWords(glossary, lexicon);
  const words = readWords(chinese.sentences, english.sentences, lexicon, known);
  const terms = learnTerms(words, beads, (stem) => backgroundProbability(stem, lexicon));
  const boundaries = new ParagraphBoundaries(chinese.startsParagraph, english.startsParagraph);
  const sample = sampleOf(chinese, english, beads, lexicon, known);
  const nulls = nullRates(beads, chinese.sentences.length, english.sentences.length);
  return {
    words: new TextWords(withTerms(words, terms, lexicon), chinese.sentences, english.sentences, lexicon),
    scale: sample?.scale ?? lengthScale(chinese.sentences, english.sentences),
    manner: { ...USUAL_MANNER, ...sample?.manner, nulls },
    agreement: boundaries.agreementOf(cornersOf(beads)),
    starts: { rows: startShare(chinese.startsParagraph), columns: startShare(english.startsParagraph) },
  };
}

/** The share of each side that is surely null, as a search would have it whose posteriors the confidences are. */
function nullRates(beads: readonly Bead[], chinese: number, english: number): NullRates {
  const sureNulls = (own: keyof Spans, other: keyof Spans) =>
    beads
      .filter((bead) => lengthOf(bead[other]) === 0)
      .reduce((sum, bead) => sum + lengthOf(bead[own]) * bead.confidence ** SURE_POWER, 0);
  return {
    chinese: sureNulls("source", "target") / chinese,
    english: sureNulls("target", "source") / english,
  };
}
